package dev.awsnotes.quiz;

import dev.awsnotes.pack.Blueprint;
import java.util.List;
import java.util.OptionalInt;

/**
 * A scaled score by simple proportion. The real scale is not linear and not published; this is an
 * estimate, and only over the domains of which anything was asked: an absent one must not count as
 * failed.
 */
public final class Estimate {
  private static final int LOWEST = 100;
  private static final int HIGHEST = 1000;

  private Estimate() {}

  /** The estimate, from 100 to 1000; empty if nothing of the blueprint was asked. */
  public static OptionalInt of(Blueprint blueprint, List<DomainScore> scores) {
    double reached = 0;
    int asked = 0;
    for (Blueprint.Part part : blueprint.domains()) {
      for (DomainScore score : scores) {
        if (score.domain() == part.domain() && score.asked() > 0) {
          reached += part.weight() * score.share();
          asked += part.weight();
        }
      }
    }
    return asked == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(LOWEST + (HIGHEST - LOWEST) * reached / asked));
  }
}
