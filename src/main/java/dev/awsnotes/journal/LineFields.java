package dev.awsnotes.journal;

import dev.awsnotes.journal.Entry.Score;
import dev.awsnotes.pack.JsonFault;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Position;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The fields of a line: text, numbers, booleans, lists and objects of these. */
final class LineFields {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** The last millisecond of the year 9999: what {@code YYYY-MM-DD} can still name. */
  private static final long LAST_INSTANT = 253_402_300_799_999L;

  private static final LocalizedText NO_OBJECT =
      new LocalizedText("객체 {...}가 아닙니다", "not an object {...}");

  private final Map<String, Object> fields;

  /** A value as it stands in the line, such as {@code null}. */
  private record Other(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private LineFields(Map<String, Object> fields) {
    this.fields = fields;
  }

  static LineFields parse(byte[] bytes, int from, int to) throws BrokenLine {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw BrokenLine.json(NO_OBJECT);
      }
      Map<String, Object> fields = object(parser);
      if (parser.nextToken() != null) {
        throw BrokenLine.json(fault(bytes, from, to));
      }
      return new LineFields(fields);
    } catch (JacksonException e) {
      throw BrokenLine.json(fault(bytes, from, to));
    }
  }

  private static LocalizedText fault(byte[] bytes, int from, int to) {
    String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return JsonFault.of(line, Position.START).message();
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> fields = HashMap.newHashMap(16);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      // Nothing that this program writes: no field it knows accepts it.
      default -> new Other(String.valueOf(parser.getString()));
    };
  }

  Stamp stamp() throws BrokenLine {
    return new Stamp(text("id"), number("at", 0, LAST_INSTANT), day(text("day")));
  }

  /** Text that may not be empty. */
  String text(String name) throws BrokenLine {
    if (require(name) instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw BrokenLine.value(name, require(name));
  }

  /** Text that may be missing. */
  String optional(String name) throws BrokenLine {
    if (fields.getOrDefault(name, "") instanceof String text) {
      return text;
    }
    throw BrokenLine.value(name, require(name));
  }

  /** What was given: text; from other programs also a number or a list of such. */
  String given() throws BrokenLine {
    return switch (require("given")) {
      case String text -> text;
      case Number number -> number.toString();
      case Other other -> other.text();
      case List<?> list -> String.join(",", list.stream().map(String::valueOf).toList());
      default -> throw BrokenLine.value("given", require("given"));
    };
  }

  long number(String name, long least, long most) throws BrokenLine {
    return number(name, require(name), least, most);
  }

  boolean bool(String name) throws BrokenLine {
    if (require(name) instanceof Boolean bool) {
      return bool;
    }
    throw BrokenLine.value(name, require(name));
  }

  List<String> texts(String name) throws BrokenLine {
    List<String> texts = new ArrayList<>();
    for (Object item : list(name, require(name))) {
      if (!(item instanceof String text)) {
        throw BrokenLine.value(name, item);
      }
      texts.add(text);
    }
    return List.copyOf(texts);
  }

  SortedMap<String, Score> scores(String name) throws BrokenLine {
    if (!(require(name) instanceof Map<?, ?> map)) {
      throw BrokenLine.value(name, require(name));
    }
    SortedMap<String, Score> scores = new TreeMap<>();
    for (Map.Entry<?, ?> part : map.entrySet()) {
      List<?> score = list(name, part.getValue());
      if (score.size() != 2) {
        throw BrokenLine.value(name, score);
      }
      int asked = (int) number(name, score.get(1), 0, Integer.MAX_VALUE);
      int correct = (int) number(name, score.get(0), 0, asked);
      scores.put(String.valueOf(part.getKey()), new Score(correct, asked));
    }
    return Collections.unmodifiableSortedMap(scores);
  }

  private Object require(String name) throws BrokenLine {
    Object value = fields.get(name);
    if (value == null) {
      throw BrokenLine.missing(name);
    }
    return value;
  }

  private static long number(String name, Object value, long least, long most) throws BrokenLine {
    if (value instanceof Integer || value instanceof Long) {
      long number = ((Number) value).longValue();
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw BrokenLine.value(name, value);
  }

  private static List<?> list(String name, Object value) throws BrokenLine {
    if (value instanceof List<?> list) {
      return list;
    }
    throw BrokenLine.value(name, value);
  }

  private static LocalDate day(String text) throws BrokenLine {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = digits(text, 0, 4);
      try {
        // There are years below 0, but no months and days.
        if (year >= 0) {
          return LocalDate.of(year, digits(text, 5, 7), digits(text, 8, 10));
        }
      } catch (DateTimeException e) {
        throw BrokenLine.value("day", text);
      }
    }
    throw BrokenLine.value("day", text);
  }

  /** A number of digits alone; -1 for anything else. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
