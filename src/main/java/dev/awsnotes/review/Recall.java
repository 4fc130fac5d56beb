package dev.awsnotes.review;

import java.time.LocalDate;

/**
 * Where an item stands in the schedule.
 *
 * @param review the last answer that counted
 * @param memory the memory after it
 * @param sitting when that was
 * @param reviews how many answers have counted
 */
public record Recall(Review review, Memory memory, Sitting sitting, int reviews) {
  /** The study day of the last answer that counted. */
  public LocalDate day() {
    return sitting.day();
  }
}
