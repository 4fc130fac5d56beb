package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import java.util.List;

/** The words of a text that are its author's: code is left out. */
final class Wording {
  private Wording() {}

  static String of(Document document) {
    StringBuilder text = new StringBuilder();
    blocks(document.blocks(), text);
    return text.toString();
  }

  private static void blocks(List<Block> blocks, StringBuilder text) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> spans(p.spans(), text);
        case Block.Heading h -> spans(h.spans(), text);
        case Block.Listing l -> l.items().forEach(item -> blocks(item, text));
        case Block.Code c -> {}
        case Block.Quote q -> blocks(q.blocks(), text);
        case Block.Alert a -> blocks(a.blocks(), text);
        case Block.Table t -> {
          t.head().forEach(cell -> spans(cell, text));
          t.rows().forEach(row -> row.forEach(cell -> spans(cell, text)));
        }
        case Block.Rule r -> {}
      }
      text.append('\n');
    }
  }

  private static void spans(List<Span> spans, StringBuilder text) {
    for (Span span : spans) {
      switch (span) {
        case Span.Text t -> text.append(t.text());
        case Span.Code c -> text.append(" ` ");
        case Span.Emphasis e -> spans(e.spans(), text);
        case Span.Strong s -> spans(s.spans(), text);
        case Span.Link l -> spans(l.spans(), text);
        case Span.LineBreak b -> text.append('\n');
      }
    }
  }
}
