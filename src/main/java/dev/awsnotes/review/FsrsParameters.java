package dev.awsnotes.review;

import java.util.Arrays;

/**
 * The 21 parameters of FSRS-6, within their bounds. Sets of 17 (FSRS-4.5) and 19 (FSRS-5)
 * parameters are carried over as the reference implementations do.
 */
public final class FsrsParameters {
  private static final int FSRS_4 = 17;
  private static final int FSRS_5 = 19;
  private static final int FSRS_6 = 21;

  /** The decay of the forgetting curve before it became a parameter. */
  private static final double FIXED_DECAY = 0.5;

  private static final double[] LOWEST = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
    0, 0, 0, 0.1
  };
  private static final double[] HIGHEST = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };

  /** The lower bound of w19 where answers on the same day count. */
  private static final double LOWEST_SAME_DAY_W19 = 0.01;

  /** The parameters that FSRS-6 ships with, fitted to the reviews of many learners. */
  public static final FsrsParameters DEFAULT =
      of(
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
          1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

  private final double[] w;

  private FsrsParameters(double[] w) {
    this.w = w;
  }

  /**
   * A set of 17, 19 or 21 parameters, for a schedule of whole days.
   *
   * @throws IllegalArgumentException for any other number of parameters
   */
  public static FsrsParameters of(double... parameters) {
    double[] w = migrate(parameters);
    for (int i = 0; i < w.length; i++) {
      w[i] = Math.clamp(w[i], LOWEST[i], HIGHEST[i]);
    }
    return new FsrsParameters(w);
  }

  /**
   * These parameters where answers on the same day count, with bounds that keep them from blowing
   * up.
   *
   * @param relearningSteps how often a forgotten item is asked again on the same day
   */
  FsrsParameters forSameDay(int relearningSteps) {
    double[] clipped = w.clone();
    clipped[19] = Math.max(clipped[19], LOWEST_SAME_DAY_W19);
    if (relearningSteps > 1) {
      // A forgotten item (D 1, R 0.7, S 1) may not end its steps with more than it had, which
      // bounds the product of w17 and w18.
      double kept = Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + 0.3 * w[14];
      double ceiling = Math.clamp(Math.sqrt(Math.max(0, -kept / relearningSteps)), 0.01, 2);
      clipped[17] = Math.min(clipped[17], ceiling);
      clipped[18] = Math.min(clipped[18], ceiling);
    }
    return new FsrsParameters(clipped);
  }

  private static double[] migrate(double[] parameters) {
    double[] w = Arrays.copyOf(parameters, FSRS_6);
    switch (parameters.length) {
      case FSRS_6 -> {}
      case FSRS_5 -> w[20] = FIXED_DECAY;
      case FSRS_4 -> {
        // Initial difficulty was a line in the rating; FSRS-5 made it a curve.
        w[4] = parameters[5] * 2 + parameters[4];
        w[5] = Math.log(parameters[5] * 3 + 1) / 3;
        w[6] = parameters[6] + 0.5;
        w[20] = FIXED_DECAY;
      }
      default ->
          throw new IllegalArgumentException(
              "FSRS has 17, 19 or 21 parameters, not " + parameters.length);
    }
    return w;
  }

  double w(int index) {
    return w[index];
  }

  /** A copy of all 21. */
  public double[] toArray() {
    return w.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FsrsParameters parameters && Arrays.equals(w, parameters.w);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(w);
  }

  @Override
  public String toString() {
    return Arrays.toString(w);
  }
}
