package dev.awsnotes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads CommonMark with GFM tables and alerts into a {@link Document}. */
public final class MarkdownParser {
  /** Deeper block nesting than this is flattened into text: no note needs it, hostile text does. */
  static final int MAX_DEPTH = 24;

  static final Pattern ALERT =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*", Pattern.CASE_INSENSITIVE);

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MAX_DEPTH)
          .build();

  /** Parses a text; every text is valid Markdown, so this never fails. */
  public Document parse(String markdown) {
    return document(parser.parse(markdown).getFirstChild());
  }

  /**
   * Parses a file of notes and cuts it at its headings.
   *
   * @param level the level of the headings that begin a part (2 for sections); shallower headings
   *     end one
   */
  public List<Part> parts(String markdown, int level) {
    List<Part> parts = new ArrayList<>();
    Node node = parser.parse(markdown).getFirstChild();
    List<Node> body = new ArrayList<>();
    Node heading = null;
    int headingLevel = 0;
    while (node != null) {
      if (node instanceof Heading h && h.getLevel() <= level) {
        addPart(parts, heading, headingLevel, body);
        heading = h;
        headingLevel = h.getLevel();
        body = new ArrayList<>();
      } else {
        body.add(node);
      }
      node = node.getNext();
    }
    addPart(parts, heading, headingLevel, body);
    return List.copyOf(parts);
  }

  /**
   * A heading and what follows it up to the next one of its level or above.
   *
   * @param level the heading's level, 0 for what stands before the first heading
   * @param heading the heading's spans
   * @param line the heading's line in the text, from 1
   * @param firstLine the first line of the body, from 1
   * @param lastLine the last line of the body; below firstLine when it is empty
   */
  public record Part(
      int level, List<Span> heading, int line, int firstLine, int lastLine, Document body) {}

  private static void addPart(
      List<Part> parts, @Nullable Node heading, int level, List<Node> body) {
    if (heading == null && body.isEmpty()) {
      return;
    }
    List<Block> blocks = new ArrayList<>();
    body.forEach(node -> addBlock(node, blocks));
    int line = heading == null ? 1 : line(heading);
    int first = body.isEmpty() ? line + 1 : line(body.getFirst());
    int last = body.isEmpty() ? line : lastLine(body.getLast());
    List<Span> title = heading == null ? List.of() : spans(heading);
    parts.add(new Part(level, title, line, first, last, new Document(List.copyOf(blocks))));
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty()
        ? 1
        : node.getSourceSpans().getFirst().getLineIndex() + 1;
  }

  private static int lastLine(Node node) {
    return node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().getLast().getLineIndex() + 1;
  }

  private static Document document(@Nullable Node first) {
    return new Document(blocks(first));
  }

  private static List<Block> blocks(@Nullable Node first) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      addBlock(node, blocks);
    }
    return List.copyOf(blocks);
  }

  private static void addBlock(Node node, List<Block> blocks) {
    switch (node) {
      case Paragraph p -> blocks.add(new Block.Paragraph(spans(p)));
      case Heading h -> blocks.add(new Block.Heading(h.getLevel(), spans(h)));
      case BulletList l -> blocks.add(new Block.Listing(-1, items(l)));
      case OrderedList l -> {
        Integer start = l.getMarkerStartNumber();
        blocks.add(new Block.Listing(start == null ? 1 : start, items(l)));
      }
      case FencedCodeBlock c -> blocks.add(new Block.Code(language(c.getInfo()), c.getLiteral()));
      case IndentedCodeBlock c -> blocks.add(new Block.Code("", c.getLiteral()));
      case BlockQuote q -> blocks.add(quote(q));
      case TableBlock t -> blocks.add(table(t));
      case ThematicBreak b -> blocks.add(new Block.Rule());
      case HtmlBlock h when isComment(h.getLiteral()) -> {}
      case HtmlBlock h ->
          blocks.add(new Block.Paragraph(List.of(new Span.Text(h.getLiteral().strip()))));
      case LinkReferenceDefinition d -> {}
      default -> blocks.addAll(blocks(node.getFirstChild()));
    }
  }

  /** A remark to whoever edits the file. */
  private static boolean isComment(String html) {
    String text = html.strip();
    return text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
  }

  private static List<List<Block>> items(Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item.getFirstChild()));
    }
    return List.copyOf(items);
  }

  static String language(@Nullable String info) {
    String words = info == null ? "" : info.strip();
    int space = words.indexOf(' ');
    return (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /** {@code > [!NOTE]} is an ordinary quote to CommonMark; its first text makes it an alert. */
  private static Block quote(BlockQuote quote) {
    List<Block> inside = blocks(quote.getFirstChild());
    if (inside.isEmpty() || !(inside.getFirst() instanceof Block.Paragraph first)) {
      return new Block.Quote(inside);
    }
    Matcher marker = ALERT.matcher(Span.plain(first.spans()));
    if (!marker.lookingAt()) {
      return new Block.Quote(inside);
    }
    List<Block> blocks = new ArrayList<>(inside);
    List<Span> rest = withoutStart(first.spans(), marker.end());
    if (rest.isEmpty()) {
      blocks.removeFirst();
    } else {
      blocks.set(0, new Block.Paragraph(rest));
    }
    String kind = marker.group(1).toUpperCase(Locale.ROOT);
    return new Block.Alert(Block.AlertKind.valueOf(kind), List.copyOf(blocks));
  }

  private static List<Span> withoutStart(List<Span> spans, int characters) {
    List<Span> rest = new ArrayList<>();
    int left = characters;
    for (Span span : spans) {
      int length = Span.plain(List.of(span)).length();
      if (left >= length) {
        left -= length;
      } else if (span instanceof Span.Text text) {
        rest.add(new Span.Text(text.text().substring(left)));
        left = 0;
      } else {
        rest.add(span);
        left = 0;
      }
    }
    return List.copyOf(rest);
  }

  private static Block table(TableBlock table) {
    List<Block.Alignment> alignments = new ArrayList<>();
    List<List<Span>> head = new ArrayList<>();
    List<List<List<Span>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead && row instanceof TableRow) {
          for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            head.add(spans(cell));
            alignments.add(alignment(((TableCell) cell).getAlignment()));
          }
        } else if (part instanceof TableBody) {
          rows.add(cells(row, head.size()));
        }
      }
    }
    return new Block.Table(List.copyOf(alignments), List.copyOf(head), List.copyOf(rows));
  }

  private static List<List<Span>> cells(Node row, int columns) {
    List<List<Span>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(spans(cell));
    }
    while (cells.size() < columns) {
      cells.add(List.of());
    }
    return List.copyOf(cells.subList(0, columns));
  }

  private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
    return switch (alignment) {
      case RIGHT -> Block.Alignment.RIGHT;
      case CENTER -> Block.Alignment.CENTER;
      case null, default -> Block.Alignment.LEFT;
    };
  }

  private static List<Span> spans(Node parent) {
    return spans(parent, 0);
  }

  private static List<Span> spans(Node parent, int depth) {
    SpanList spans = new SpanList();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (depth > MAX_DEPTH) {
        break;
      }
      switch (node) {
        case org.commonmark.node.Text t -> spans.text(t.getLiteral());
        case org.commonmark.node.Code c -> spans.add(new Span.Code(c.getLiteral()));
        case Emphasis e -> spans.add(new Span.Emphasis(spans(e, depth + 1)));
        case StrongEmphasis s -> spans.add(new Span.Strong(spans(s, depth + 1)));
        case Link l -> spans.add(new Span.Link(l.getDestination(), spans(l, depth + 1)));
        case Image i -> spans.add(new Span.Link(i.getDestination(), spans(i, depth + 1)));
        case SoftLineBreak b -> spans.text(" ");
        case HardLineBreak b -> spans.add(new Span.LineBreak());
        case HtmlInline h when isComment(h.getLiteral()) -> {}
        case HtmlInline h -> spans.text(h.getLiteral());
        default -> spans(node, depth + 1).forEach(spans::add);
      }
    }
    return spans.list();
  }
}
