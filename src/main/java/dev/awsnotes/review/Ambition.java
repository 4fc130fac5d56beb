package dev.awsnotes.review;

import java.util.List;

/**
 * How well a plan means to keep what was learnt: the chance of recall below which nothing may fall,
 * and how new questions are spread. A promise: the highest one that the minutes can keep is taken.
 *
 * @param usual the retention wanted while the exam is far, 0.7 to 0.97
 * @param eve the retention wanted on its eve, not below {@code usual}
 * @param spread whether new questions are spread evenly; else as many come as find time, so that
 *     the minutes of the first days are not lost
 * @param newFirst whether new questions may take time while reviews wait
 */
record Ambition(double usual, double eve, boolean spread, boolean newFirst) {
  /** Over so many days before the exam the wanted retention rises. */
  private static final int RISING_DAYS = 21;

  /** The highest first. */
  static final List<Ambition> ALL =
      List.of(
          new Ambition(0.9, 0.97, true, false),
          new Ambition(0.9, 0.95, true, false),
          new Ambition(0.9, 0.93, true, false),
          new Ambition(0.9, 0.95, false, false),
          new Ambition(0.9, 0.93, false, false),
          new Ambition(0.85, 0.91, false, false),
          new Ambition(0.8, 0.88, false, false),
          new Ambition(0.75, 0.84, false, false),
          new Ambition(0.7, 0.8, false, false));

  /** Where none can be kept: at least every question should be asked, the rest as time allows. */
  static final Ambition LEAST = new Ambition(0.7, 0.8, true, true);

  /** The retention wanted so many days before the exam, from 1. */
  double retention(int daysLeft) {
    double risen = Math.clamp((RISING_DAYS + 1.0 - daysLeft) / RISING_DAYS, 0, 1);
    return usual + risen * (eve - usual);
  }
}
