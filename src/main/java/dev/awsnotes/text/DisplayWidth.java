package dev.awsnotes.text;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: the one measure for the whole program. */
public final class DisplayWidth {
  private DisplayWidth() {}

  /** The columns of this text; Hangul syllables take two, combining marks none. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += of(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** The columns of this code point. */
  public static int of(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7f) {
      return 1;
    }
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
