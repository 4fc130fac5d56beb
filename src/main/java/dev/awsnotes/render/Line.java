package dev.awsnotes.render;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a screen.
 *
 * @param runs its pieces from left to right
 * @param verbatim whether it is never broken, however narrow the screen: code and addresses, which
 *     the terminal wraps without putting anything in between
 */
public record Line(List<Run> runs, boolean verbatim) {
  /** An empty line. */
  public static final Line EMPTY = new Line(List.of());

  /** A line that may be broken. */
  public Line(List<Run> runs) {
    this(runs, false);
  }

  /** The same, never to be broken. */
  Line unbroken() {
    return new Line(runs, true);
  }

  /** A line of these runs. */
  public static Line of(Run... runs) {
    return new Line(List.of(runs));
  }

  /** A line of plain text. */
  public static Line text(String text) {
    return of(Run.text(text));
  }

  /** A line in one role. */
  public static Line of(String text, Role role) {
    return of(Run.of(text, role));
  }

  /** The columns it takes. */
  public int width() {
    int width = 0;
    for (Run run : runs) {
      width += run.width();
    }
    return width;
  }

  /** This line behind a prefix. */
  public Line after(Run prefix) {
    List<Run> all = new ArrayList<>(runs.size() + 1);
    all.add(prefix);
    all.addAll(runs);
    return new Line(all, verbatim);
  }

  /** Its characters alone. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
