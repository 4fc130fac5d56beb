package dev.awsnotes.cli;

import java.util.Locale;
import java.util.OptionalInt;

/** The single-letter keys of an exam, and what a Korean keyboard sends for them. */
enum ExamKeys {
  NEXT('n', 'ㅜ'),
  PREVIOUS('p', 'ㅔ'),
  FLAG('f', 'ㄹ'),
  MAP('m', 'ㅡ'),
  HAND_IN('h', 'ㅗ'),
  CLEAR('c', 'ㅊ'),
  LANGUAGE('l', 'ㅣ'),
  QUIT('q', 'ㅂ'),
  HELP('?', '?'),
  NONE('\0', '\0');

  private static final int MOST_DIGITS = 4;

  private final char letter;
  private final char jamo;

  ExamKeys(char letter, char jamo) {
    this.letter = letter;
    this.jamo = jamo;
  }

  /** The key that this line is, if it is nothing else. */
  static ExamKeys of(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    if (text.length() == 1) {
      for (ExamKeys key : values()) {
        if (text.charAt(0) == key.letter || text.charAt(0) == key.jamo) {
          return key;
        }
      }
    }
    return NONE;
  }

  /** The number of the item that {@code g 12} or {@code #12} names. */
  static OptionalInt jump(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("g") || text.startsWith("ㅎ") || text.startsWith("#")) {
      return number(text.substring(1).strip());
    }
    return OptionalInt.empty();
  }

  /** The number that a text is. */
  static OptionalInt number(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalInt.of(number);
  }

  /** Whether a line says yes. */
  static boolean isYes(String line) {
    return switch (line.strip().toLowerCase(Locale.ROOT)) {
      case "y", "yes", "ㅛ", "예", "네" -> true;
      default -> false;
    };
  }
}
