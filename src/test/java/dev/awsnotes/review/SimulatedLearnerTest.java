package dev.awsnotes.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Learners with FSRS as their memory study for an exam in 60 days: one by the plan, one by as many
 * minutes of random quizzing. What they recall on the day is compared, and printed.
 */
class SimulatedLearnerTest {
  private static final int DAYS = 60;
  private static final int LEARNERS = Boolean.getBoolean("aws-notes.deep") ? 200 : 8;

  @ParameterizedTest(name = "{0} questions, {1} minutes a day: the plan gains {2} at least")
  @CsvSource({
    // Time is short: the plan sees more of the bank.
    "500, 15, 0.06",
    "300, 10, 0.07",
    // Time is about right.
    "300, 15, 0.07",
    "300, 20, 0.06",
    "150, 10, 0.06",
    // Time abounds: there is little left to gain.
    "300, 45, 0.01",
    "150, 20, 0.01",
    "150, 45, 0",
  })
  void thePlanIsRememberedBetter(int questions, int minutes, double margin) {
    Pace pace = Pace.usual(minutes);
    List<BankItem> bank = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      bank.add(new BankItem("p/q-" + i, "p/m"));
    }
    LocalDate today = Diary.MONDAY;
    Ambition ambition =
        Plan.ambition(bank, new Learner(Fsrs.DEFAULT), today, today.plusDays(DAYS), pace);
    List<Double> planned = new ArrayList<>();
    List<Double> random = new ArrayList<>();
    for (int seed = 0; seed < LEARNERS; seed++) {
      planned.add(planned(new Deck(Fsrs.DEFAULT, questions), pace, ambition, new Random(seed)));
      random.add(random(new Deck(Fsrs.DEFAULT, questions), pace, new Random(seed)));
    }
    System.out.printf(
        "%d questions, %d minutes a day for %d days: recall at the exam %.1f %% with the plan,"
            + " %.1f %% with random quizzing%n",
        questions, minutes, DAYS, 100 * mean(planned), 100 * mean(random));
    assertThat(mean(planned)).isGreaterThan(mean(random) + margin);
  }

  private static double planned(Deck deck, Pace pace, Ambition ambition, Random dice) {
    DailyChoice choice = new DailyChoice(0, 0, DAYS, pace, ambition);
    for (int day = 0; day < DAYS; day++) {
      DailyChoice.Work work = choice.choose(deck, day, DailyChoice.Done.NOTHING);
      assertThat(work.seconds(pace)).isLessThanOrEqualTo(pace.secondsADay());
      for (int index : work.reviews()) {
        answer(deck, index, day, pace, dice);
      }
      for (int index : work.fresh()) {
        answer(deck, index, day, pace, dice);
      }
    }
    return deck.meanRecall(DAYS);
  }

  private static double random(Deck deck, Pace pace, Random dice) {
    for (int day = 0; day < DAYS; day++) {
      int left = pace.secondsADay();
      Set<Integer> asked = new HashSet<>();
      while (left >= pace.newSeconds() && asked.size() < deck.size()) {
        int index = dice.nextInt(deck.size());
        if (asked.add(index)) {
          left -= deck.isNew(index) ? pace.newSeconds() : pace.reviewSeconds();
          answer(deck, index, day, pace, dice);
        }
      }
    }
    return deck.meanRecall(DAYS);
  }

  private static void answer(Deck deck, int index, int day, Pace pace, Random dice) {
    double chance = deck.isNew(index) ? pace.firstHits() : deck.recall(index, day);
    deck.answer(index, day, dice.nextDouble() < chance);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
