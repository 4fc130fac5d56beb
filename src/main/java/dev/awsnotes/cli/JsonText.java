package dev.awsnotes.cli;

import dev.awsnotes.pack.LocalizedText;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON output. Loaded only where it was asked for: a mapper costs more than a whole start. */
final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonText() {}

  /** One document; maps, lists, texts, numbers and booleans. */
  static String of(Object value) {
    return escaped(MAPPER.writeValueAsString(value));
  }

  /** What steers a terminal is written as an escape: the same text to whoever reads the JSON. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean steers =
          (c >= 0x7f && c < 0xa0)
              || c == 0x061C
              || c == 0x200E
              || c == 0x200F
              || (c >= 0x2028 && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069);
      if (steers) {
        escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A text in both languages. */
  static Map<String, Object> text(LocalizedText text) {
    return object("ko", text.ko(), "en", text.en());
  }

  /** An object with these fields in this order: names and values in turn. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
