package dev.awsnotes.render;

import dev.awsnotes.text.DisplayWidth;

/** How many columns of a terminal a text takes: the one measure for the whole program. */
public final class Width {
  private Width() {}

  /** The columns of this text; Hangul syllables take two, combining marks none. */
  public static int of(String text) {
    return DisplayWidth.of(text);
  }

  /** The columns of this code point. */
  public static int of(int codePoint) {
    return DisplayWidth.of(codePoint);
  }

  /** The length in chars of the longest start of this text that fits, never inside a cluster. */
  public static int fitting(String text, int columns) {
    return fitting(text, 0, columns);
  }

  /** Where the longest part of this text ends that begins here and fits, in chars. */
  static int fitting(String text, int from, int columns) {
    int width = 0;
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      width += of(c);
      if (width > columns) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** The text followed by spaces up to this width. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }
}
