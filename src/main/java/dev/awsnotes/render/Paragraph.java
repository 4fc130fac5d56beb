package dev.awsnotes.render;

import java.util.List;

/** Running text in lines of the width of the screen. */
public final class Paragraph {
  private Paragraph() {}

  /** The lines of this text; there is at least one. */
  public static List<Line> of(List<Run> runs, Look look) {
    return Wrap.lines(runs, look.width());
  }

  /** This line as it stands, or wrapped where it is too wide. */
  static List<Line> of(Line line, Look look) {
    return line.width() <= look.width() ? List.of(line) : Wrap.lines(line.runs(), look.width());
  }

  /** The lines of this text in one role. */
  public static List<Line> of(String text, Role role, Look look) {
    return Wrap.lines(List.of(Run.of(text, role)), look.width());
  }
}
