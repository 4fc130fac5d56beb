package dev.awsnotes.search;

import dev.awsnotes.hangul.Jamo;

/** English words that Koreans write in their own letters: {@code 레플리카}. */
final class LoanWords {
  /** Consonants that begin many syllables of loan words and few of others. */
  private static final String ASPIRATED = "ㅋㅌㅍ";

  private LoanWords() {}

  /** Whether a Korean word looks like one. */
  static boolean mayBe(String korean) {
    String letters = Jamo.letters(korean);
    for (int i = 0; i + 1 < letters.length(); i++) {
      boolean begins = !Jamo.isConsonant(letters.charAt(i + 1));
      boolean filled = letters.charAt(i + 1) == 'ㅡ' && isOpen(letters, i + 1);
      if (begins && (ASPIRATED.indexOf(letters.charAt(i)) >= 0 || filled)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first vowel of a Korean word that is heard may be how it writes the English one.
   */
  static boolean sharesVowel(String korean, String english) {
    char heard = vowel(Jamo.letters(korean));
    for (int i = 0; i < english.length(); i++) {
      if ("aeiouy".indexOf(english.charAt(i)) >= 0) {
        int end = i + 1;
        while (end < english.length() && "aeiouyw".indexOf(english.charAt(end)) >= 0) {
          end++;
        }
        return isWrittenAs(heard, english.substring(i, end));
      }
    }
    return true;
  }

  /** The first vowel but ㅡ, which only carries a consonant. */
  private static char vowel(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (!Jamo.isConsonant(letter) && letter != 'ㅡ') {
        return letter;
      }
    }
    return ' ';
  }

  private static boolean isWrittenAs(char vowel, String english) {
    String letters =
        switch (vowel) {
          case 'ㅣ' -> "iey";
          case 'ㅏ' -> "auoiy";
          case 'ㅔ', 'ㅐ' -> "aei";
          case 'ㅓ' -> "euoai";
          case 'ㅗ' -> "oau";
          case 'ㅜ', 'ㅠ' -> "uoew";
          default -> "aeiouyw";
        };
    for (int i = 0; i < english.length(); i++) {
      if (letters.indexOf(english.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the syllable of the vowel at an index has no final consonant. */
  private static boolean isOpen(String letters, int vowel) {
    boolean ends = vowel + 1 == letters.length();
    return ends || (vowel + 2 < letters.length() && !Jamo.isConsonant(letters.charAt(vowel + 2)));
  }
}
