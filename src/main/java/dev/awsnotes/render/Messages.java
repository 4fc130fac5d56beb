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
    for (int i = 0; i < values.length; i++) {
      String value = String.valueOf(values[i]);
      text = counted(text.replace("{" + i + "}", value), "{" + i + "|", value.equals("1"));
    }
    return text;
  }

  private static String counted(String text, String start, boolean one) {
    String left = text;
    for (int at = left.indexOf(start); at >= 0; at = left.indexOf(start)) {
      int bar = left.indexOf('|', at + start.length());
      int end = left.indexOf('}', bar);
      String word = one ? left.substring(at + start.length(), bar) : left.substring(bar + 1, end);
      left = left.substring(0, at) + word + left.substring(end + 1);
    }
    return left;
  }
}
