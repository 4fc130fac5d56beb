package dev.awsnotes.review;

import java.time.LocalDate;

/**
 * Where an item stands in the schedule.
 *
 * @param review the last answer that counted
 * @param memory the memory after it
 * @param interval days from then until it is due, at the {@link Schedule#DEFAULT_RETENTION}
 * @param sitting when that was
 * @param reviews how many answers have counted
 */
public record Recall(Review review, Memory memory, int interval, Sitting sitting, int reviews) {
  /** The place after an answer that counts. */
  static Recall after(Fsrs fsrs, Review review, Sitting sitting, int reviews) {
    int interval = fsrs.interval(review, Schedule.DEFAULT_RETENTION, Fsrs.MAXIMUM_INTERVAL);
    return new Recall(review, fsrs.after(review), interval, sitting, reviews);
  }

  /** The study day of the last answer that counted. */
  public LocalDate day() {
    return sitting.day();
  }
}
