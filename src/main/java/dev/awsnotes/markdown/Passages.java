package dev.awsnotes.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts a Markdown text into its outermost blocks. */
public final class Passages {
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MarkdownParser.MAX_DEPTH)
          .build();

  /** The blocks of this text in their order. */
  public List<Passage> of(String markdown) {
    List<String> lines = markdown.lines().toList();
    List<Passage> passages = new ArrayList<>();
    Node node = parser.parse(markdown).getFirstChild();
    for (; node != null; node = node.getNext()) {
      if (!(node instanceof LinkReferenceDefinition)) {
        passages.add(passage(node, lines));
      }
    }
    return List.copyOf(passages);
  }

  private static Passage passage(Node node, List<String> lines) {
    return switch (node) {
      case Heading h when !h.getSourceSpans().isEmpty() -> new Passage.Heading(heading(h, lines));
      case Paragraph p -> new Passage.Running(source(p, lines));
      case FencedCodeBlock c -> new Passage.Code(source(c, lines));
      case IndentedCodeBlock c -> new Passage.Code(source(c, lines));
      case BlockQuote q -> new Passage.Quote(inside(q, lines));
      case ListBlock l -> new Passage.Listing(items(l, lines));
      default -> new Passage.Other();
    };
  }

  private static Passage.Line heading(Heading heading, List<String> lines) {
    Passage.Line line = source(heading, lines).getFirst();
    String marks = line.text().replaceFirst("^#{1,6}\\s*", "");
    int cut = line.text().length() - marks.length();
    String text = withoutClosing(marks.strip());
    return new Passage.Line(line.number(), line.column() + cut, text);
  }

  /** A heading may end in marks too, behind a blank. */
  private static String withoutClosing(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closes = end > 0 && Character.isWhitespace(text.charAt(end - 1));
    return closes ? text.substring(0, end).stripTrailing() : text;
  }

  private static List<Passage.Item> items(ListBlock list, List<String> lines) {
    List<Passage.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Passage.Line> quote = new ArrayList<>();
      for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
        if (part instanceof BlockQuote q) {
          quote.addAll(inside(q, lines));
        }
      }
      Node first = item.getFirstChild();
      List<Passage.Line> text =
          first instanceof Paragraph p ? source(p, lines) : List.<Passage.Line>of();
      items.add(new Passage.Item(text, List.copyOf(quote)));
    }
    return List.copyOf(items);
  }

  /** The lines of the blocks inside, an empty one between two of them. */
  private static List<Passage.Line> inside(Node parent, List<String> lines) {
    List<Passage.Line> all = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      List<Passage.Line> found =
          node instanceof BlockQuote || node instanceof ListBlock
              ? inside(node, lines)
              : source(node, lines);
      if (!all.isEmpty() && !found.isEmpty()) {
        all.add(new Passage.Line(found.getFirst().number(), found.getFirst().column(), ""));
      }
      all.addAll(found);
    }
    return List.copyOf(all);
  }

  private static List<Passage.Line> source(Node node, List<String> lines) {
    List<Passage.Line> source = new ArrayList<>();
    if (!(node instanceof Block block)) {
      return source;
    }
    for (SourceSpan span : block.getSourceSpans()) {
      String line = span.getLineIndex() < lines.size() ? lines.get(span.getLineIndex()) : "";
      int from = Math.min(span.getColumnIndex(), line.length());
      int to = Math.min(from + span.getLength(), line.length());
      source.add(new Passage.Line(span.getLineIndex() + 1, from + 1, line.substring(from, to)));
    }
    return List.copyOf(source);
  }
}
