package dev.awsnotes.render;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import java.util.ArrayList;
import java.util.List;

/** Lays a {@link Document} out in lines. */
public final class MarkdownRenderer {
  /** Stands for a hard line break among runs; no cleaned text can hold it. */
  static final String BREAK = "\u2424";

  private static final String INDENT = "  ";

  private final Look look;
  private final Messages messages;
  private final List<String> footnotes = new ArrayList<>();

  private MarkdownRenderer(Look look, Messages messages) {
    this.look = look;
    this.messages = messages;
  }

  /**
   * The lines of a document, with the addresses of its links below it where they cannot be shown.
   */
  public static List<Line> render(Document document, Look look, Messages messages) {
    MarkdownRenderer renderer = new MarkdownRenderer(look, messages);
    List<Line> lines = renderer.blocks(document.blocks(), look);
    renderer.addFootnotes(lines);
    return lines;
  }

  /** The runs of running text, for headings and the like; links lose their addresses. */
  public static List<Run> inline(List<Span> spans, Look look, Messages messages) {
    MarkdownRenderer renderer =
        new MarkdownRenderer(new Look(look.width(), look.theme(), look.plain(), true), messages);
    return renderer.runs(spans);
  }

  private void addFootnotes(List<Line> lines) {
    if (footnotes.isEmpty()) {
      return;
    }
    lines.add(Line.EMPTY);
    for (int i = 0; i < footnotes.size(); i++) {
      lines.add(Line.of("[" + (i + 1) + "] " + footnotes.get(i), Role.DIM).unbroken());
    }
  }

  private List<Line> blocks(List<Block> blocks, Look at) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(block(block, at));
    }
    return lines;
  }

  private List<Line> block(Block block, Look at) {
    return switch (block) {
      case Block.Paragraph p -> Wrap.lines(runs(p.spans()), at.width());
      case Block.Heading h -> heading(h.level(), runs(h.spans()), at);
      case Block.Listing l -> listing(l, at);
      case Block.Code c -> CodeRenderer.lines(c, at);
      case Block.Quote q -> behind(Run.of("| ", Role.DIM), blocks(q.blocks(), at.narrower(2)));
      case Block.Alert a -> alert(a, at);
      case Block.Table t -> new TableRenderer(at).lines(t, this::runs);
      case Block.Rule r ->
          List.of(Line.of("-".repeat(at.wraps() ? Math.min(at.width(), 40) : 40), Role.DIM));
    };
  }

  /** A heading: in colour its role says it, without colour a line below it does. */
  static List<Line> heading(int level, List<Run> runs, Look at) {
    List<Line> lines = new ArrayList<>();
    int widest = 0;
    List<Run> strong = new ArrayList<>();
    runs.forEach(run -> strong.add(new Run(run.text(), Role.HEADING, run.url())));
    for (Line line : Wrap.lines(strong, at.width())) {
      lines.add(line);
      widest = Math.max(widest, line.width());
    }
    if (!at.theme().coloured() && !at.plain() && widest > 0) {
      lines.add(Line.text((level <= 2 ? "=" : "-").repeat(widest)));
    }
    return lines;
  }

  private List<Line> listing(Block.Listing listing, Look at) {
    List<Line> lines = new ArrayList<>();
    int number = listing.start();
    boolean loose = listing.items().stream().anyMatch(MarkdownRenderer::isLong);
    int markerWidth =
        listing.ordered()
            ? String.valueOf(listing.start() + listing.items().size() - 1).length() + 2
            : 2;
    for (List<Block> item : listing.items()) {
      String marker = listing.ordered() ? number++ + "." : "-";
      if (loose && !lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      List<Line> inside = itemLines(item, at.narrower(markerWidth));
      Run first = Run.of(Width.pad(marker, markerWidth), Role.NUMBER);
      Run rest = Run.text(" ".repeat(markerWidth));
      boolean begun = false;
      for (Line line : inside.isEmpty() ? List.of(Line.EMPTY) : inside) {
        lines.add(line.after(begun ? rest : first));
        begun = true;
      }
    }
    return lines;
  }

  /** A nested list follows its item's text without a gap. */
  private List<Line> itemLines(List<Block> item, Look at) {
    List<Line> lines = new ArrayList<>();
    for (Block block : item) {
      if (!lines.isEmpty() && !(block instanceof Block.Listing)) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(block(block, at));
    }
    return lines;
  }

  private static boolean isLong(List<Block> item) {
    return item.stream().filter(block -> !(block instanceof Block.Listing)).count() > 1;
  }

  private List<Line> alert(Block.Alert alert, Look at) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(messages.get("alert." + alert.kind()), Role.ALERT));
    lines.addAll(blocks(alert.blocks(), at.narrower(2)));
    return at.plain() ? lines : behind(Run.of("| ", Role.ALERT), lines);
  }

  private static List<Line> behind(Run prefix, List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    lines.forEach(line -> all.add(line.after(prefix)));
    return all;
  }

  static List<Line> indented(List<Line> lines) {
    return behind(Run.text(INDENT), lines);
  }

  private List<Run> runs(List<Span> spans) {
    List<Run> runs = new ArrayList<>();
    add(spans, Role.TEXT, runs);
    return runs;
  }

  private void add(List<Span> spans, Role role, List<Run> runs) {
    boolean coloured = look.theme().coloured();
    for (Span span : spans) {
      switch (span) {
        case Span.Text t -> runs.add(Run.of(t.text().replace(BREAK, ""), role));
        case Span.Code c -> runs.add(Run.of(coloured ? c.text() : "`" + c.text() + "`", Role.CODE));
        case Span.Emphasis e -> add(e.spans(), role == Role.TEXT ? Role.EMPHASIS : role, runs);
        case Span.Strong s -> {
          String mark = coloured || look.plain() ? "" : "*";
          runs.add(Run.of(mark, role));
          add(s.spans(), Role.STRONG, runs);
          runs.add(Run.of(mark, role));
        }
        case Span.Link l -> link(l, runs);
        case Span.LineBreak b -> runs.add(Run.text(BREAK));
      }
    }
  }

  private void link(Span.Link link, List<Run> runs) {
    runs.add(new Run(Span.plain(link.spans()), Role.LINK, link.url()));
    if (!look.hyperlinks() && !link.url().isEmpty()) {
      int known = footnotes.indexOf(link.url());
      if (known < 0) {
        footnotes.add(link.url());
        known = footnotes.size() - 1;
      }
      runs.add(Run.of("[" + (known + 1) + "]", Role.DIM));
    }
  }
}
