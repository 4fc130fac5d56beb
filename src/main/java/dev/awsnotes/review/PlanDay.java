package dev.awsnotes.review;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A day of a plan.
 *
 * @param fresh how many new questions of each module, by module id
 * @param reviews how many known questions to repeat, as far as can be foreseen
 * @param waiting how many more have fallen below the wanted retention and find no time
 * @param minutes what that takes
 * @param retention the wanted chance of recall: what falls below it is repeated, 0.7 to 0.97
 */
public record PlanDay(
    LocalDate day,
    SortedMap<String, Integer> fresh,
    int reviews,
    int waiting,
    int minutes,
    double retention) {
  /** How many new questions in all. */
  public int freshCount() {
    int count = 0;
    for (int each : fresh.values()) {
      count += each;
    }
    return count;
  }
}
