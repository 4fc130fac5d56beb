package dev.awsnotes.search;

import dev.awsnotes.hangul.Jamo;

/**
 * The consonants that are heard in a word, alike for an English word and for the ways in which
 * Koreans write it: {@code replica} and {@code 레플리카} are both {@code lplk}. A word that begins with
 * a vowel begins with {@code a}. Letters that Korean does not tell apart (l and r, p and f) are
 * one.
 */
final class Sound {
  private static final char VOWEL = 'a';
  private static final char SILENT = ' ';

  private Sound() {}

  /** The code of a Korean word. */
  static String ofKorean(String word) {
    StringBuilder code = new StringBuilder();
    String letters = Jamo.letters(word);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      boolean closes = i + 1 == letters.length() || Jamo.isConsonant(letters.charAt(i + 1));
      if (!Jamo.isConsonant(letter)) {
        code.append(SILENT);
      } else if (letter == 'ㅇ') {
        add(code, closes ? 'n' : i == 0 ? VOWEL : SILENT);
      } else {
        add(code, closes ? last(letter) : first(letter));
      }
    }
    return heard(code);
  }

  /**
   * The code of an English word in lower case.
   *
   * @param soft whether g and s are read as in {@code region} and {@code user}
   */
  static String ofEnglish(String word, boolean soft) {
    StringBuilder code = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      i += addSound(word, i, soft, code);
    }
    return heard(code);
  }

  /** Adds what the letters at an index sound like; returns how many letters these are. */
  private static int addSound(String word, int i, boolean soft, StringBuilder code) {
    char c = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
    if (isVowel(c)) {
      add(code, i == 0 ? VOWEL : SILENT);
      return 1;
    }
    if (word.startsWith("tch", i)) {
      add(code, 'j');
      return 3;
    }
    if (next == 'h' && "cpstgk".indexOf(c) >= 0) {
      add(code, c == 'c' ? 'j' : c == 'p' ? 'p' : c == 's' || c == 't' ? 's' : SILENT);
      return 2;
    }
    add(code, single(word, i, next, soft));
    if (c == 'x') {
      add(code, 's');
    }
    return c == next || (c == 'c' && next == 'k') ? 2 : 1;
  }

  private static char single(String word, int i, char next, boolean soft) {
    char before = i > 0 ? word.charAt(i - 1) : ' ';
    boolean softens = next == 'e' || next == 'i' || next == 'y';
    boolean sibilant = word.startsWith("io", i + 1) || word.startsWith("ia", i + 1);
    return switch (word.charAt(i)) {
      case 'b', 'p', 'f', 'v' -> 'p';
      case 'c' -> softens ? 's' : 'k';
      case 'd' -> 't';
      case 'g' -> {
        boolean nasal = before == 'n' && (next == ' ' || next == 's');
        yield nasal ? SILENT : soft && softens ? 'j' : 'k';
      }
      case 'h' -> i == 0 ? 'h' : SILENT;
      case 'j', 'z' -> 'j';
      case 'k' -> i == 0 && next == 'n' ? SILENT : 'k';
      case 'l' -> 'l';
      case 'm' -> 'm';
      case 'n' -> 'n';
      case 'q', 'x' -> 'k';
      case 'r' -> isVowel(next) || next == 'r' ? 'l' : SILENT;
      case 's' -> {
        boolean voiced = isVowel(before) && isVowel(next);
        boolean version = sibilant && (isVowel(before) || before == 'r');
        yield version || (soft && voiced) ? 'j' : 's';
      }
      case 't' -> sibilant ? 's' : word.startsWith("ure", i + 1) ? 'j' : 't';
      default -> SILENT;
    };
  }

  private static char first(char letter) {
    return switch (letter) {
      case 'ㄱ', 'ㄲ', 'ㅋ' -> 'k';
      case 'ㄷ', 'ㄸ', 'ㅌ' -> 't';
      case 'ㅂ', 'ㅃ', 'ㅍ' -> 'p';
      case 'ㅅ', 'ㅆ' -> 's';
      case 'ㅈ', 'ㅉ', 'ㅊ' -> 'j';
      case 'ㄹ' -> 'l';
      case 'ㅁ' -> 'm';
      case 'ㄴ' -> 'n';
      case 'ㅎ' -> 'h';
      default -> SILENT;
    };
  }

  /** A final consonant; ㅅ is how loan words write a final t. */
  private static char last(char letter) {
    return switch (letter) {
      case 'ㅅ', 'ㅆ', 'ㅈ', 'ㅊ' -> 't';
      default -> first(letter);
    };
  }

  /** Doubled consonants are heard once. */
  private static void add(StringBuilder code, char sound) {
    if (sound == SILENT || code.isEmpty() || code.charAt(code.length() - 1) != sound) {
      code.append(sound);
    }
  }

  private static String heard(StringBuilder code) {
    StringBuilder heard = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) != SILENT) {
        heard.append(code.charAt(i));
      }
    }
    return heard.toString();
  }

  private static boolean isVowel(char c) {
    return "aeiouyw".indexOf(c) >= 0;
  }
}
