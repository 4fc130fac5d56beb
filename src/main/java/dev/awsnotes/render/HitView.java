package dev.awsnotes.render;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.search.Hit;
import dev.awsnotes.search.Kind;
import dev.awsnotes.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Hits of a search, numbered, with the passage in which the match stands. */
public final class HitView {
  private static final int SNIPPET_COLUMNS = 74;

  private final Look look;
  private final Messages messages;
  private final Function<Hit, String> explainedBy;

  /**
   * Hits in this look.
   *
   * @param explainedBy the section that explains a hit that is a question
   */
  public HitView(Look look, Messages messages, Function<Hit, String> explainedBy) {
    this.look = look;
    this.messages = messages;
    this.explainedBy = explainedBy;
  }

  /** The hits with their snippets. */
  public List<Line> lines(List<Hit> hits, int firstNumber, List<Lang> languages) {
    List<Line> lines = new ArrayList<>();
    int number = firstNumber;
    for (Hit hit : hits) {
      lines.addAll(title(hit, number++, languages));
      Line snippet = snippet(hit.snippet());
      if (!snippet.runs().isEmpty()) {
        lines.add(snippet.after(Run.text("    ")));
      }
    }
    return lines;
  }

  /** The hits' titles alone. */
  public List<Line> titles(List<Hit> hits, int firstNumber, List<Lang> languages) {
    List<Line> lines = new ArrayList<>();
    int number = firstNumber;
    for (Hit hit : hits) {
      lines.addAll(title(hit, number++, languages));
    }
    return lines;
  }

  private List<Line> title(Hit hit, int number, List<Lang> languages) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(ContentsView.title(hit.title(), languages), Role.STRONG));
    runs.add(Run.of("  " + hit.target(), Role.DIM));
    if (hit.kind() != Kind.SECTION) {
      runs.add(Run.of("  (" + messages.get("search.kind." + hit.kind()) + ")", Role.DIM));
    }
    if (hit.kind() == Kind.QUESTION) {
      runs.add(Run.of("  -> " + explainedBy.apply(hit), Role.DIM));
    }
    Run first = Run.of(Width.pad(number + ".", 4), Role.NUMBER);
    return Wrap.lines(runs, look.width(), first, Run.text("    "));
  }

  /** One line: the part around the first match that fits, matches set apart. */
  private Line snippet(Snippet snippet) {
    int room = look.wraps() ? Math.min(SNIPPET_COLUMNS, look.width() - 4) : Look.UNWRAPPED;
    if (marks()) {
      room -= 2 * snippet.matches().size();
    }
    int[] points = snippet.text().codePoints().toArray();
    int from = wordStart(points, start(points, snippet, room), snippet);
    int to = wordEnd(points, from, room);
    List<Run> runs = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean inside = false;
    for (int i = from; i < to; i++) {
      boolean matched = isMatched(snippet, i);
      if (matched != inside) {
        add(piece, inside, runs);
        inside = matched;
      }
      piece.appendCodePoint(points[i]);
    }
    add(piece, inside, runs);
    return new Line(runs);
  }

  /** Behind the word that the start of the line cuts, unless the match is in that word. */
  private static int wordStart(int[] points, int from, Snippet snippet) {
    if (from == 0 || points[from - 1] == ' ') {
      return from;
    }
    int match = snippet.matches().getFirst().start();
    for (int i = from; i < match; i++) {
      if (points[i] == ' ') {
        return i + 1;
      }
    }
    return from;
  }

  /** The end of the last word that fits whole; of a single long one, what fits. */
  private static int wordEnd(int[] points, int from, int room) {
    int width = 0;
    int space = -1;
    for (int i = from; i < points.length; i++) {
      width += Width.of(points[i]);
      if (width > room) {
        return points[i] == ' ' || space < 0 ? i : space;
      }
      if (points[i] == ' ') {
        space = i;
      }
    }
    return points.length;
  }

  private boolean marks() {
    return !look.theme().coloured() && !look.plain() && look.wraps();
  }

  /** Moves on until the first match is on the line. */
  private static int start(int[] points, Snippet snippet, int room) {
    if (snippet.matches().isEmpty()) {
      return 0;
    }
    int end = Math.min(points.length, snippet.matches().getFirst().end());
    int width = 0;
    int from = end;
    while (from > 0 && width + Width.of(points[from - 1]) <= room) {
      from--;
      width += Width.of(points[from]);
    }
    return from;
  }

  private static boolean isMatched(Snippet snippet, int point) {
    for (Snippet.Match match : snippet.matches()) {
      if (point >= match.start() && point < match.end()) {
        return true;
      }
    }
    return false;
  }

  private void add(StringBuilder piece, boolean matched, List<Run> runs) {
    if (piece.isEmpty()) {
      return;
    }
    String text = matched && marks() ? "*" + piece + "*" : piece.toString();
    runs.add(Run.of(text, matched ? Role.MATCH : Role.TEXT));
    piece.setLength(0);
  }
}
