package dev.awsnotes.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * A week of study, for a heat map.
 *
 * @param monday its first day
 * @param answers how many were given on each day from Monday on; days to come are left out
 */
public record StudyWeek(LocalDate monday, List<Integer> answers) {
  /**
   * The last weeks, the oldest first; the last one holds today, or tomorrow if the learner, having
   * travelled west, has answered then already.
   *
   * @param count how many weeks, from 1
   */
  public static List<StudyWeek> last(
      int count, SortedMap<LocalDate, DayTally> days, LocalDate today) {
    LocalDate tomorrow = today.plusDays(1);
    LocalDate end = days.containsKey(tomorrow) ? tomorrow : today;
    LocalDate thisMonday = end.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<StudyWeek> weeks = new ArrayList<>(count);
    for (int back = count - 1; back >= 0; back--) {
      LocalDate monday = thisMonday.minusWeeks(back);
      List<Integer> answers = new ArrayList<>(DayOfWeek.values().length);
      for (int i = 0; i < DayOfWeek.values().length; i++) {
        LocalDate day = monday.plusDays(i);
        if (!day.isAfter(end)) {
          answers.add(days.getOrDefault(day, DayTally.NONE).answers());
        }
      }
      weeks.add(new StudyWeek(monday, List.copyOf(answers)));
    }
    return List.copyOf(weeks);
  }

  /** All answers of the week. */
  public int total() {
    int total = 0;
    for (int each : answers) {
      total += each;
    }
    return total;
  }

  /** On how many days anything was answered. */
  public int studyDays() {
    int days = 0;
    for (int each : answers) {
      days += each > 0 ? 1 : 0;
    }
    return days;
  }
}
