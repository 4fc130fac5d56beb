package dev.awsnotes.render;

import dev.awsnotes.pack.Lang;
import java.util.Map;

/**
 * What the program itself says, in one language.
 *
 * @param lang the language
 * @param texts the texts by key, with {@code {0}}, {@code {1}} ... where values go
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
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}
