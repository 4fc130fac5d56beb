package dev.awsnotes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day on the way to an exam on day 60: 90 seconds for a new question, 45 for a known one. */
class DailyChoiceTest {
  private static final int EXAM = 60;

  private static final Ambition HIGH = new Ambition(0.9, 0.97, true, true);

  private static DailyChoice choice(int minutes) {
    return new DailyChoice(0, 0, EXAM, Pace.usual(minutes), HIGH);
  }

  private static Deck deck(int size) {
    return new Deck(Fsrs.DEFAULT, size);
  }

  /** So many of the first questions of a deck were missed on day 0. */
  private static Deck missed(int size, int missed) {
    Deck deck = deck(size);
    IntStream.range(0, missed).forEach(i -> deck.answer(i, 0, false));
    return deck;
  }

  @ParameterizedTest(name = "{0} days before the exam: {1}")
  @CsvSource({
    "60, 0.9",
    "22, 0.9",
    "21, 0.903333",
    "12, 0.933333",
    "3, 0.963333",
    "2, 0.966667",
    "1, 0.97",
  })
  void theRetentionRisesOverThreeWeeks(int daysLeft, double retention) {
    assertThat(HIGH.retention(daysLeft)).isCloseTo(retention, within(1e-6));
  }

  @ParameterizedTest(name = "on day {0} with {1} new questions, {2} begun today: {3} more")
  @CsvSource({
    // 48 days for what is new, 12 for repeating.
    "0, 192, 0, 4",
    "0, 188, 4, 0",
    "0, 190, 2, 2",
    "0, 193, 0, 5",
    "46, 10, 0, 5",
    // The last day takes the rest, whatever was begun today.
    "47, 15, 5, 15",
    "48, 1, 0, 1",
  })
  void newQuestionsAreSpreadEvenlyOverTheDaysForThem(int day, int left, int begun, int expected) {
    DailyChoice.Work work =
        choice(60).choose(deck(left), day, new DailyChoice.Done(begun, begun * 90));
    assertThat(work.fresh())
        .containsExactlyElementsOf(IntStream.range(0, expected).boxed().toList());
  }

  @Test
  void whoBeginsLateStillGetsSomeDaysForWhatIsNew() {
    // Half a year of study lies behind, nine days ahead: all 14 days of repeating do not fit.
    DailyChoice late = new DailyChoice(-180, 0, 9, Pace.usual(60), HIGH);
    assertThat(late.choose(deck(40), 0, DailyChoice.Done.NOTHING).fresh()).hasSize(10);
  }

  @Test
  void whileReviewsWaitNewQuestionsGetNoMoreThanTheirShareOfTheTime() {
    // Of 1,800 seconds 85 % are 17 new questions; what is left are six reviews.
    DailyChoice.Work work = choice(30).choose(missed(2_000, 40), 1, DailyChoice.Done.NOTHING);
    assertThat(work.fresh()).hasSize(17);
    assertThat(work.reviews()).hasSize(6);
    assertThat(work.waiting()).isEqualTo(34);
  }

  @Test
  void whatWasSpentTodayIsNotThereAgain() {
    Deck deck = missed(100, 10);
    DailyChoice.Work work = choice(10).choose(deck, 1, new DailyChoice.Done(0, 600));
    assertThat(work.reviews()).isEmpty();
    assertThat(work.fresh()).isEmpty();
    assertThat(work.waiting()).isEqualTo(10);
  }

  @Test
  void whereTimeIsShortWhatGainsMostForTheExamComesFirst() {
    Deck deck = deck(3);
    for (int day : List.of(0, 3)) {
      deck.answer(1, day, true);
    }
    deck.answer(0, 0, false);
    deck.answer(2, 0, true);
    int day = 40;
    DailyChoice.Work work = choice(1).choose(deck, day, DailyChoice.Done.NOTHING);
    int best =
        IntStream.range(0, 3)
            .boxed()
            .max((a, b) -> Double.compare(gain(deck, a, day), gain(deck, b, day)))
            .orElseThrow();
    assertThat(work.reviews()).containsExactly(best);
    assertThat(work.waiting()).isEqualTo(2);
  }

  private static double gain(Deck deck, int index, int day) {
    return deck.gain(index, day, EXAM);
  }

  /** One question, answered on these days. */
  private static Deck answered(int shift, boolean... hits) {
    Deck deck = deck(1);
    for (int i = 0; i < hits.length; i++) {
      deck.answer(0, shift + 5 * i, hits[i]);
    }
    return deck;
  }

  @Property
  void theGainOfAnAnswerIsWhatItChangesOnAverage(
      @ForAll boolean first, @ForAll boolean second, @ForAll @IntRange(max = 100) int shift) {
    Deck deck = answered(shift, first, second);
    double recall = deck.recall(0, shift + 10);
    double hit = answered(shift, first, second, true).recall(0, shift + 50);
    double miss = answered(shift, first, second, false).recall(0, shift + 50);
    assertThat(deck.gain(0, shift + 10, shift + 50))
        .isCloseTo(recall * hit + (1 - recall) * miss - deck.recall(0, shift + 50), within(1e-12));
  }

  @Property
  void onlyTheDaysInBetweenCount(
      @ForAll boolean first, @ForAll boolean second, @ForAll @IntRange(max = 20_000) int shift) {
    assertThat(answered(shift, first, second, true).recall(0, shift + 30))
        .isEqualTo(answered(0, first, second, true).recall(0, 30));
  }

  @Test
  void whatIsNewCountsAsForgottenInTheMean() {
    Deck deck = missed(4, 1);
    assertThat(deck.meanRecall(7)).isEqualTo(deck.recall(0, 7) / 4);
    assertThat(deck(0).meanRecall(7)).isZero();
  }

  @Test
  void whereNothingIsSpreadAsManyAreNewAsFindTimeUntilTheLastDayForThem() {
    DailyChoice eager =
        new DailyChoice(0, 0, EXAM, Pace.usual(30), new Ambition(0.9, 0.97, false, false));
    // 1,800 seconds are 20 new questions of 90.
    assertThat(eager.choose(deck(100), 0, DailyChoice.Done.NOTHING).fresh()).hasSize(20);
    assertThat(eager.choose(deck(10), 47, new DailyChoice.Done(3, 270)).fresh()).hasSize(10);
    Pace few = Pace.usual(30).withNewPerDay(5);
    DailyChoice slow = new DailyChoice(0, 0, EXAM, few, new Ambition(0.9, 0.97, false, false));
    assertThat(slow.choose(deck(100), 0, new DailyChoice.Done(3, 270)).fresh()).hasSize(2);
  }

  @Test
  void minutesThatRemainAreUsedUpOnTheLastTwoDays() {
    Ambition high = new Ambition(0.9, 0.97, true, false);
    DailyChoice choice = new DailyChoice(0, 0, EXAM, Pace.usual(30), high);
    Deck deck = deck(3);
    // Answered the day before: all of them are recalled with more than is wanted.
    for (int day = 56; day >= 50; day -= 2) {
      for (int i = 0; i < 3; i++) {
        deck.answer(i, 106 - day, true);
      }
    }
    assertThat(deck.recall(0, 57)).isGreaterThan(0.97);
    assertThat(choice.choose(deck, 57, DailyChoice.Done.NOTHING).reviews()).isEmpty();
    assertThat(choice.choose(deck, 58, DailyChoice.Done.NOTHING).reviews()).hasSize(3);
    assertThat(choice.choose(deck, 59, DailyChoice.Done.NOTHING).reviews()).hasSize(3);
  }
}
