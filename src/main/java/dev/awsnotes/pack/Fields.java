package dev.awsnotes.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of one JSON object strictly: what is missing, of the wrong kind or unknown is
 * reported with its place, and a harmless value stands in so that reading goes on.
 */
final class Fields {
  private final String path;
  private final Json.Obj object;
  private final Diagnostics diagnostics;
  private final Set<String> known = new HashSet<>();

  Fields(String path, Json.Obj object, Diagnostics diagnostics) {
    this.path = path;
    this.object = object;
    this.diagnostics = diagnostics;
  }

  /** The fields of a value that must be an object. */
  static Optional<Fields> of(String path, Json value, Diagnostics diagnostics) {
    if (value instanceof Json.Obj object) {
      return Optional.of(new Fields(path, object, diagnostics));
    }
    diagnostics.error(path, value.at(), "객체 {...}가 와야 합니다", "expected an object {...}");
    return Optional.empty();
  }

  Places places() {
    return new Places(path, object);
  }

  Position at() {
    return object.at();
  }

  Position at(String name) {
    Json.Member member = object.members().get(name);
    return member == null ? object.at() : member.value().at();
  }

  boolean has(String name) {
    known.add(name);
    return object.members().containsKey(name);
  }

  boolean isText(String name) {
    Json.Member member = object.members().get(name);
    return member != null && member.value() instanceof Json.Str;
  }

  boolean isEmptyList(String name) {
    Json.Member member = object.members().get(name);
    return member != null && member.value() instanceof Json.Arr list && list.items().isEmpty();
  }

  String string(String name) {
    return required(name).map(value -> text(name, value)).orElse("");
  }

  String optionalString(String name) {
    return optional(name).map(value -> text(name, value)).orElse("");
  }

  int integer(String name, int low, int high) {
    Optional<Json> value = required(name);
    if (value.isEmpty()) {
      return low;
    }
    if (value.get() instanceof Json.Num number) {
      try {
        int parsed = Integer.parseInt(number.text());
        if (parsed >= low && parsed <= high) {
          return parsed;
        }
      } catch (NumberFormatException e) {
        // Reported below, as any other number that does not fit.
      }
    }
    wrong(
        name,
        value.get(),
        low + "~" + high + " 사이의 정수",
        "a whole number from " + low + " to " + high);
    return low;
  }

  boolean bool(String name) {
    Optional<Json> value = optional(name);
    if (value.isPresent() && value.get() instanceof Json.Bool bool) {
      return bool.value();
    }
    value.ifPresent(other -> wrong(name, other, "true 또는 false", "true or false"));
    return false;
  }

  /** A date, or the empty string. */
  String date(String name) {
    String text = string(name);
    if (!text.isEmpty() && !isDate(text)) {
      error(name, "날짜(YYYY-MM-DD)가 아닙니다: " + text, "not a date (YYYY-MM-DD): " + text);
      return "";
    }
    return text;
  }

  static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  LocalizedText localized(String name) {
    return required(name).map(value -> localizedValue(name, value)).orElse(LocalizedText.EMPTY);
  }

  LocalizedText optionalLocalized(String name) {
    return optional(name).map(value -> localizedValue(name, value)).orElse(LocalizedText.EMPTY);
  }

  private LocalizedText localizedValue(String name, Json value) {
    if (value instanceof Json.Str string) {
      return LocalizedText.of(string.text());
    }
    if (value instanceof Json.Obj both) {
      Fields inner = new Fields(path, both, diagnostics);
      LocalizedText text =
          new LocalizedText(inner.optionalString("ko"), inner.optionalString("en"));
      inner.end();
      if (text.isEmpty()) {
        error(name, "글이 비어 있습니다: " + name, "no text: " + name);
      }
      return text;
    }
    wrong(name, value, "글 또는 {\"ko\", \"en\"}", "a text or {\"ko\", \"en\"}");
    return LocalizedText.EMPTY;
  }

  /** A list of texts; absent is empty. */
  List<String> strings(String name) {
    List<String> texts = new ArrayList<>();
    for (Json item : items(name)) {
      if (item instanceof Json.Str string) {
        texts.add(string.text());
      } else {
        wrong(name, item, "글", "a text");
      }
    }
    return List.copyOf(texts);
  }

  /** A list of objects; absent is empty. */
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    for (Json item : items(name)) {
      of(path, item, diagnostics).ifPresent(objects::add);
    }
    return List.copyOf(objects);
  }

  /** An object inside this one; absent is nothing. */
  Optional<Fields> object(String name) {
    return optional(name).flatMap(value -> of(path, value, diagnostics));
  }

  private List<Json> items(String name) {
    Optional<Json> value = optional(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Json.Arr array) {
      return array.items();
    }
    wrong(name, value.get(), "목록 [...]", "a list [...]");
    return List.of();
  }

  /** Reports every field that nobody asked for: a typo must not pass silently. */
  void end() {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                Optional<String> near = Nearest.to(name, known);
                diagnostics.error(
                    path,
                    member.nameAt(),
                    "알 수 없는 필드입니다: " + name + near.map(n -> " (혹시 " + n + "?)").orElse(""),
                    "unknown field: "
                        + name
                        + near.map(n -> " (did you mean " + n + "?)").orElse(""));
              }
            });
  }

  void missing(String name) {
    diagnostics.error(path, at(), "필드가 없습니다: " + name, "missing field: " + name);
  }

  void error(Position at, String ko, String en) {
    diagnostics.error(path, at, ko, en);
  }

  void error(String name, String ko, String en) {
    diagnostics.error(path, at(name), ko, en);
  }

  private Optional<Json> optional(String name) {
    known.add(name);
    Json.Member member = object.members().get(name);
    return member == null ? Optional.empty() : Optional.of(member.value());
  }

  private Optional<Json> required(String name) {
    Optional<Json> value = optional(name);
    if (value.isEmpty()) {
      missing(name);
    }
    return value;
  }

  private String text(String name, Json value) {
    if (value instanceof Json.Str string) {
      return string.text();
    }
    wrong(name, value, "글", "a text");
    return "";
  }

  private void wrong(String name, Json value, String ko, String en) {
    diagnostics.error(
        path, value.at(), name + ": " + ko + "(이)가 와야 합니다", name + ": expected " + en);
  }
}
