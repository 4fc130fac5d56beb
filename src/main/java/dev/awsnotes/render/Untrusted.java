package dev.awsnotes.render;

import java.util.HexFormat;

/**
 * Keeps what a pack or a learner wrote from steering the terminal: control characters, escape
 * sequences and bidirectional overrides never reach it.
 */
public final class Untrusted {
  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE007F;
  private static final int TAB_COLUMNS = 4;

  /** A line that names two long paths and says why. */
  private static final int LONGEST_MESSAGE = 2_000;

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

  /**
   * The same for a message: a name that would not be itself without what is dangerous in it is
   * shown with that spelled out, such as <code>&#92;u202e</code>. A page of text is cut.
   */
  public static String escaped(String text) {
    String shown = text.length() <= LONGEST_MESSAGE ? text : Excerpt.of(text, LONGEST_MESSAGE);
    return clean(shown).equals(shown) ? shown : spelled(shown);
  }

  private static String spelled(String text) {
    StringBuilder spelled = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        spelled.repeat(' ', TAB_COLUMNS);
      } else if (c == '\n') {
        spelled.append("\\n");
      } else if (c == '\r') {
        spelled.append("\\r");
      } else if (visible(c)) {
        spelled.appendCodePoint(c);
      } else {
        for (char unit : Character.toChars(c)) {
          spelled.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
      }
    }
    return spelled.toString();
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
