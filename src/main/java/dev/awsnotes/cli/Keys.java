package dev.awsnotes.cli;

import java.util.Locale;

/** The single-letter keys of a session, and what a Korean keyboard sends for them. */
enum Keys {
  QUIT('q', 'ㅂ'),
  SKIP('s', 'ㄴ'),
  OPEN('o', 'ㅐ'),
  UNDO('u', 'ㅕ'),
  LANGUAGE('l', 'ㅣ'),
  EVERY_REASON('e', 'ㄷ'),
  HELP('?', '?'),
  NONE('\0', '\0');

  private final char letter;
  private final char jamo;

  Keys(char letter, char jamo) {
    this.letter = letter;
    this.jamo = jamo;
  }

  /** The key that this line is, if it is nothing else. */
  static Keys of(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    if (text.length() == 1) {
      for (Keys key : values()) {
        if (text.charAt(0) == key.letter || text.charAt(0) == key.jamo) {
          return key;
        }
      }
    }
    return NONE;
  }
}
