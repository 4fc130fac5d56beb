package dev.awsnotes.review;

/**
 * How much time there is and how far it goes.
 *
 * @param minutes to study each day, from 1
 * @param newSeconds what a new question takes, its reasons and notes included
 * @param reviewSeconds what a known one takes
 * @param firstHits the share of new questions that are answered rightly at once, 0 to 1
 * @param newPerDay how many new questions a day at most
 */
public record Pace(
    int minutes, int newSeconds, int reviewSeconds, double firstHits, int newPerDay) {
  /** A guess for a learner who has answered little so far. */
  private static final int NEW_SECONDS = 90;

  private static final int REVIEW_SECONDS = 45;
  private static final double FIRST_HITS = 0.6;

  /** Fewer answers than this tell nothing about a learner's pace. */
  private static final int ENOUGH_ANSWERS = 50;

  private static final int LEAST_SECONDS = 15;

  /** The usual pace with so many minutes a day. */
  public static Pace usual(int minutes) {
    return new Pace(minutes, NEW_SECONDS, REVIEW_SECONDS, FIRST_HITS, Integer.MAX_VALUE);
  }

  /** The learner's own pace with so many minutes a day, once enough is known of it. */
  public static Pace of(Learner learner, int minutes) {
    int answers = 0;
    long millis = 0;
    for (DayTally day : learner.days().values()) {
      answers += day.answers();
      millis += day.millis();
    }
    if (answers < ENOUGH_ANSWERS) {
      return usual(minutes);
    }
    int seconds = (int) Math.max(LEAST_SECONDS, millis / 1000 / answers);
    return new Pace(minutes, 2 * seconds, seconds, FIRST_HITS, Integer.MAX_VALUE);
  }

  /** The same pace with other minutes a day. */
  Pace withMinutes(int other) {
    return new Pace(other, newSeconds, reviewSeconds, firstHits, newPerDay);
  }

  /** The same pace with no more than so many new questions a day. */
  public Pace withNewPerDay(int most) {
    return new Pace(minutes, newSeconds, reviewSeconds, firstHits, most);
  }

  int secondsADay() {
    return minutes * 60;
  }
}
