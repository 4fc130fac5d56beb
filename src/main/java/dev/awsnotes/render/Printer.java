package dev.awsnotes.render;

import java.io.IOException;
import java.util.List;

/** Writes lines with the escape sequences of a theme. */
public final class Printer {
  private Printer() {}

  /** Appends the lines, each with its line feed; trailing spaces are left out. */
  public static void print(List<Line> lines, Look look, Appendable out) throws IOException {
    for (Line line : lines) {
      for (Line part : fitted(line, look)) {
        print(part, look, out);
        out.append('\n');
      }
    }
  }

  /** The text of the lines with the escape sequences of the look's theme. */
  public static String text(List<Line> lines, Look look) {
    StringBuilder text = new StringBuilder();
    try {
      print(lines, look, text);
    } catch (IOException e) {
      throw new AssertionError("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /** A line that no view has broken is broken here, behind its own indentation. */
  private static List<Line> fitted(Line line, Look look) {
    return !look.wraps() || line.verbatim() || line.width() <= look.width()
        ? List.of(line)
        : Wrap.below(line, look.width());
  }

  /** Neighbours that look alike are one piece: words of a paragraph are not coloured one by one. */
  private static void print(Line line, Look look, Appendable out) throws IOException {
    List<Run> runs = line.runs();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      piece.append(run.text());
      boolean last = i + 1 == runs.size();
      if (last || !alike(run, runs.get(i + 1))) {
        String text = piece.toString();
        print(last && run.role() == Role.TEXT ? text.stripTrailing() : text, run, look, out);
        piece.setLength(0);
      }
    }
  }

  private static boolean alike(Run one, Run other) {
    return one.role() == other.role() && one.url().equals(other.url());
  }

  private static void print(String text, Run run, Look look, Appendable out) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    boolean link = look.hyperlinks() && !run.url().isEmpty();
    if (link) {
      out.append("\u001b]8;;").append(run.url()).append("\u001b\\");
    }
    out.append(look.theme().on(run.role())).append(text).append(look.theme().off(run.role()));
    if (link) {
      out.append("\u001b]8;;\u001b\\");
    }
  }
}
