package dev.awsnotes.markdown;

import java.util.List;

/** A block of a Markdown text by its source lines, for conventions that stand in running text. */
public sealed interface Passage {
  /**
   * A line without what quotes and lists put before it.
   *
   * @param number the line in the text, from 1
   * @param column the column at which the text begins, in characters, from 1
   */
  record Line(int number, int column, String text) {}

  /** A heading without its marks. */
  record Heading(Line line) implements Passage {}

  /** A paragraph. */
  record Running(List<Line> lines) implements Passage {}

  /** A block of code with its fences. */
  record Code(List<Line> lines) implements Passage {}

  /** A quotation without its marks. */
  record Quote(List<Line> lines) implements Passage {}

  /** A list. */
  record Listing(List<Item> items) implements Passage {}

  /** Something else: a table, a rule, HTML. */
  record Other() implements Passage {}

  /**
   * An entry of a list.
   *
   * @param lines its first paragraph without the bullet; empty if it begins with something else
   * @param quote the quotation inside it, or empty
   */
  record Item(List<Line> lines, List<Line> quote) {}
}
