package dev.awsnotes.pack;

import java.util.HashMap;
import java.util.Map;

/** Finds code in running text: what stands between two runs of equally many backticks. */
final class CodeSpans {
  private static final char TICK = '`';

  private CodeSpans() {}

  /** The same text with all code blanked out; every place stays where it is. */
  static String blank(String text) {
    if (text.indexOf(TICK) < 0) {
      return text;
    }
    StringBuilder blank = new StringBuilder(text);
    Map<Integer, Integer> last = lastRuns(text);
    int at = text.indexOf(TICK);
    while (at >= 0) {
      int length = run(text, at);
      int close = last.getOrDefault(length, -1) > at ? next(text, at + length, length) : -1;
      int end = close < 0 ? at + length : close + length;
      for (int i = at; close >= 0 && i < end; i++) {
        blank.setCharAt(i, TICK);
      }
      at = text.indexOf(TICK, end);
    }
    return blank.toString();
  }

  /** For each length where its last run begins: behind that, searching would be in vain. */
  private static Map<Integer, Integer> lastRuns(String text) {
    Map<Integer, Integer> last = new HashMap<>();
    int at = text.indexOf(TICK);
    while (at >= 0) {
      int length = run(text, at);
      last.put(length, at);
      at = text.indexOf(TICK, at + length);
    }
    return last;
  }

  private static int next(String text, int from, int length) {
    int at = text.indexOf(TICK, from);
    while (at >= 0 && run(text, at) != length) {
      at = text.indexOf(TICK, at + run(text, at));
    }
    return at;
  }

  private static int run(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == TICK) {
      end++;
    }
    return end - at;
  }
}
