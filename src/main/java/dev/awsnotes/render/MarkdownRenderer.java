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
  private static final int RULE = 40;

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
    return block.accept(new Lines(at));
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
    Runs visitor = new Runs(role, runs);
    for (Span span : spans) {
      span.accept(visitor);
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

  /** The lines of a block in this look. */
  private final class Lines implements Block.Visitor<List<Line>> {
    private final Look at;

    Lines(Look at) {
      this.at = at;
    }

    @Override
    public List<Line> paragraph(Block.Paragraph paragraph) {
      return Wrap.lines(runs(paragraph.spans()), at.width());
    }

    @Override
    public List<Line> heading(Block.Heading heading) {
      return MarkdownRenderer.heading(heading.level(), runs(heading.spans()), at);
    }

    @Override
    public List<Line> listing(Block.Listing listing) {
      return MarkdownRenderer.this.listing(listing, at);
    }

    @Override
    public List<Line> code(Block.Code code) {
      return CodeRenderer.lines(code, at);
    }

    @Override
    public List<Line> quote(Block.Quote quote) {
      return behind(Run.of("| ", Role.DIM), blocks(quote.blocks(), at.narrower(2)));
    }

    @Override
    public List<Line> alert(Block.Alert alert) {
      return MarkdownRenderer.this.alert(alert, at);
    }

    @Override
    public List<Line> table(Block.Table table) {
      return new TableRenderer(at).lines(table, MarkdownRenderer.this::runs);
    }

    @Override
    public List<Line> rule(Block.Rule rule) {
      int width = at.wraps() ? Math.min(at.width(), RULE) : RULE;
      return List.of(Line.of("-".repeat(width), Role.DIM));
    }
  }

  /** Adds the runs of spans in this role. */
  private final class Runs implements Span.Visitor {
    private final Role role;
    private final List<Run> runs;

    Runs(Role role, List<Run> runs) {
      this.role = role;
      this.runs = runs;
    }

    @Override
    public void text(Span.Text text) {
      runs.add(Run.of(text.text().replace(BREAK, ""), role));
    }

    @Override
    public void code(Span.Code code) {
      String text = look.theme().coloured() ? code.text() : "`" + code.text() + "`";
      runs.add(Run.of(text, Role.CODE));
    }

    @Override
    public void emphasis(Span.Emphasis emphasis) {
      add(emphasis.spans(), role == Role.TEXT ? Role.EMPHASIS : role, runs);
    }

    @Override
    public void strong(Span.Strong strong) {
      String mark = look.theme().coloured() || look.plain() ? "" : "*";
      runs.add(Run.of(mark, role));
      add(strong.spans(), Role.STRONG, runs);
      runs.add(Run.of(mark, role));
    }

    @Override
    public void link(Span.Link link) {
      MarkdownRenderer.this.link(link, runs);
    }

    @Override
    public void lineBreak(Span.LineBreak lineBreak) {
      runs.add(Run.text(BREAK));
    }
  }
}
