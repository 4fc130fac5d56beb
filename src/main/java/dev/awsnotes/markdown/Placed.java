package dev.awsnotes.markdown;

import java.util.List;

/** Something in a Markdown text with its place; lines and columns count from 1. */
public sealed interface Placed {
  /** The line on which it begins. */
  int line();

  /** The column at which it begins, in characters. */
  int column();

  /** A heading. */
  record Heading(int line, int column, int level, String text) implements Placed {}

  /** Plain characters of running text, never code. */
  record Text(int line, int column, String text) implements Placed {}

  /** A link. */
  record Link(int line, int column, String url) implements Placed {}

  /** A GFM alert. */
  record Alert(int line, int column) implements Placed {}

  /**
   * A block of code; its place is that of its first line inside the fences.
   *
   * @param language the word after the opening fence, or empty
   */
  record Code(int line, int column, String language, List<String> lines) implements Placed {}

  /**
   * A table.
   *
   * @param columns how many its head has
   * @param rows its body as written
   */
  record Table(int line, int column, int columns, List<Row> rows) implements Placed {}

  /**
   * A row of a table as written.
   *
   * @param cells how many it has, however many the table has
   */
  record Row(int line, int cells) {}
}
