package dev.awsnotes.store;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import java.util.ArrayList;
import java.util.List;

/** Documents as bytes: a tag for each block and span, then its parts. */
@SuppressWarnings("EnumOrdinal") // The file is read only by the build that wrote it.
final class DocumentCodec {
  private static final int PARAGRAPH = 0;
  private static final int HEADING = 1;
  private static final int LISTING = 2;
  private static final int CODE = 3;
  private static final int QUOTE = 4;
  private static final int ALERT = 5;
  private static final int TABLE = 6;
  private static final int RULE = 7;

  private static final int TEXT = 0;
  private static final int CODE_SPAN = 1;
  private static final int EMPHASIS = 2;
  private static final int STRONG = 3;
  private static final int LINK = 4;
  private static final int LINE_BREAK = 5;

  private DocumentCodec() {}

  static void write(ByteSink out, Document document) {
    blocks(out, document.blocks());
  }

  static Document read(ByteSource in) {
    return new Document(blocks(in));
  }

  private static void blocks(ByteSink out, List<Block> blocks) {
    out.number(blocks.size());
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> {
          out.number(PARAGRAPH);
          spans(out, p.spans());
        }
        case Block.Heading h -> {
          out.number(HEADING);
          out.number(h.level());
          spans(out, h.spans());
        }
        case Block.Listing l -> {
          out.number(LISTING);
          out.number(l.start() + 1);
          out.number(l.items().size());
          l.items().forEach(item -> blocks(out, item));
        }
        case Block.Code c -> {
          out.number(CODE);
          out.string(c.language());
          out.string(c.text());
        }
        case Block.Quote q -> {
          out.number(QUOTE);
          blocks(out, q.blocks());
        }
        case Block.Alert a -> {
          out.number(ALERT);
          out.number(a.kind().ordinal());
          blocks(out, a.blocks());
        }
        case Block.Table t -> table(out, t);
        case Block.Rule r -> out.number(RULE);
      }
    }
  }

  private static List<Block> blocks(ByteSource in) {
    int size = in.number();
    List<Block> blocks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      blocks.add(
          switch (in.number()) {
            case PARAGRAPH -> new Block.Paragraph(spans(in));
            case HEADING -> new Block.Heading(in.number(), spans(in));
            case LISTING -> listing(in);
            case CODE -> new Block.Code(in.string(), in.string());
            case QUOTE -> new Block.Quote(blocks(in));
            case ALERT -> new Block.Alert(Block.AlertKind.values()[in.number()], blocks(in));
            case TABLE -> table(in);
            case RULE -> new Block.Rule();
            default -> throw new IllegalStateException("no such block");
          });
    }
    return blocks;
  }

  private static Block listing(ByteSource in) {
    int start = in.number() - 1;
    int size = in.number();
    List<List<Block>> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(blocks(in));
    }
    return new Block.Listing(start, items);
  }

  private static void table(ByteSink out, Block.Table table) {
    out.number(TABLE);
    out.number(table.head().size());
    table.alignments().forEach(alignment -> out.number(alignment.ordinal()));
    table.head().forEach(cell -> spans(out, cell));
    out.number(table.rows().size());
    table.rows().forEach(row -> row.forEach(cell -> spans(out, cell)));
  }

  private static Block table(ByteSource in) {
    int columns = in.number();
    List<Block.Alignment> alignments = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      alignments.add(Block.Alignment.values()[in.number()]);
    }
    List<List<Span>> head = row(in, columns);
    int size = in.number();
    List<List<List<Span>>> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      rows.add(row(in, columns));
    }
    return new Block.Table(alignments, head, rows);
  }

  private static List<List<Span>> row(ByteSource in, int columns) {
    List<List<Span>> cells = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      cells.add(spans(in));
    }
    return cells;
  }

  private static void spans(ByteSink out, List<Span> spans) {
    out.number(spans.size());
    for (Span span : spans) {
      switch (span) {
        case Span.Text t -> {
          out.number(TEXT);
          out.string(t.text());
        }
        case Span.Code c -> {
          out.number(CODE_SPAN);
          out.string(c.text());
        }
        case Span.Emphasis e -> {
          out.number(EMPHASIS);
          spans(out, e.spans());
        }
        case Span.Strong s -> {
          out.number(STRONG);
          spans(out, s.spans());
        }
        case Span.Link l -> {
          out.number(LINK);
          out.string(l.url());
          spans(out, l.spans());
        }
        case Span.LineBreak b -> out.number(LINE_BREAK);
      }
    }
  }

  private static List<Span> spans(ByteSource in) {
    int size = in.number();
    List<Span> spans = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      spans.add(
          switch (in.number()) {
            case TEXT -> new Span.Text(in.string());
            case CODE_SPAN -> new Span.Code(in.string());
            case EMPHASIS -> new Span.Emphasis(spans(in));
            case STRONG -> new Span.Strong(spans(in));
            case LINK -> new Span.Link(in.string(), spans(in));
            case LINE_BREAK -> new Span.LineBreak();
            default -> throw new IllegalStateException("no such span");
          });
    }
    return spans;
  }
}
