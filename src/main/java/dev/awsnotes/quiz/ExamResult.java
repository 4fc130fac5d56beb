package dev.awsnotes.quiz;

import dev.awsnotes.pack.Blueprint;
import java.util.List;
import java.util.OptionalInt;

/**
 * What an exam came to.
 *
 * @param scores by domain, in the order of the blueprint
 * @param coveredWeight the percentage of the blueprint's weight that the items stand for
 */
public record ExamResult(Blueprint blueprint, List<DomainScore> scores, int coveredWeight) {
  /** A verdict over less of the blueprint would be about another exam. */
  private static final int LEAST_WEIGHT = 80;

  /** As many items as count in the real exam; with fewer, chance decides too much. */
  private static final int LEAST_ITEMS = 50;

  /** What may be said of passing. */
  public enum Verdict {
    ABOVE,
    BELOW,
    /** Too little of the blueprint is covered. */
    TOO_LITTLE_COVERED,
    /** There were too few items. */
    TOO_FEW_ITEMS
  }

  /** The result of a paper. */
  public static ExamResult of(Paper paper, GuideCoverage coverage) {
    List<DomainScore> scores = paper.scores();
    double weight = 0;
    for (GuideCoverage.OfDomain domain : coverage.domains()) {
      boolean asked = scores.stream().anyMatch(s -> s.domain() == domain.part().domain());
      weight += asked ? domain.part().weight() * domain.share() : 0;
    }
    return new ExamResult(paper.blueprint(), scores, (int) Math.round(weight));
  }

  /** How many items there were. */
  public int asked() {
    return scores.stream().mapToInt(DomainScore::asked).sum();
  }

  /** How many were answered rightly. */
  public int correct() {
    return scores.stream().mapToInt(DomainScore::correct).sum();
  }

  /** The estimated scaled score. */
  public OptionalInt estimate() {
    return Estimate.of(blueprint, scores);
  }

  /** Whether the estimate lies above the pass mark, if that can be said at all. */
  public Verdict verdict() {
    if (coveredWeight < LEAST_WEIGHT) {
      return Verdict.TOO_LITTLE_COVERED;
    }
    if (asked() < LEAST_ITEMS) {
      return Verdict.TOO_FEW_ITEMS;
    }
    return estimate().orElse(0) >= blueprint.pass() ? Verdict.ABOVE : Verdict.BELOW;
  }
}
