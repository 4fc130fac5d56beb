package dev.awsnotes.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks running text into lines: at spaces, and inside a word only if it is longer than a line.
 */
final class Wrap {
  /** Two blanks set parts of a line apart; more than these is an accident of the source. */
  private static final String GAP = "  ";

  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();
  private int used;
  private List<Run> word = new ArrayList<>();
  private int wordWidth;
  private Run space = Run.text("");

  private Wrap(int width) {
    this.width = width;
  }

  /** The lines of this text; there is at least one. */
  static List<Line> lines(List<Run> runs, int width) {
    Wrap wrap = new Wrap(Math.max(1, width));
    runs.forEach(wrap::add);
    wrap.endWord();
    wrap.endLine();
    return wrap.lines;
  }

  /** The lines of this text behind a first prefix and, below it, a second one of the same width. */
  static List<Line> lines(List<Run> runs, int width, Run first, Run rest) {
    List<Line> wrapped = lines(runs, width - first.width());
    List<Line> all = new ArrayList<>(wrapped.size());
    for (Line line : wrapped) {
      all.add(line.after(all.isEmpty() ? first : rest));
    }
    return all;
  }

  /** The parts of a line that is too wide: what follows stands a little further in than it. */
  static List<Line> below(Line line, int width) {
    String text = line.plain();
    int indent = text.length() - text.stripLeading().length();
    int further = Math.min(indent + GAP.length(), width / 2);
    List<Line> first = lines(line.runs(), width - indent);
    if (first.size() == 1) {
      return List.of(line);
    }
    List<Line> all = new ArrayList<>();
    List<Line> parts = lines(line.runs(), width - further);
    for (Line part : parts) {
      all.add(part.after(Run.text(" ".repeat(all.isEmpty() ? indent : further))));
    }
    return all;
  }

  private void add(Run run) {
    String text = run.text();
    if (run.role() == Role.TEXT && text.equals(MarkdownRenderer.BREAK)) {
      endWord();
      endLine();
      return;
    }
    int from = 0;
    while (from < text.length()) {
      int blank = text.indexOf(' ', from);
      if (blank == from) {
        endWord();
        space = run.with(space.width() == 0 ? " " : GAP);
        from++;
      } else {
        int to = blank < 0 ? text.length() : blank;
        Run piece = run.with(text.substring(from, to));
        word.add(piece);
        wordWidth += piece.width();
        from = to;
      }
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    int gap = line.isEmpty() ? 0 : space.width();
    if (used + gap + wordWidth > width && !line.isEmpty()) {
      endLine();
      gap = 0;
    }
    if (gap > 0) {
      line.add(space);
      used += gap;
    }
    word.forEach(this::place);
    word = new ArrayList<>();
    wordWidth = 0;
    space = Run.text("");
  }

  /** Puts a run on the line, cutting it where the line is full. */
  private void place(Run run) {
    String text = run.text();
    int from = 0;
    int to = Width.fitting(text, from, width - used);
    while (to < text.length()) {
      if (to == from && used == 0) {
        to += Character.charCount(text.codePointAt(from));
      }
      if (to > from) {
        line.add(run.with(text.substring(from, to)));
      }
      endLine();
      from = to;
      to = Width.fitting(text, from, width);
    }
    if (from < text.length()) {
      Run rest = run.with(text.substring(from));
      line.add(rest);
      used += rest.width();
    }
  }

  private void endLine() {
    lines.add(new Line(List.copyOf(line)));
    line = new ArrayList<>();
    used = 0;
  }
}
