package dev.awsnotes.render;

import dev.awsnotes.pack.Lang;
import java.util.Map;

/**
 * What the program itself says, in one language.
 *
 * @param lang the language
 * @param texts the texts by key, with {@code {0}}, {@code {1}} ... where values go, and {@code
 *     {0|question|questions}} for a word that depends on whether the value is 1
 */
public record Messages(Lang lang, Map<String, String> texts) {
  /** Whoever pastes a page where a word should stand is not shown the page again. */
  private static final int LONGEST_VALUE = 400;

  /**
   * The text of this key with its values.
   *
   * @throws IllegalArgumentException if there is no such text: a slip of ours
   */
  public String get(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message: " + key);
    }
    return values.length == 0 ? text : filled(text, values);
  }

  /** In one go: what stands in a value is never taken for a place. */
  private static String filled(String text, Object[] values) {
    StringBuilder filled = new StringBuilder(text.length() + 64);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int number = open + 1 < text.length() ? text.charAt(open + 1) - '0' : -1;
      int close = text.indexOf('}', open);
      boolean place = number >= 0 && number < values.length && close > open + 1;
      filled.append(text, at, place ? open : open + 1);
      at = place ? close + 1 : open + 1;
      if (place) {
        filled.append(value(text.substring(open + 2, close), String.valueOf(values[number])));
      }
    }
    return filled.append(text, at, text.length()).toString();
  }

  /**
   * The value, or the word that goes with it.
   *
   * @param words nothing, or {@code |question|questions}
   */
  private static String value(String words, String value) {
    if (words.isEmpty()) {
      return value.length() <= LONGEST_VALUE ? value : Excerpt.of(value, LONGEST_VALUE);
    }
    int bar = words.indexOf('|', 1);
    return value.equals("1") ? words.substring(1, bar) : words.substring(bar + 1);
  }
}
