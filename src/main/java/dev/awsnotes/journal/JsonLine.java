package dev.awsnotes.journal;

import dev.awsnotes.journal.Entry.Score;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Builds one JSON object on one line. */
final class JsonLine {
  private static final String HEX = "0123456789abcdef";
  private final StringBuilder json = new StringBuilder(256).append('{');

  JsonLine text(String name, String value) {
    name(name);
    quoted(value);
    return this;
  }

  JsonLine number(String name, long value) {
    name(name);
    json.append(value);
    return this;
  }

  JsonLine bool(String name, boolean value) {
    name(name);
    json.append(value);
    return this;
  }

  void texts(String name, List<String> values) {
    name(name);
    json.append('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        json.append(',');
      }
      quoted(values.get(i));
    }
    json.append(']');
  }

  void scores(String name, SortedMap<String, Score> scores) {
    name(name);
    json.append('{');
    boolean first = true;
    for (Map.Entry<String, Score> score : scores.entrySet()) {
      if (!first) {
        json.append(',');
      }
      first = false;
      quoted(score.getKey());
      json.append(":[").append(score.getValue().correct());
      json.append(',').append(score.getValue().asked()).append(']');
    }
    json.append('}');
  }

  String end() {
    return json.append('}').toString();
  }

  private void name(String name) {
    if (json.length() > 1) {
      json.append(',');
    }
    json.append('"').append(name).append("\":");
  }

  private void quoted(String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (isPlain(c)) {
        json.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        json.append(c).append(value.charAt(++i));
      } else {
        escaped(c);
      }
    }
    json.append('"');
  }

  /**
   * Controls and separators would break the line for some reader; a lone surrogate has no UTF-8.
   */
  private static boolean isPlain(char c) {
    return c >= ' '
        && (c < 0x7f || c > 0x9f)
        && c != '\u2028'
        && c != '\u2029'
        && !Character.isSurrogate(c);
  }

  private void escaped(char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      json.append(HEX.charAt(c >> shift & 15));
    }
  }
}
