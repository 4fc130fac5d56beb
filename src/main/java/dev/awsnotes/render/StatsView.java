package dev.awsnotes.render;

import dev.awsnotes.pack.Pack;
import dev.awsnotes.review.Card;
import dev.awsnotes.review.Mastery;
import dev.awsnotes.review.Statistics;
import dev.awsnotes.review.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the learner stands. */
public final class StatsView {
  private static final int BAR = 20;
  private static final int LEAST_BAR = 8;
  private static final int MOST_NAMED = 5;
  private static final int LONGEST_FORECAST = 40;

  private final Look look;
  private final Messages messages;
  private final UnaryOperator<String> names;

  /**
   * Statistics in this look.
   *
   * @param names what a topic or question of this id is called on the command line
   */
  public StatsView(Look look, Messages messages, UnaryOperator<String> names) {
    this.look = look;
    this.messages = messages;
    this.names = names;
  }

  /**
   * An exam that is over.
   *
   * @param estimate the estimated score, or empty
   */
  public record Exam(LocalDate day, String blueprint, int correct, int asked, String estimate) {}

  /**
   * How the learner stands on the drills.
   *
   * @param due how many are due today
   */
  public record Drilled(Mastery mastery, int due) {}

  /** All of it, for the whole content. */
  public List<Line> lines(
      Statistics statistics, Drilled drilled, List<Exam> exams, LocalDate today) {
    List<Line> lines = new ArrayList<>();
    heading("stats.mastery", lines);
    lines.addAll(topics(statistics.modules(), messages.get("stats.total"), statistics.total()));
    lines.addAll(advice(statistics.modules()));
    lines.addAll(drills(drilled));
    heading("stats.days", lines);
    lines.addAll(indented(practice(statistics)));
    if (statistics.answers() > 0) {
      lines.addAll(HeatMapView.lines(statistics.weeks(), look, messages));
    }
    heading("stats.forecast", lines);
    lines.addAll(forecast(statistics.forecast(), today));
    exams(exams, lines);
    cards("stats.leeches", statistics.leeches(), "stats.leech", lines);
    cards("stats.misconceptions", statistics.misconceptions(), "stats.misconception", lines);
    cards("stats.lucky", statistics.luckyGuesses(), "stats.lucky-guess", lines);
    lines.add(Line.EMPTY);
    lines.addAll(
        Wrap.lines(List.of(Run.of(messages.get("stats.see-also"), Role.DIM)), look.width()));
    return lines;
  }

  /** The sections of one module. */
  public List<Line> module(Topic module) {
    List<Line> lines = new ArrayList<>();
    heading("stats.mastery", lines);
    lines.addAll(topics(module.parts(), messages.get("stats.total"), module.mastery()));
    lines.addAll(advice(List.of(module)));
    return lines;
  }

  /** One section. */
  public List<Line> section(Topic section) {
    List<Line> lines = new ArrayList<>();
    heading("stats.mastery", lines);
    lines.addAll(topics(List.of(), names.apply(section.id()), section.mastery()));
    return lines;
  }

  private void heading(String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      lines.add(Line.EMPTY);
    }
    lines.add(Line.of(messages.get(key), Role.HEADING));
  }

  /**
   * How the learner stands on some topics.
   *
   * @param all what the last line is called, which stands for all of them
   */
  private List<Line> topics(List<Topic> topics, String all, Mastery total) {
    int width = Width.of(all);
    for (Topic topic : topics) {
      width = Math.max(width, Width.of(names.apply(topic.id())));
    }
    int widest = Width.of(figures(total));
    for (Topic topic : topics) {
      widest = Math.max(widest, Width.of(figures(topic.mastery())));
    }
    int rest = look.width() - width - 4 - widest;
    List<Line> lines = new ArrayList<>();
    for (Topic topic : topics) {
      lines.addAll(mastery(names.apply(topic.id()), width, rest, topic.mastery()));
    }
    lines.addAll(mastery(all, width, rest, total));
    if (!look.plain()) {
      Look inside = look.narrower(2);
      for (Line line : Paragraph.row(messages.get("stats.bars"), Role.DIM, inside)) {
        lines.add(line.after(Run.text("  ")));
      }
    }
    return lines;
  }

  /**
   * One line where there is room; else the figures stand below the name.
   *
   * @param rest columns that are left for a bar on every line of the list
   */
  private List<Line> mastery(String name, int nameWidth, int rest, Mastery mastery) {
    String figures = figures(mastery);
    Run first = Run.of("  " + Width.pad(name, nameWidth) + "  ", Role.STRONG);
    if (rest < 0) {
      return List.of(Line.of("  " + name, Role.STRONG), Line.text("    " + figures));
    }
    boolean bar = !look.plain() && rest > LEAST_BAR;
    return List.of(
        bar
            ? Line.of(
                first,
                Bar.of(
                    mastery.expected(), mastery.coverage(), Math.min(BAR, rest - 1), Role.NUMBER),
                Run.text(" " + figures))
            : Line.of(first, Run.text(figures)));
  }

  private List<Line> indented(String text) {
    Run margin = Run.text("  ");
    return Wrap.lines(List.of(Run.text(text)), look.width(), margin, margin);
  }

  private String figures(Mastery mastery) {
    return mastery.practised() == 0
        ? messages.get("stats.untouched", mastery.questions())
        : messages.get(
            "stats.standing",
            Figures.right(Figures.percent(mastery.recall()), 4),
            mastery.practised(),
            mastery.questions());
  }

  private List<Line> advice(List<Topic> modules) {
    List<Line> lines = new ArrayList<>();
    named("stats.not-practised", Topic.notPractised(modules), topic -> "", lines);
    named(
        "stats.weakest",
        Topic.weakest(modules),
        topic -> " " + Figures.percent(topic.mastery().recall()),
        lines);
    return lines;
  }

  private List<Line> drills(Drilled drilled) {
    Mastery mastery = drilled.mastery();
    if (mastery.practised() == 0) {
      return List.of();
    }
    String text =
        messages.get(
            "stats.drills",
            Figures.percent(mastery.recall()),
            mastery.practised(),
            mastery.questions(),
            drilled.due());
    return Wrap.lines(List.of(Run.text(text)), look.width(), Run.text("  "), Run.text("    "));
  }

  private interface Note {
    String of(Topic topic);
  }

  private void named(String key, List<Topic> topics, Note note, List<Line> lines) {
    if (topics.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (Topic topic : topics.subList(0, Math.min(MOST_NAMED, topics.size()))) {
      names.add(this.names.apply(topic.id()) + note.of(topic));
    }
    String rest =
        topics.size() > MOST_NAMED ? messages.get("stats.more", topics.size() - MOST_NAMED) : "";
    Run label = Run.of(messages.get(key) + " ", Role.STRONG);
    Run margin = Run.text("  ");
    List<Run> runs = List.of(label, Run.text(String.join(", ", names) + rest));
    lines.addAll(Wrap.lines(runs, look.width(), margin, margin));
  }

  private String practice(Statistics statistics) {
    String streak =
        messages.get("stats.streak", statistics.streak().current(), statistics.streak().longest());
    if (statistics.answers() == 0) {
      return messages.get("stats.no-answers");
    }
    double right = (double) statistics.correct() / statistics.answers();
    return streak
        + " "
        + messages.get("stats.answers", statistics.answers(), Figures.percent(right));
  }

  private List<Line> forecast(List<Integer> days, LocalDate today) {
    int most = 1;
    for (int count : days) {
      most = Math.max(most, count);
    }
    int width = String.valueOf(most).length();
    int longest = Math.max(1, Math.min(LONGEST_FORECAST, look.width() - width - 20));
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      int count = days.get(i);
      Run head = Run.of("  " + Figures.day(today.plusDays(i), messages) + "  ", Role.DIM);
      Run figure = Run.text(Figures.right(count, width) + (count == 0 ? "" : " "));
      int blocks = most <= longest ? count : (int) Math.ceil((double) count * longest / most);
      lines.add(
          look.plain() || count == 0
              ? Line.of(head, figure)
              : Line.of(head, figure, Bar.length(blocks, i == 0 ? Role.ALERT : Role.NUMBER)));
    }
    return lines;
  }

  private void exams(List<Exam> exams, List<Line> lines) {
    if (exams.isEmpty()) {
      return;
    }
    heading("stats.exams", lines);
    List<List<Run>> rows = new ArrayList<>();
    int widest = 0;
    for (Exam exam : exams) {
      List<Run> row = new ArrayList<>();
      row.add(Run.of("  " + exam.day(), Role.DIM));
      row.add(Run.text(exam.blueprint()));
      row.add(Run.text(exam.correct() + "/" + exam.asked()));
      if (!exam.estimate().isEmpty()) {
        row.add(Run.of(messages.get("stats.estimate", exam.estimate()), Role.DIM));
      }
      rows.add(row);
      widest = Math.max(widest, new Line(row).width() + 2 * (row.size() - 1));
    }
    int rest = look.width() - widest - 2;
    for (int i = 0; i < rows.size(); i++) {
      if (!look.plain() && rest > LEAST_BAR) {
        Exam exam = exams.get(i);
        double share = exam.asked() == 0 ? 0 : (double) exam.correct() / exam.asked();
        rows.get(i).add(2, Bar.of(share, Math.min(BAR, rest), Role.NUMBER));
      }
      boolean begun = false;
      for (Line line : Paragraph.row(rows.get(i), look.narrower(4))) {
        lines.add(begun ? line.after(Run.text("    ")) : line);
        begun = true;
      }
    }
  }

  private void cards(String key, List<Card> cards, String what, List<Line> lines) {
    if (cards.isEmpty()) {
      return;
    }
    heading(key, lines);
    for (Card card : cards) {
      int slash = card.question().indexOf('/');
      String question =
          Pack.qualified(
              card.question().substring(0, Math.max(0, slash)),
              card.question().substring(slash + 1));
      String text = messages.get(what, question, card.lapses(), names.apply(card.question()));
      lines.addAll(indented(text));
    }
  }
}
