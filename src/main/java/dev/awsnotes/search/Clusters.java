package dev.awsnotes.search;

import java.text.BreakIterator;
import java.util.Locale;

/** Cutting texts only where a reader sees two characters. */
final class Clusters {
  private static final String ELLIPSIS = "…";

  /** A space this near before the limit is a better place to cut. */
  private static final int NEAR = 16;

  private Clusters() {}

  /** The text, cut with an ellipsis if it is longer than a number of code points. */
  static String shorten(String text, int codePoints) {
    if (text.codePointCount(0, text.length()) <= codePoints) {
      return text;
    }
    int limit = text.offsetByCodePoints(0, codePoints - 1);
    return text.substring(0, cutBefore(text, limit)).stripTrailing() + ELLIPSIS;
  }

  /** The last good place to cut at an index or before it: a space nearby, else between clusters. */
  static int cutBefore(String text, int index) {
    if (index >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', index);
    return space > 0 && index - space <= NEAR ? space : boundary(text, index, false);
  }

  /** The first good place to cut at an index or after it. */
  static int cutAfter(String text, int index) {
    if (index <= 0) {
      return 0;
    }
    int space = text.indexOf(' ', index - 1);
    return space >= 0 && space - index < NEAR ? space + 1 : boundary(text, index, true);
  }

  private static int boundary(String text, int index, boolean after) {
    if (isPlain(text, index - 1) && isPlain(text, index)) {
      return index;
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    if (clusters.isBoundary(index)) {
      return index;
    }
    int next = after ? clusters.following(index) : clusters.preceding(index);
    return next == BreakIterator.DONE ? (after ? text.length() : 0) : next;
  }

  /** Letters that never join with a neighbour, so that nothing need be loaded for them. */
  private static boolean isPlain(String text, int index) {
    char c = text.charAt(index);
    return (c >= ' ' && c < 0x300) || (c >= 0xAC00 && c <= 0xD7A3);
  }
}
