package dev.awsnotes.export;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown as HTML of a few plain tags without attributes. What packs say is never markup here. */
final class Html {
  /** Anki would play, speak or typeset what stands behind these brackets. */
  private static final Pattern ANKI_MARK =
      Pattern.compile("\\[(?=/?(?:sound|anki|latex|\\$))", Pattern.CASE_INSENSITIVE);

  private Html() {}

  /** Characters as they are, in any number of lines. */
  static String escaped(String text) {
    String safe =
        SafeText.lines(text)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
    return ANKI_MARK.matcher(safe).replaceAll("&#91;").replace("\n", "<br>");
  }

  /** A whole text. */
  static String of(Document document) {
    StringBuilder html = new StringBuilder();
    blocks(document.blocks(), html);
    return html.toString();
  }

  /** A text that is to stand inside a line: a single paragraph loses its tag. */
  static String inline(Document document) {
    if (document.blocks().size() == 1
        && document.blocks().getFirst() instanceof Block.Paragraph paragraph) {
      StringBuilder html = new StringBuilder();
      spans(paragraph.spans(), html);
      return html.toString();
    }
    return of(document);
  }

  private static void blocks(List<Block> blocks, StringBuilder html) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> element("p", p.spans(), html);
        case Block.Heading h -> {
          html.append("<p>");
          element("b", h.spans(), html);
          html.append("</p>");
        }
        case Block.Listing list -> {
          String tag = list.ordered() ? "ol" : "ul";
          html.append('<').append(tag).append('>');
          for (List<Block> item : list.items()) {
            html.append("<li>");
            html.append(inline(new Document(item))).append("</li>");
          }
          html.append("</").append(tag).append('>');
        }
        case Block.Code code ->
            html.append("<pre><code>")
                .append(escaped(code.text().stripTrailing()))
                .append("</code></pre>");
        case Block.Quote quote -> quote(quote.blocks(), html);
        case Block.Alert alert -> quote(alert.blocks(), html);
        case Block.Table table -> table(table, html);
        case Block.Rule _ -> html.append("<hr>");
      }
    }
  }

  private static void quote(List<Block> blocks, StringBuilder html) {
    html.append("<blockquote>");
    blocks(blocks, html);
    html.append("</blockquote>");
  }

  private static void table(Block.Table table, StringBuilder html) {
    html.append("<table>");
    row("th", table.head(), html);
    table.rows().forEach(row -> row("td", row, html));
    html.append("</table>");
  }

  private static void row(String tag, List<List<Span>> cells, StringBuilder html) {
    html.append("<tr>");
    cells.forEach(cell -> element(tag, cell, html));
    html.append("</tr>");
  }

  private static void element(String tag, List<Span> spans, StringBuilder html) {
    html.append('<').append(tag).append('>');
    spans(spans, html);
    html.append("</").append(tag).append('>');
  }

  private static void spans(List<Span> spans, StringBuilder html) {
    for (Span span : spans) {
      switch (span) {
        case Span.Text text -> html.append(escaped(text.text()));
        case Span.Code code -> html.append("<code>").append(escaped(code.text())).append("</code>");
        case Span.Emphasis emphasis -> element("i", emphasis.spans(), html);
        case Span.Strong strong -> element("b", strong.spans(), html);
        // An address of a pack is not to be followed from a card.
        case Span.Link link -> spans(link.spans(), html);
        case Span.LineBreak _ -> html.append("<br>");
      }
    }
  }
}
