package dev.awsnotes.hangul;

/**
 * Puts letters together to syllables as they are typed. A final consonant moves to the next
 * syllable when a vowel follows: ㄱㅏㄱㅏ is 가가.
 */
final class Composer {
  private static final char NONE = ' ';

  private final StringBuilder text;
  private char initial = NONE;
  private char vowel = NONE;
  private char last = NONE;

  Composer(StringBuilder text) {
    this.text = text;
  }

  void type(char letter) {
    if (Jamo.isConsonant(letter)) {
      consonant(letter);
    } else if (Jamo.isLetter(letter)) {
      vowel(letter);
    } else {
      finish();
      text.append(letter);
    }
  }

  void finish() {
    if (initial != NONE && vowel != NONE) {
      text.append(Syllable.of(initial, vowel, last));
    } else if (initial != NONE) {
      text.append(initial);
    } else if (vowel != NONE) {
      text.append(vowel);
    }
    initial = NONE;
    vowel = NONE;
    last = NONE;
  }

  private void consonant(char letter) {
    boolean open = initial != NONE && vowel != NONE;
    if (open && last == NONE && Syllable.FINALS.indexOf(letter) > 0) {
      last = letter;
      return;
    }
    char joined = open && last != NONE ? Jamo.join(last, letter) : 0;
    if (joined != 0) {
      last = joined;
      return;
    }
    finish();
    initial = letter;
  }

  private void vowel(char letter) {
    if (last != NONE) {
      char moved = takeLast();
      finish();
      initial = moved;
      vowel = letter;
      return;
    }
    if (initial != NONE && vowel == NONE && Syllable.INITIALS.indexOf(initial) < 0) {
      splitInitial();
    }
    char joined = vowel == NONE ? 0 : Jamo.join(vowel, letter);
    if (joined != 0) {
      vowel = joined;
    } else if (vowel == NONE) {
      vowel = letter;
    } else {
      finish();
      vowel = letter;
    }
  }

  /** Two consonants in one letter begin no syllable: ㄳ and ㅏ are ㄱ and 사. */
  private void splitInitial() {
    String halves = Jamo.letters(String.valueOf(initial));
    text.append(halves.charAt(0));
    initial = halves.charAt(1);
  }

  /** Takes the final consonant away, of a compound one its second half. */
  private char takeLast() {
    String halves = Jamo.letters(String.valueOf(last));
    char moved = halves.charAt(halves.length() - 1);
    last = halves.length() == 2 ? halves.charAt(0) : NONE;
    return moved;
  }
}
