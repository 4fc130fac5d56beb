package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Domain;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The estimated score: linear, and over what was asked. */
class EstimateTest {
  /** Domain weights of DVA-C02: 32, 26, 24 and 18 percent. */
  @ParameterizedTest
  @CsvSource({
    // asked and right in development, then in security
    "10, 10, 10, 10, 1000",
    "10, 0, 10, 0, 100",
    "10, 10, 10, 0, 597",
    "10, 0, 10, 10, 503",
    "10, 5, 10, 5, 550",
    "10, 7, 0, 0, 730",
  })
  void anAbsentDomainDoesNotCountAsFailed(
      int development, int right, int security, int rightToo, int expected) {
    List<DomainScore> scores =
        List.of(
            new DomainScore(Domain.DEVELOPMENT, development, right),
            new DomainScore(Domain.SECURITY, security, rightToo));
    assertThat(Estimate.of(Guides.dvaC02(), scores)).hasValue(expected);
  }

  @Test
  void nothingAskedGivesNoEstimate() {
    assertThat(Estimate.of(Guides.dvaC02(), List.of())).isEmpty();
    assertThat(Estimate.of(Guides.dvaC02(), List.of(new DomainScore(Domain.DEVELOPMENT, 0, 0))))
        .isEmpty();
  }

  @Property
  void itStaysOnTheScaleAndNeverFallsForOneMoreHit(
      @ForAll @IntRange(min = 1, max = 30) int asked,
      @ForAll @IntRange(min = 0, max = 29) int hits,
      @ForAll @IntRange(min = 0, max = 30) int others) {
    int right = Math.min(hits, asked - 1);
    int before = estimate(asked, right, others);
    int after = estimate(asked, right + 1, others);
    assertThat(before).isBetween(100, 1000);
    assertThat(after).isBetween(100, 1000).isGreaterThan(before);
  }

  private static int estimate(int asked, int right, int others) {
    List<DomainScore> scores = new ArrayList<>();
    scores.add(new DomainScore(Domain.DEVELOPMENT, asked, right));
    scores.add(new DomainScore(Domain.DEPLOYMENT, 30, others));
    return Estimate.of(Guides.dvaC02(), scores).orElseThrow();
  }
}
