package dev.awsnotes.cli;

import dev.awsnotes.render.Width;

/**
 * Breaks the lines of a usage message between words. The columns that picocli laid out stay: a line
 * goes on under the column of its last part, which two spaces set off.
 */
final class HelpText {
  private static final char ESCAPE = '\u001b';

  private HelpText() {}

  /** The message in lines of at most so many columns, unless a word is longer. */
  static String wrap(String message, int columns) {
    StringBuilder out = new StringBuilder(message.length() + 200);
    int at = 0;
    while (at < message.length()) {
      int end = message.indexOf('\n', at);
      String line = message.substring(at, end < 0 ? message.length() : end);
      wrap(line.stripTrailing(), columns, out);
      at = end < 0 ? message.length() : end + 1;
    }
    return out.toString();
  }

  private static void wrap(String line, int columns, StringBuilder out) {
    int begin = lastColumn(line);
    int indent = width(line, 0, begin);
    out.append(line, 0, begin);
    int used = indent;
    boolean first = true;
    int at = begin;
    while (at < line.length()) {
      int space = line.indexOf(' ', at);
      int end = space < 0 ? line.length() : space;
      int width = width(line, at, end);
      if (!first && used + 1 + width > columns) {
        out.append('\n').append(" ".repeat(indent));
        used = indent;
      } else if (!first) {
        out.append(' ');
        used++;
      }
      out.append(line, at, end);
      used += width;
      first = false;
      at = end + 1;
    }
    out.append('\n');
  }

  /** Where the last part begins that two spaces, or the line's beginning, set off. */
  private static int lastColumn(String line) {
    int gap = line.lastIndexOf("  ");
    return gap < 0 ? 0 : gap + 2;
  }

  /** Colours take no room. */
  private static int width(String line, int from, int to) {
    int width = 0;
    int i = from;
    while (i < to) {
      int c = line.codePointAt(i);
      if (c == ESCAPE) {
        int end = line.indexOf('m', i);
        i = end < 0 ? to : end + 1;
      } else {
        width += Width.of(c);
        i += Character.charCount(c);
      }
    }
    return width;
  }
}
