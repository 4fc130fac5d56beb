package dev.awsnotes.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into rows of fields as Anki does: a field may stand in quotation marks, then it may
 * hold separators, line ends and doubled quotation marks; a row that begins with {@code #} is none.
 */
final class SeparatedText {
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private boolean open;

  private SeparatedText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * A row.
   *
   * @param line the line on which it begins, from 1
   */
  record Row(int line, List<String> fields) {}

  /**
   * A text that was split.
   *
   * @param openedAt where a quotation mark was opened that nothing closes, as line and column;
   *     empty if all are closed
   */
  record Split(List<Row> rows, List<Integer> openedAt) {}

  static Split split(String text, char separator) {
    SeparatedText reader = new SeparatedText(text, separator);
    while (reader.at < text.length()) {
      List<Integer> opened = reader.row();
      if (reader.open) {
        return new Split(List.copyOf(reader.rows), opened);
      }
    }
    return new Split(List.copyOf(reader.rows), List.of());
  }

  private List<Integer> row() {
    int begun = line;
    if (text.charAt(at) == '#') {
      while (at < text.length() && text.charAt(at) != '\n') {
        at++;
      }
      lineEnd();
      return List.of();
    }
    List<String> fields = new ArrayList<>();
    boolean more = true;
    while (more) {
      List<Integer> place = List.of(line, at - lineStart + 1);
      fields.add(field());
      if (open) {
        return place;
      }
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    lineEnd();
    if (fields.size() > 1 || !fields.getFirst().isBlank()) {
      rows.add(new Row(begun, List.copyOf(fields)));
    }
    return List.of();
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (at < text.length() && text.charAt(at) == QUOTE) {
      quoted(field);
    }
    int from = at;
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      at++;
    }
    // Behind a closing mark nothing should stand; what does is kept.
    return field.append(text, from, at).toString();
  }

  private void quoted(StringBuilder field) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != QUOTE) {
        field.append(c);
        if (c == '\n') {
          line++;
          lineStart = at + 1;
        }
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
        field.append(QUOTE);
        at += 2;
      } else {
        at++;
        return;
      }
    }
    open = true;
  }

  private void lineEnd() {
    if (at < text.length()) {
      at++;
      line++;
      lineStart = at;
    }
  }
}
