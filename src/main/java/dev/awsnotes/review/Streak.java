package dev.awsnotes.review;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * Study days in a row.
 *
 * @param current up to today, or up to yesterday while today is still open
 * @param longest ever
 */
public record Streak(int current, int longest) {
  /** The streaks in these study days. */
  public static Streak of(SortedSet<LocalDate> days, LocalDate today) {
    int longest = 0;
    int run = 0;
    LocalDate previous = LocalDate.MIN;
    for (LocalDate day : days) {
      run = previous.equals(day.minusDays(1)) ? run + 1 : 1;
      longest = Math.max(longest, run);
      previous = day;
    }
    LocalDate day = days.contains(today) ? today : today.minusDays(1);
    int current = 0;
    while (days.contains(day)) {
      current++;
      day = day.minusDays(1);
    }
    return new Streak(current, longest);
  }
}
