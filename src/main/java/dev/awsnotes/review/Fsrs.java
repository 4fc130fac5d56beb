package dev.awsnotes.review;

import dev.awsnotes.journal.Rating;

/**
 * FSRS-6: how memory changes with each answer, and when to ask again. Pure functions.
 *
 * <p>The formulas are those of the Free Spaced Repetition Scheduler, version 6
 * (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm), computed in doubles
 * without the rounding of the reference implementations.
 */
public final class Fsrs {
  /** The longest interval, in days. */
  public static final int MAXIMUM_INTERVAL = 36_500;

  private static final double LEAST_STABILITY = 0.001;
  private static final double MOST_STABILITY = 36_500;
  private static final double LEAST_DIFFICULTY = 1;
  private static final double MOST_DIFFICULTY = 10;

  /** The chance of recall after as many days as the stability says. */
  private static final double RECALL_AT_STABILITY = 0.9;

  /** The default parameters, for a schedule of whole days. */
  public static final Fsrs DEFAULT = new Fsrs(FsrsParameters.DEFAULT, false);

  private final FsrsParameters parameters;
  private final boolean sameDay;
  private final double decay;
  private final double factor;

  private Fsrs(FsrsParameters parameters, boolean sameDay) {
    this.parameters = parameters;
    this.sameDay = sameDay;
    decay = -parameters.w(20);
    factor = Math.pow(RECALL_AT_STABILITY, 1 / decay) - 1;
  }

  /** For a schedule of whole days: an item counts once a day ("long-term mode"). */
  public static Fsrs wholeDays(FsrsParameters parameters) {
    return new Fsrs(parameters, false);
  }

  /** With the formulas for answers on the same day ("short-term" on). */
  static Fsrs withSameDay(FsrsParameters parameters) {
    return new Fsrs(parameters, true);
  }

  /** The parameters in use. */
  public FsrsParameters parameters() {
    return parameters;
  }

  /** The chance of recall after this many days. */
  public double retrievability(double elapsedDays, double stability) {
    return Math.pow(1 + factor * Math.max(0, elapsedDays) / stability, decay);
  }

  /** The memory after an answer. */
  public Memory after(Review review) {
    if (review.before().isEmpty()) {
      return first(review.rating());
    }
    Memory memory = review.before().get();
    double stability = memory.stability();
    double difficulty = memory.difficulty();
    double recall = retrievability(review.elapsedDays(), stability);
    double next;
    if (review.elapsedDays() == 0 && sameDay) {
      next = onSameDay(stability, review.rating());
    } else if (review.rating() == Rating.AGAIN) {
      next = forgotten(stability, difficulty, recall);
    } else {
      next = recalled(stability, difficulty, recall, review.rating());
    }
    return new Memory(clampStability(next), difficulty(difficulty, review.rating()));
  }

  /**
   * Whole days until the chance of recall has fallen to the retention wanted.
   *
   * @param retention between 0 and 1, both excluded
   * @param maximum the longest interval, in days
   */
  public int interval(double stability, double retention, int maximum) {
    double days = stability / factor * (Math.pow(retention, 1 / decay) - 1);
    return Math.clamp(Math.round(days), 1, maximum);
  }

  /**
   * Whole days until an item is due after an answer. A better rating gives a later day, also where
   * rounding would make them equal; the maximum holds nevertheless.
   */
  public int interval(Review review, double retention, int maximum) {
    int again = rawInterval(review, Rating.AGAIN, retention, maximum);
    int hard = rawInterval(review, Rating.HARD, retention, maximum);
    again = Math.min(again, hard);
    int days = again;
    if (review.rating() != Rating.AGAIN) {
      days = Math.max(hard, again + 1);
    }
    if (review.rating() == Rating.GOOD || review.rating() == Rating.EASY) {
      days = Math.max(rawInterval(review, Rating.GOOD, retention, maximum), days + 1);
    }
    if (review.rating() == Rating.EASY) {
      days = Math.max(rawInterval(review, Rating.EASY, retention, maximum), days + 1);
    }
    return Math.min(days, maximum);
  }

  private int rawInterval(Review review, Rating rating, double retention, int maximum) {
    return interval(after(review.rated(rating)).stability(), retention, maximum);
  }

  private Memory first(Rating rating) {
    double difficulty = clampDifficulty(initialDifficulty(rating));
    return new Memory(clampStability(w(rating.grade() - 1)), difficulty);
  }

  private double initialDifficulty(Rating rating) {
    return w(4) - Math.exp(w(5) * (rating.grade() - 1)) + 1;
  }

  private double difficulty(double difficulty, Rating rating) {
    double moved = difficulty - w(6) * (rating.grade() - 3) * (10 - difficulty) / 9;
    return clampDifficulty(w(7) * initialDifficulty(Rating.EASY) + (1 - w(7)) * moved);
  }

  private double recalled(double stability, double difficulty, double recall, Rating rating) {
    double growth =
        Math.exp(w(8))
            * (11 - difficulty)
            * Math.pow(stability, -w(9))
            * (Math.exp(w(10) * (1 - recall)) - 1);
    if (rating == Rating.HARD) {
      growth *= w(15);
    } else if (rating == Rating.EASY) {
      growth *= w(16);
    }
    return stability * (1 + growth);
  }

  private double forgotten(double stability, double difficulty, double recall) {
    double relearned =
        w(11)
            * Math.pow(difficulty, -w(12))
            * (Math.pow(stability + 1, w(13)) - 1)
            * Math.exp(w(14) * (1 - recall));
    double most = sameDay ? stability / Math.exp(w(17) * w(18)) : stability;
    return Math.min(relearned, most);
  }

  private double onSameDay(double stability, Rating rating) {
    double growth = Math.exp(w(17) * (rating.grade() - 3 + w(18))) * Math.pow(stability, -w(19));
    return stability * (rating == Rating.AGAIN ? growth : Math.max(growth, 1));
  }

  private double w(int index) {
    return parameters.w(index);
  }

  private static double clampStability(double stability) {
    return Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY);
  }

  private static double clampDifficulty(double difficulty) {
    return Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY);
  }
}
