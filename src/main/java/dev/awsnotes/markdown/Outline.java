package dev.awsnotes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Tells what stands where in a Markdown text; what checks need and readers do not. */
public final class Outline {
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MarkdownParser.MAX_DEPTH)
          .build();

  /**
   * What stands in this text, in its order; what is inside something follows it.
   *
   * @param firstLine the number of the text's first line in its file
   */
  public List<Placed> of(String markdown, int firstLine) {
    List<Placed> found = new ArrayList<>();
    walk(parser.parse(markdown), markdown.lines().toList(), firstLine, found);
    return List.copyOf(found);
  }

  private static void walk(Node parent, List<String> lines, int firstLine, List<Placed> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!node.getSourceSpans().isEmpty()) {
        add(node, lines, firstLine, found);
      }
      walk(node, lines, firstLine, found);
    }
  }

  private static void add(Node node, List<String> lines, int firstLine, List<Placed> found) {
    SourceSpan span = node.getSourceSpans().getFirst();
    int line = span.getLineIndex() + firstLine;
    int column = span.getColumnIndex() + 1;
    switch (node) {
      case Heading h -> found.add(new Placed.Heading(line, column, h.getLevel(), text(h)));
      case Text t -> found.add(new Placed.Text(line, column, t.getLiteral()));
      case Link l -> found.add(new Placed.Link(line, column, l.getDestination()));
      case Image i -> found.add(new Placed.Link(line, column, i.getDestination()));
      case FencedCodeBlock c ->
          found.add(
              new Placed.Code(
                  line + 1,
                  column,
                  MarkdownParser.language(c.getInfo()),
                  c.getLiteral().lines().toList()));
      case IndentedCodeBlock c ->
          found.add(new Placed.Code(line, column, "", c.getLiteral().lines().toList()));
      case BlockQuote q -> {
        Matcher alert = MarkdownParser.ALERT.matcher(text(q));
        if (alert.lookingAt()) {
          found.add(new Placed.Alert(line, column));
        }
      }
      case TableBlock t -> found.add(table(t, line, column, lines, firstLine));
      default -> {}
    }
  }

  private static Placed.Table table(
      TableBlock table, int line, int column, List<String> lines, int firstLine) {
    int columns = 0;
    List<Placed.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        int index = row.getSourceSpans().getFirst().getLineIndex();
        int start = row.getSourceSpans().getFirst().getColumnIndex();
        int cells = cells(lines.get(index).substring(start));
        if (part instanceof TableHead) {
          columns = cells;
        } else if (part instanceof TableBody) {
          rows.add(new Placed.Row(index + firstLine, cells));
        }
      }
    }
    return new Placed.Table(line, column, columns, List.copyOf(rows));
  }

  /** Counted as written: the parser itself fills rows up and cuts them off. */
  private static int cells(String row) {
    String inner = row.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    Matcher bars = BAR.matcher(inner);
    int count = 0;
    int end = 0;
    while (bars.find()) {
      count++;
      end = bars.end();
    }
    return end == inner.length() && count > 0 ? count : count + 1;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  private static void append(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text t) {
        text.append(t.getLiteral());
      }
      append(node, text);
    }
  }
}
