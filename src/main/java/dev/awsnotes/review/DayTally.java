package dev.awsnotes.review;

/**
 * What was done on one study day.
 *
 * @param answers how many
 * @param correct how many of them were right
 * @param millis the time they took; of one answer no more than five minutes
 */
public record DayTally(int answers, int correct, long millis) {
  static final DayTally NONE = new DayTally(0, 0, 0);
  private static final long MOST_MILLIS = 5 * 60 * 1000;

  DayTally plus(boolean right, long took) {
    return new DayTally(
        answers + 1, correct + (right ? 1 : 0), millis + Math.min(took, MOST_MILLIS));
  }
}
