package dev.awsnotes.markdown;

import java.util.List;

/**
 * Markdown as a tree.
 *
 * @param blocks its parts in order
 */
public record Document(List<Block> blocks) {
  /** Nothing at all. */
  public static final Document EMPTY = new Document(List.of());

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The characters without markup, one block a line; what search reads. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    append(blocks, text);
    return text.toString().strip();
  }

  private static void append(List<Block> blocks, StringBuilder text) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> text.append(Span.plain(p.spans())).append('\n');
        case Block.Heading h -> text.append(Span.plain(h.spans())).append('\n');
        case Block.Listing l -> l.items().forEach(item -> append(item, text));
        case Block.Code c -> text.append(c.text()).append('\n');
        case Block.Quote q -> append(q.blocks(), text);
        case Block.Alert a -> append(a.blocks(), text);
        case Block.Table t -> {
          row(t.head(), text);
          t.rows().forEach(row -> row(row, text));
        }
        case Block.Rule r -> {}
      }
    }
  }

  private static void row(List<List<Span>> cells, StringBuilder text) {
    cells.forEach(cell -> text.append(Span.plain(cell)).append(" | "));
    text.append('\n');
  }
}
