package dev.awsnotes.render;

import java.util.ArrayList;
import java.util.List;

/** Running text in lines of the width of the screen. */
public final class Paragraph {
  private static final Run GAP = Run.text("  ");

  private Paragraph() {}

  /** The lines of this text; there is at least one. */
  public static List<Line> of(List<Run> runs, Look look) {
    return Wrap.lines(runs, look.width());
  }

  /** This line as it stands, or wrapped where it is too wide. */
  static List<Line> of(Line line, Look look) {
    return line.width() <= look.width() ? List.of(line) : Wrap.lines(line.runs(), look.width());
  }

  /** Texts side by side, two blanks apart; one that does not fit goes to the next line whole. */
  public static List<Line> row(List<Run> items, Look look) {
    List<Line> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    int used = 0;
    for (Run item : items) {
      int gap = line.isEmpty() ? 0 : GAP.width();
      if (used + gap + item.width() > look.width() && !line.isEmpty()) {
        lines.add(new Line(List.copyOf(line)));
        line.clear();
        used = 0;
        gap = 0;
      }
      if (gap > 0) {
        line.add(GAP);
      }
      line.add(item);
      used += gap + item.width();
    }
    lines.add(new Line(List.copyOf(line)));
    return lines.stream().flatMap(each -> of(each, look).stream()).toList();
  }

  /** The lines of this text behind a first run and, below that, behind blanks. */
  public static List<Line> hanging(Run first, List<Run> runs, Look look) {
    return Wrap.lines(runs, look.width(), first, Run.text(" ".repeat(first.width())));
  }

  /** The parts of a text that stand two blanks apart, side by side as they fit. */
  public static List<Line> row(String text, Role role, Look look) {
    List<Run> items = new ArrayList<>();
    for (String item : text.strip().split(" {2,}", -1)) {
      items.add(Run.of(item, role));
    }
    return row(items, look);
  }

  /** The lines of this text in one role. */
  public static List<Line> of(String text, Role role, Look look) {
    return Wrap.lines(List.of(Run.of(text, role)), look.width());
  }
}
