package dev.awsnotes.render;

import dev.awsnotes.review.StudyWeek;
import java.util.ArrayList;
import java.util.List;

/** Answers per day as a map: a row for each day of the week, a column for each week. */
final class HeatMapView {
  private static final int DAYS = 7;
  private static final int COLUMNS_A_WEEK = 2;

  /** The least answers of each shade above the first. */
  private static final int[] STEPS = {1, 10, 25, 50};

  private static final String[] SHADES = {"·", "░", "▒", "▓", "█"};

  private HeatMapView() {}

  static List<Line> lines(List<StudyWeek> weeks, Look look, Messages messages) {
    return look.plain() ? sentences(weeks, look, messages) : map(weeks, look, messages);
  }

  private static List<Line> sentences(List<StudyWeek> weeks, Look look, Messages messages) {
    List<Line> lines = new ArrayList<>();
    for (StudyWeek week : weeks) {
      if (week.total() > 0) {
        String text = messages.get("stats.week", week.monday(), week.total(), week.studyDays());
        lines.addAll(Paragraph.hanging(Run.text("  "), List.of(Run.text(text)), look));
      }
    }
    return lines;
  }

  private static List<Line> map(List<StudyWeek> weeks, Look look, Messages messages) {
    int labels = 0;
    for (int day = 1; day <= DAYS; day++) {
      labels = Math.max(labels, Width.of(messages.get("day." + day)));
    }
    int fitting = Math.max(1, (look.width() - labels - 3) / COLUMNS_A_WEEK);
    List<StudyWeek> shown = weeks.subList(Math.max(0, weeks.size() - fitting), weeks.size());
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of((" ".repeat(labels + 3) + months(shown)).stripTrailing(), Role.DIM));
    for (int day = 0; day < DAYS; day++) {
      List<Run> runs = new ArrayList<>();
      runs.add(Run.of("  " + Width.pad(messages.get("day." + (day + 1)), labels), Role.DIM));
      for (StudyWeek week : shown) {
        if (day < week.answers().size()) {
          int shade = shade(week.answers().get(day));
          runs.add(Run.of(" " + SHADES[shade], shade == 0 ? Role.DIM : Role.RIGHT));
        }
      }
      lines.add(new Line(List.copyOf(runs)));
    }
    for (Line line : Paragraph.row(legend(messages), Role.DIM, look.narrower(labels + 3))) {
      lines.add(line.after(Run.text(" ".repeat(labels + 3))));
    }
    return lines;
  }

  private static int shade(int answers) {
    int shade = 0;
    while (shade < STEPS.length && answers >= STEPS[shade]) {
      shade++;
    }
    return shade;
  }

  /** The number of each month above the first week that begins in it. */
  private static String months(List<StudyWeek> weeks) {
    StringBuilder text = new StringBuilder();
    int month = 0;
    for (StudyWeek week : weeks) {
      boolean begins = week.monday().getMonthValue() != month;
      month = week.monday().getMonthValue();
      text.append(Width.pad(begins ? String.valueOf(month) : "", COLUMNS_A_WEEK));
    }
    return text.toString();
  }

  private static String legend(Messages messages) {
    StringBuilder text = new StringBuilder(SHADES[0] + " 0");
    for (int i = 0; i < STEPS.length; i++) {
      text.append("  ").append(SHADES[i + 1]).append(' ').append(STEPS[i]).append('+');
    }
    return messages.get("stats.legend", text);
  }
}
