package dev.awsnotes.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A strict reader of the text that Anki imports, written after its manual ("Text Files": file
 * headers, quotation marks, columns) and not after what writes it here. Where Anki forgives, this
 * one refuses.
 */
final class AnkiReader {
  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** What is wrong with a text. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  /** A note: its fields without the columns that have a meaning of their own. */
  record Note(String guid, String deck, List<String> tags, List<String> fields) {}

  AnkiReader(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '#') {
      int end = text.indexOf('\n', at);
      require(end > 0, "a header without a line end");
      header(text.substring(at + 1, end));
      at = end + 1;
    }
    String separator = headers.getOrDefault("separator", "").toLowerCase(Locale.ROOT);
    require(separator.equals("tab"), "not separated by tabs: " + separator);
    rows(text.substring(at));
  }

  private void header(String line) {
    int colon = line.indexOf(':');
    require(colon > 0, "a header without a value: " + line);
    String key = line.substring(0, colon);
    require(
        List.of(
                "separator",
                "html",
                "tags",
                "columns",
                "notetype",
                "deck",
                "notetype column",
                "deck column",
                "tags column",
                "guid column")
            .contains(key),
        "a header that Anki does not know: " + key);
    require(headers.put(key, line.substring(colon + 1)) == null, "a header twice: " + key);
  }

  private void rows(String text) {
    State state = State.FIELD_START;
    StringBuilder field = new StringBuilder();
    List<String> row = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\t' || c == '\n';
      require(c != '\r', "a carriage return");
      require(!(state == State.FIELD_START && row.isEmpty() && c == '#'), "a comment among rows");
      switch (state) {
        case FIELD_START, PLAIN -> {
          if (c == '"') {
            require(state == State.FIELD_START, "a quotation mark inside a plain field");
            state = State.QUOTED;
          } else if (!ends) {
            field.append(c);
            state = State.PLAIN;
          }
        }
        case QUOTED -> {
          if (c == '"') {
            state = State.QUOTE_IN_QUOTED;
          } else {
            field.append(c);
          }
        }
        case QUOTE_IN_QUOTED -> {
          require(c == '"' || ends, "text behind a closing quotation mark");
          if (c == '"') {
            field.append(c);
            state = State.QUOTED;
          }
        }
      }
      if (ends && state != State.QUOTED) {
        row.add(field.toString());
        field.setLength(0);
        state = State.FIELD_START;
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      }
    }
    require(state == State.FIELD_START && row.isEmpty(), "the last row does not end");
    int columns = headers.getOrDefault("columns", "").split("\t", -1).length;
    for (List<String> each : rows) {
      require(each.size() == columns, each.size() + " columns, not " + columns + ": " + each);
    }
  }

  Map<String, String> headers() {
    return headers;
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    int guid = column("guid column");
    int deck = column("deck column");
    int tags = column("tags column");
    for (List<String> row : rows) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        if (i != guid && i != deck && i != tags) {
          fields.add(row.get(i));
        }
      }
      notes.add(
          new Note(row.get(guid), row.get(deck), List.of(row.get(tags).split(" ", -1)), fields));
    }
    return notes;
  }

  private int column(String key) {
    return Integer.parseInt(headers.getOrDefault(key, "0")) - 1;
  }

  private static void require(boolean fine, String why) {
    if (!fine) {
      throw new Refused(why);
    }
  }
}
