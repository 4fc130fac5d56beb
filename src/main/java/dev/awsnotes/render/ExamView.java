package dev.awsnotes.render;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.DomainScore;
import dev.awsnotes.quiz.ExamResult;
import dev.awsnotes.quiz.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A mock exam: its items, the map, the result. */
public final class ExamView {
  private static final int BAR = 20;
  private static final int CELL = 7;
  private static final int MOST_CELLS = 10;
  private static final int SECONDS_AN_HOUR = 3600;

  /** An item in the middle of a real exam. */
  private static final int EXAMPLE = 12;

  private final Look look;
  private final Messages messages;

  /** Exams in this look. */
  public ExamView(Look look, Messages messages) {
    this.look = look;
    this.messages = messages;
  }

  /** The item where the learner is. Where it comes from is not said: that would be a hint. */
  public List<Line> item(Paper paper, long leftMillis, List<Lang> languages) {
    int at = paper.place();
    List<Line> question =
        new QuestionView(look, messages).lines(paper.item(at), at + 1, paper.size(), languages);
    Paper.Sheet sheet = paper.sheet(at);
    List<Run> head = new ArrayList<>();
    head.add(Run.of(messages.get("quiz.number", at + 1, paper.size()), Role.HEADING));
    head.add(Run.of(messages.get("exam.left", time(leftMillis)), Role.DIM));
    if (sheet.flagged()) {
      head.add(Run.of(messages.get("exam.flagged"), Role.ALERT));
    }
    List<Line> lines = new ArrayList<>(Paragraph.row(head, look));
    lines.addAll(question.subList(question.indexOf(Line.EMPTY), question.size()));
    if (!sheet.isOpen()) {
      lines.add(Line.of(messages.get("exam.given", sheet.given()), Role.STRONG));
    }
    return lines;
  }

  /** The number of an item to go to, in examples. */
  public static int exampleOf(int items) {
    return Math.min(EXAMPLE, items);
  }

  /** What each key does. */
  public List<Line> keys(int items) {
    List<Line> lines = new ArrayList<>();
    for (String line : messages.get("exam.keys", exampleOf(items)).split("\n", -1)) {
      lines.addAll(Paragraph.row(line, Role.DIM, look));
    }
    return lines;
  }

  /** All items with how they stand. */
  public List<Line> map(Paper paper, long leftMillis) {
    int open = paper.open().size();
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        prose(
            messages.get(
                "exam.map", paper.size() - open, open, paper.flagged().size(), time(leftMillis)),
            Role.HEADING));
    if (look.plain()) {
      lines.addAll(numbers("exam.open", paper.open()));
      lines.addAll(numbers("exam.flags", paper.flagged()));
      return lines;
    }
    int cells = Math.clamp((look.width() - 2) / CELL, 1, MOST_CELLS);
    for (int row = 0; row < paper.size(); row += cells) {
      List<Run> runs = new ArrayList<>();
      for (int i = row; i < Math.min(row + cells, paper.size()); i++) {
        runs.add(cell(i, paper));
      }
      lines.add(new Line(List.copyOf(runs)));
    }
    lines.addAll(
        Paragraph.row(messages.get("exam.legend", exampleOf(paper.size())), Role.DIM, look));
    return lines;
  }

  private static Run cell(int at, Paper paper) {
    Paper.Sheet sheet = paper.sheet(at);
    String mark = (sheet.isOpen() ? "." : "o") + (sheet.flagged() ? "f" : " ");
    String here = at == paper.place() ? ">" : " ";
    Role role = sheet.flagged() ? Role.ALERT : sheet.isOpen() ? Role.DIM : Role.RIGHT;
    int digits = String.valueOf(paper.size()).length();
    return Run.of(here + Figures.right(at + 1, digits) + " " + mark + " ", role);
  }

  /** What a learner is asked before handing in. */
  public List<Line> beforeHandIn(Paper paper, long leftMillis) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(numbers("exam.open", paper.open()));
    lines.addAll(numbers("exam.flags", paper.flagged()));
    lines.add(Line.text(messages.get("exam.left", time(leftMillis))));
    return lines;
  }

  private List<Line> numbers(String key, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<String> texts = numbers.stream().map(String::valueOf).toList();
    return prose(messages.get(key, texts.size(), String.join(", ", texts)), Role.ALERT);
  }

  /** The result: raw, by domain, and what may be said of it. */
  public List<Line> result(ExamResult result, List<Lang> languages) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(messages.get("exam.score", result.asked(), result.correct()), Role.HEADING));
    for (Blueprint.Part part : result.blueprint().domains()) {
      for (DomainScore score : result.scores()) {
        if (score.domain() == part.domain()) {
          lines.addAll(domain(part, score, languages));
        }
      }
    }
    lines.addAll(prose(messages.get("exam.covered", result.coveredWeight()), Role.TEXT));
    OptionalInt estimate = result.estimate();
    if (estimate.isPresent()) {
      lines.addAll(
          prose(
              messages.get("exam.estimate", estimate.getAsInt(), result.blueprint().pass()),
              Role.TEXT));
    }
    lines.addAll(
        prose(
            messages.get(
                "exam.verdict." + result.verdict(),
                result.blueprint().pass(),
                result.coveredWeight(),
                result.asked()),
            Role.STRONG));
    return lines;
  }

  private List<Line> domain(Blueprint.Part part, DomainScore score, List<Lang> languages) {
    String title = part.title().in(languages.getFirst());
    String figures =
        Figures.right(score.correct() + "/" + score.asked(), 5)
            + " "
            + Figures.right(Figures.percent(score.share()), 4);
    Run text = Run.text(figures + "  " + title + " (" + part.weight() + "%)");
    Line line =
        look.plain()
            ? Line.of(Run.text("  "), text)
            : Line.of(Run.text("  "), Bar.of(score.share(), BAR, Role.NUMBER), Run.text(" "), text);
    if (line.width() <= look.width()) {
      return List.of(line);
    }
    Run first = Run.text("  " + figures + "  ");
    String name = title + " (" + part.weight() + "%)";
    return Wrap.lines(
        List.of(Run.text(name)), look.width(), first, Run.text(" ".repeat(first.width())));
  }

  private List<Line> prose(String text, Role role) {
    return Wrap.lines(List.of(Run.of(text, role)), look.width());
  }

  /** A time as {@code h:mm:ss}. */
  public static String time(long millis) {
    long seconds = (millis + 999) / 1000;
    long minutes = seconds % SECONDS_AN_HOUR / 60;
    return seconds / SECONDS_AN_HOUR
        + (minutes < 10 ? ":0" : ":")
        + minutes
        + (seconds % 60 < 10 ? ":0" : ":")
        + seconds % 60;
  }
}
