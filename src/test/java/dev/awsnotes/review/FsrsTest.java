package dev.awsnotes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.awsnotes.journal.Rating;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FsrsTest {
  private static final Fsrs FSRS = Fsrs.DEFAULT;

  @Property
  void recallOnlyFallsWithTime(
      @ForAll("memories") Memory memory,
      @ForAll @IntRange(max = 5000) int days,
      @ForAll @IntRange(min = 1, max = 5000) int more) {
    double sooner = FSRS.retrievability(days, memory.stability());
    double later = FSRS.retrievability(days + more, memory.stability());
    assertThat(later).isLessThan(sooner).isPositive();
    assertThat(sooner).isLessThanOrEqualTo(1);
  }

  @Property
  void afterAsManyDaysAsTheStabilityRecallIsNineInTen(@ForAll("memories") Memory memory) {
    assertThat(FSRS.retrievability(memory.stability(), memory.stability()))
        .isCloseTo(0.9, within(1e-9));
  }

  @Property
  void aHitNeverWeakensAMissNeverStrengthens(
      @ForAll("memories") Memory memory,
      @ForAll @IntRange(min = 1, max = 5000) int days,
      @ForAll Rating rating) {
    double after = FSRS.after(Review.later(memory, days, rating)).stability();
    if (rating == Rating.AGAIN) {
      assertThat(after).isLessThanOrEqualTo(memory.stability());
    } else {
      assertThat(after).isGreaterThanOrEqualTo(memory.stability());
    }
  }

  @Property
  void aBetterRatingLeavesMoreAndComesLater(
      @ForAll("memories") Memory memory,
      @ForAll @IntRange(min = 1, max = 5000) int days,
      @ForAll @DoubleRange(min = 0.7, max = 0.99) double retention) {
    Memory worse = FSRS.after(Review.later(memory, days, Rating.AGAIN));
    int sooner = FSRS.interval(Review.later(memory, days, Rating.AGAIN), retention, 365);
    for (Rating rating : new Rating[] {Rating.HARD, Rating.GOOD, Rating.EASY}) {
      Review review = Review.later(memory, days, rating);
      Memory better = FSRS.after(review);
      assertThat(better.stability()).isGreaterThanOrEqualTo(worse.stability());
      assertThat(better.difficulty()).isLessThanOrEqualTo(worse.difficulty());
      int later = FSRS.interval(review, retention, 365);
      assertThat(later).isBetween(Math.min(sooner + 1, 365), 365);
      worse = better;
      sooner = later;
    }
  }

  @Property
  void aHigherRetentionComesSooner(
      @ForAll("memories") Memory memory,
      @ForAll @DoubleRange(min = 0.7, max = 0.95) double retention,
      @ForAll @DoubleRange(min = 0, max = 0.04) double more) {
    assertThat(FSRS.interval(memory.stability(), retention + more, Fsrs.MAXIMUM_INTERVAL))
        .isLessThanOrEqualTo(FSRS.interval(memory.stability(), retention, Fsrs.MAXIMUM_INTERVAL));
  }

  @Property
  void memoryStaysInItsRangesWhateverTheParameters(
      @ForAll("anyParameters") double[] parameters,
      @ForAll("memories") Memory memory,
      @ForAll @IntRange(max = 40_000) int days,
      @ForAll Rating rating) {
    Fsrs fsrs = Fsrs.wholeDays(FsrsParameters.of(parameters));
    for (Review review : new Review[] {Review.first(rating), Review.later(memory, days, rating)}) {
      Memory after = fsrs.after(review);
      assertThat(after.stability()).isBetween(0.001, 36_500.0);
      assertThat(after.difficulty()).isBetween(1.0, 10.0);
    }
  }

  @Property
  void fuzzIsReproducibleAndStaysNear(
      @ForAll @IntRange(min = 1, max = 3000) int interval,
      @ForAll @IntRange(max = 50) int reviews) {
    int days = Fuzz.days(interval, 0, 3000, "aws-notes/lambda-timeout", reviews);
    assertThat(days)
        .isEqualTo(Fuzz.days(interval, 0, 3000, "aws-notes/lambda-timeout", reviews))
        .isBetween((int) (interval * 0.6), (int) Math.ceil(interval * 1.4) + 1);
  }

  @Property
  void onlyThreeNumbersOfParametersExist(@ForAll @IntRange(max = 40) int count) {
    if (count != 17 && count != 19 && count != 21) {
      assertThatThrownBy(() -> FsrsParameters.of(new double[count]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not " + count);
    }
  }

  @Provide
  static Arbitrary<Memory> memories() {
    return Combinators.combine(
            Arbitraries.doubles().between(0.001, 36_500).ofScale(4),
            Arbitraries.doubles().between(1, 10).ofScale(3))
        .as(Memory::new);
  }

  @Provide
  static Arbitrary<double[]> anyParameters() {
    return Arbitraries.doubles().between(-10, 200).array(double[].class).ofSize(21);
  }

  /** S' is at most S / e^(w17 w18): what is asked again on the same day may not gain by a lapse. */
  @Test
  void aLapseLeavesLessThanThereWasWhereAnswersOfTheSameDayCount() {
    Review lapse = Review.later(new Memory(0.01, 1), 30, Rating.AGAIN);
    assertThat(Fsrs.withSameDay(FsrsParameters.DEFAULT).after(lapse).stability())
        .isCloseTo(0.01 / Math.exp(0.5425 * 0.0912), within(1e-12));
    assertThat(FSRS.after(lapse).stability()).isEqualTo(0.01);
  }
}
