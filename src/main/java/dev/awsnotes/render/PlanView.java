package dev.awsnotes.render;

import dev.awsnotes.review.Plan;
import dev.awsnotes.review.PlanDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** A plan to an exam date. */
public final class PlanView {
  private static final int MOST_MINUTES = 600;
  private static final String GAP = "  ";

  /** In fewer columns the days are told in sentences: the last column would be too narrow. */
  private static final int TABLE = 70;

  private final Look look;
  private final Messages messages;
  private final UnaryOperator<String> names;

  /**
   * Plans in this look.
   *
   * @param names what a module of this id is called on the command line
   */
  public PlanView(Look look, Messages messages, UnaryOperator<String> names) {
    this.look = look;
    this.messages = messages;
    this.names = names;
  }

  /** The verdict first, then the days. */
  public List<Line> lines(Plan plan, LocalDate today) {
    List<Line> lines = new ArrayList<>();
    long left = ChronoUnit.DAYS.between(today, plan.exam());
    lines.addAll(
        prose(
            messages.get(
                "plan.title", Figures.day(plan.exam(), messages), left, plan.pace().minutes()),
            Role.HEADING));
    if (plan.days().isEmpty()) {
      lines.addAll(prose(messages.get("plan.today"), Role.TEXT));
      return lines;
    }
    lines.addAll(
        prose(
            messages.get(
                "plan.recall",
                Figures.percent(plan.recallToday()),
                Figures.percent(plan.recallAtExam()),
                Figures.percent(plan.recallUntouched())),
            Role.TEXT));
    lines.addAll(verdict(plan));
    lines.add(Line.EMPTY);
    lines.addAll(days(plan));
    lines.add(Line.EMPTY);
    lines.addAll(prose(note(plan), Role.DIM));
    return lines;
  }

  /** What the table shows, and nothing else. */
  private String note(Plan plan) {
    double first = plan.days().getFirst().retention();
    double last = plan.days().getLast().retention();
    String from = Figures.percent(first);
    String to = Figures.percent(last);
    StringBuilder note = new StringBuilder();
    note.append(
        from.equals(to)
            ? messages.get("plan.note.steady", to)
            : messages.get("plan.note.rising", from, to));
    if (plan.days().stream().anyMatch(day -> day.waiting() > 0)) {
      note.append(' ').append(messages.get("plan.note.waiting"));
    }
    return note.append(' ').append(messages.get("plan.note")).toString();
  }

  private List<Line> verdict(Plan plan) {
    if (plan.remedy().isEmpty()) {
      return prose(messages.get("plan.fits"), Role.RIGHT);
    }
    List<Line> lines = new ArrayList<>();
    Plan.Remedy remedy = plan.remedy().get();
    if (!plan.unreached().isEmpty()) {
      lines.addAll(prose(messages.get("plan.unreached", byModule(plan.unreached())), Role.ALERT));
    } else {
      lines.addAll(prose(messages.get("plan.overdue", mostWaiting(plan.days())), Role.ALERT));
    }
    boolean minutes = remedy.minutes() < MOST_MINUTES;
    if (minutes) {
      lines.addAll(prose(messages.get("plan.more-minutes", remedy.minutes()), Role.ALERT));
    }
    if (!remedy.drop().isEmpty()) {
      List<String> dropped = remedy.drop().stream().map(names).toList();
      String key = minutes ? "plan.drop" : "plan.drop-only";
      lines.addAll(prose(messages.get(key, String.join(", ", dropped)), Role.ALERT));
    }
    if (isHeldBack(plan)) {
      lines.addAll(prose(messages.get("plan.new-per-day", plan.pace().newPerDay()), Role.ALERT));
    } else if (!minutes && remedy.drop().isEmpty()) {
      lines.addAll(prose(messages.get("plan.no-remedy"), Role.ALERT));
    }
    return lines;
  }

  /** Whether it is not only the time that keeps new questions away. */
  private static boolean isHeldBack(Plan plan) {
    int most = plan.pace().newPerDay();
    return !plan.unreached().isEmpty()
        && plan.days().stream().anyMatch(day -> day.freshCount() >= most);
  }

  private static int mostWaiting(List<PlanDay> days) {
    int most = 0;
    for (PlanDay day : days) {
      most = Math.max(most, day.waiting());
    }
    return most;
  }

  private List<Line> days(Plan plan) {
    if (look.plain() || look.width() < TABLE) {
      return sentences(plan.days());
    }
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            "",
            messages.get("plan.minutes"),
            messages.get("plan.reviews"),
            messages.get("plan.retention"),
            messages.get("plan.new")));
    for (PlanDay day : plan.days()) {
      table.add(
          List.of(
              Figures.day(day.day(), messages),
              String.valueOf(day.minutes()),
              reviews(day),
              Figures.percent(day.retention()),
              byModule(day.fresh())));
    }
    List<Line> lines = table(table);
    lines.add(
        Line.of(
            Figures.day(plan.exam(), messages) + GAP + messages.get("plan.exam-day"), Role.STRONG));
    return lines;
  }

  /** All columns but the last to the right, which may take several lines. */
  private List<Line> table(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder head = new StringBuilder();
      for (int i = 0; i < columns - 1; i++) {
        head.append(Figures.right(row.get(i), widths[i])).append(GAP);
      }
      boolean first = lines.isEmpty();
      lines.addAll(
          Wrap.lines(
              List.of(Run.of(row.getLast(), first ? Role.DIM : Role.NUMBER)),
              look.width(),
              Run.of(head.toString(), first ? Role.DIM : Role.TEXT),
              Run.text(" ".repeat(Width.of(head.toString())))));
    }
    return lines;
  }

  private List<Line> sentences(List<PlanDay> days) {
    List<Line> lines = new ArrayList<>();
    for (PlanDay day : days) {
      String fresh = byModule(day.fresh());
      String sentence =
          messages.get(
              "plan.sentence",
              Figures.day(day.day(), messages),
              day.minutes(),
              reviews(day),
              fresh.isEmpty() ? "0" : fresh);
      Run first = Run.text(look.plain() ? "" : "- ");
      lines.addAll(Paragraph.hanging(first, List.of(Run.text(sentence)), look));
    }
    return lines;
  }

  private static String reviews(PlanDay day) {
    return day.reviews() + (day.waiting() == 0 ? "" : " (+" + day.waiting() + ")");
  }

  private String byModule(SortedMap<String, Integer> counts) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      parts.add(names.apply(each.getKey()) + " " + each.getValue());
    }
    return String.join(", ", parts);
  }

  private List<Line> prose(String text, Role role) {
    return Wrap.lines(List.of(Run.of(text, role)), look.width());
  }
}
