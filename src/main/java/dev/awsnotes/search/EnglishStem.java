package dev.awsnotes.search;

import java.util.Set;

/**
 * Cuts English words so that the forms of one word become equal: {@code indexes}, {@code index};
 * {@code stored}, {@code store}; {@code encryption}, {@code encrypt}. What is left need be no word.
 */
final class EnglishStem {
  private static final int SHORTEST = 4;

  /** Singulars that look like plurals. */
  private static final Set<String> SINGULAR = Set.of("alias", "bias", "canvas", "always", "https");

  private EnglishStem() {}

  /** The stem of a word in lower case. */
  static String of(String word) {
    char[] letters = word.toCharArray();
    return new String(letters, 0, cut(letters, letters.length));
  }

  /** Cuts the word that fills the first places of an array and returns its new length. */
  static int cut(char[] word, int length) {
    if (length < SHORTEST || !isLatin(word, length)) {
      return length;
    }
    int cut = withoutEnding(word, withoutPlural(word, length));
    if (cut > SHORTEST - 1 && word[cut - 1] == 'e') {
      cut--;
    }
    return cut >= 7 && ends(word, cut, "at") ? cut - 2 : cut;
  }

  private static int withoutPlural(char[] word, int length) {
    char before = word[length - 2];
    boolean singular = before == 's' || (length > SHORTEST && (before == 'u' || before == 'i'));
    if (word[length - 1] != 's' || singular) {
      return length;
    }
    if (SINGULAR.contains(new String(word, 0, length))) {
      return length;
    }
    if (length > SHORTEST && word[length - 2] == 'e' && word[length - 3] == 'i') {
      word[length - 3] = 'y';
      return length - 2;
    }
    return length - 1;
  }

  private static int withoutEnding(char[] word, int length) {
    if (length >= 5 && ends(word, length, "ed") && word[length - 3] != 'e') {
      return withoutDouble(word, length, length - 2);
    }
    if (length >= 6 && ends(word, length, "ing")) {
      return withoutDouble(word, length, length - 3);
    }
    if (length >= 6 && ends(word, length, "ly")) {
      return ends(word, length, "ically") ? length - 4 : length - 2;
    }
    boolean noun = length >= 7 && ends(word, length, "ion");
    return noun && "ts".indexOf(word[length - 4]) >= 0 ? length - 3 : length;
  }

  /** {@code logging} is {@code log}; but {@code string} is no form of {@code str}. */
  private static int withoutDouble(char[] word, int length, int cut) {
    boolean vowel = false;
    for (int i = 0; i < cut; i++) {
      vowel |= "aeiouy".indexOf(word[i]) >= 0;
    }
    if (!vowel) {
      return length;
    }
    boolean doubled =
        cut > 3 && word[cut - 1] == word[cut - 2] && "bdgmnprt".indexOf(word[cut - 1]) >= 0;
    return doubled ? cut - 1 : cut;
  }

  private static boolean ends(char[] word, int length, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (word[length - ending.length() + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      if (word[i] < 'a' || word[i] > 'z') {
        return false;
      }
    }
    return true;
  }
}
