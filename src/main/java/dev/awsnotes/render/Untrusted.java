package dev.awsnotes.render;

/**
 * Keeps what a pack or a learner wrote from steering the terminal: control characters, escape
 * sequences and bidirectional overrides never reach it.
 */
public final class Untrusted {
  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE007F;
  private static final int TAB_COLUMNS = 4;

  private Untrusted() {}

  /** The text with everything invisible and dangerous left out; a tab becomes spaces. */
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 0x7f && (c < 0xa0 || suspicious(c)))) {
        return filter(text);
      }
    }
    return text;
  }

  private static boolean suspicious(char c) {
    return c == 0x061C
        || (c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF
        || Character.isSurrogate(c);
  }

  private static String filter(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        clean.repeat(' ', TAB_COLUMNS);
      } else if (c == '\n' || c == 0x2028 || c == 0x2029) {
        clean.append(' ');
      } else if (visible(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  private static boolean visible(int c) {
    if (c < ' ' || (c >= 0x7f && c < 0xa0) || (c >= FIRST_TAG && c <= LAST_TAG)) {
      return false;
    }
    if (c <= Character.MAX_VALUE) {
      char single = (char) c;
      return !suspicious(single);
    }
    return true;
  }
}
