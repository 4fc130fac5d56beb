package dev.awsnotes.render;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tables whose cells wrap where the screen is narrow. Its lines are drawn with characters that are
 * one column wide in every terminal; box drawing is two in some that are set up for Korean.
 */
final class TableRenderer {
  private static final String BETWEEN = " | ";
  private static final String CROSSING = "-+-";
  private static final int NARROWEST = 6;

  private final Look look;

  TableRenderer(Look look) {
    this.look = look;
  }

  List<Line> lines(Block.Table table, Function<List<Span>, List<Run>> runs) {
    List<List<Run>> head = table.head().stream().map(runs).map(TableRenderer::strong).toList();
    List<List<List<Run>>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(row.stream().map(runs).toList()));
    int columns = head.size();
    int room = look.width() - BETWEEN.length() * (columns - 1);
    if (look.plain() || room < columns * NARROWEST) {
      return list(head, rows);
    }
    int[] widths = shrink(naturalWidths(head, rows), room);
    return grid(table.alignments(), head, rows, widths);
  }

  private static List<Run> strong(List<Run> runs) {
    return runs.stream()
        .map(run -> run.role() == Role.TEXT ? Run.of(run.text(), Role.STRONG) : run)
        .toList();
  }

  private static int[] naturalWidths(List<List<Run>> head, List<List<List<Run>>> rows) {
    int[] widths = new int[head.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(1, new Line(head.get(i)).width());
      for (List<List<Run>> row : rows) {
        widths[i] = Math.max(widths[i], new Line(row.get(i)).width());
      }
    }
    return widths;
  }

  /** Takes columns from the widest until all fit. */
  private static int[] shrink(int[] widths, int room) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    while (sum > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest]--;
      sum--;
    }
    return widths;
  }

  private List<Line> grid(
      List<Block.Alignment> alignments,
      List<List<Run>> head,
      List<List<List<Run>>> rows,
      int[] widths) {
    List<Line> lines = new ArrayList<>(row(alignments, head, widths));
    Line rule = rule(widths, "-");
    lines.add(rule);
    boolean tall = false;
    List<List<Line>> bodies = new ArrayList<>();
    for (List<List<Run>> row : rows) {
      List<Line> body = row(alignments, row, widths);
      tall |= body.size() > 1;
      bodies.add(body);
    }
    for (int i = 0; i < bodies.size(); i++) {
      if (tall && i > 0) {
        lines.add(rule(widths, " "));
      }
      lines.addAll(bodies.get(i));
    }
    return lines;
  }

  private static Line rule(int[] widths, String stroke) {
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : stroke.equals("-") ? CROSSING : BETWEEN).repeat(stroke, widths[i]);
    }
    return Line.of(rule.toString(), Role.DIM);
  }

  private static List<Line> row(
      List<Block.Alignment> alignments, List<List<Run>> cells, int[] widths) {
    List<List<Line>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<Line> cell = Wrap.lines(cells.get(i), widths[i]);
      wrapped.add(cell);
      height = Math.max(height, cell.size());
    }
    List<Line> lines = new ArrayList<>(height);
    for (int y = 0; y < height; y++) {
      List<Run> runs = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        Line part = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : Line.EMPTY;
        int free = Math.max(0, widths[i] - part.width());
        int left =
            switch (alignments.get(i)) {
              case LEFT -> 0;
              case CENTER -> free / 2;
              case RIGHT -> free;
            };
        runs.add(Run.text(" ".repeat(left)));
        runs.addAll(part.runs());
        runs.add(Run.text(" ".repeat(i == widths.length - 1 ? 0 : free - left)));
        if (i < widths.length - 1) {
          runs.add(Run.of(BETWEEN, Role.DIM));
        }
      }
      lines.add(new Line(runs));
    }
    return lines;
  }

  /** Each row as a small list of its cells, for narrow screens and for screen readers. */
  private List<Line> list(List<List<Run>> head, List<List<List<Run>>> rows) {
    List<Line> lines = new ArrayList<>();
    for (List<List<Run>> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        List<Run> runs = new ArrayList<>(head.get(i));
        if (new Line(head.get(i)).width() > 0) {
          runs.add(Run.text(": "));
        }
        runs.addAll(row.get(i));
        String mark = look.plain() ? "" : i == 0 ? "- " : "  ";
        String rest = look.plain() ? "" : "  ";
        lines.addAll(Wrap.lines(runs, look.width(), Run.text(mark), Run.text(rest)));
      }
      if (look.plain()) {
        lines.add(Line.EMPTY);
      }
    }
    if (look.plain() && !lines.isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }
}
