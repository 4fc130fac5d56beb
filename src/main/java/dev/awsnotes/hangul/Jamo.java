package dev.awsnotes.hangul;

/**
 * Korean as the letters that are typed for it: what spelling compares, and what a half-typed word
 * begins with.
 */
public final class Jamo {
  /** Letters that are typed as two, followed by those two. */
  private static final String[] PAIRS = {
    "ㅘㅗㅏ", "ㅙㅗㅐ", "ㅚㅗㅣ", "ㅝㅜㅓ", "ㅞㅜㅔ", "ㅟㅜㅣ", "ㅢㅡㅣ", "ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ",
    "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"
  };

  private Jamo() {}

  /**
   * A text with every syllable taken apart into the letters of the keyboard, compound ones into
   * two: {@code 값} is {@code ㄱㅏㅂㅅ}. Everything else is kept.
   */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Syllable.is(c)) {
        letters.append(Syllable.initial(c));
        append(letters, Syllable.vowel(c));
        if (!Syllable.isOpen(c)) {
          append(letters, Syllable.last(c));
        }
      } else {
        append(letters, c);
      }
    }
    return letters.toString();
  }

  /** Letters put together to syllables again, as an input method does while they are typed. */
  public static String compose(String letters) {
    StringBuilder text = new StringBuilder(letters.length());
    Composer composer = new Composer(text);
    for (int i = 0; i < letters.length(); i++) {
      composer.type(letters.charAt(i));
    }
    composer.finish();
    return text.toString();
  }

  /** Whether this is a precomposed syllable or a letter that stands alone. */
  public static boolean isHangul(int character) {
    return Syllable.is(character) || isLetter(character);
  }

  /** Whether this is a letter that stands alone, as a keyboard sends it. */
  public static boolean isLetter(int character) {
    return character >= 'ㄱ' && character <= 'ㅣ';
  }

  /** Whether any letter of a text stands alone. */
  public static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is a consonant that stands alone. */
  public static boolean isConsonant(int character) {
    return character >= 'ㄱ' && character <= 'ㅎ';
  }

  /** The letter of two that are typed one after the other, 0 if there is none. */
  static char join(char first, char second) {
    for (String pair : PAIRS) {
      if (pair.charAt(1) == first && pair.charAt(2) == second) {
        return pair.charAt(0);
      }
    }
    return 0;
  }

  private static void append(StringBuilder letters, char letter) {
    for (String pair : PAIRS) {
      if (pair.charAt(0) == letter) {
        letters.append(pair, 1, 3);
        return;
      }
    }
    letters.append(letter);
  }
}
