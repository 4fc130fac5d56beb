package dev.awsnotes.review;

import static dev.awsnotes.review.Diary.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
  private static final LocalDate EXAM = MONDAY.plusDays(60);
  private static final Learner BEGINNER = new Learner(Fsrs.DEFAULT);

  @Test
  void everyDayUntilTheEveHasItsWork() {
    Plan plan = Plan.of(bank(180), BEGINNER, MONDAY, EXAM, Pace.usual(30));
    assertThat(plan.days()).hasSize(60);
    assertThat(plan.days().getFirst().day()).isEqualTo(MONDAY);
    assertThat(plan.days().getLast().day()).isEqualTo(EXAM.minusDays(1));
    assertThat(plan.fits()).isTrue();
    assertThat(plan.recallToday()).isZero();
    assertThat(plan.recallAtExam()).isGreaterThan(0.95);
  }

  @Test
  void newQuestionsAreSpreadAndTheLastWeeksAreForRepeating() {
    Plan plan = Plan.of(bank(180), BEGINNER, MONDAY, EXAM, Pace.usual(30));
    List<Integer> fresh = plan.days().stream().map(PlanDay::freshCount).toList();
    assertThat(fresh.subList(0, 40)).allSatisfy(count -> assertThat(count).isBetween(3, 4));
    assertThat(fresh.subList(48, 60)).containsOnly(0);
    assertThat(fresh.stream().mapToInt(Integer::intValue).sum()).isEqualTo(180);
    // Modules come in the order of the bank.
    assertThat(plan.days().getFirst().fresh()).containsOnlyKeys("p/m0");
    assertThat(plan.days().get(45).fresh()).containsOnlyKeys("p/m2");
  }

  @Test
  void theWantedRetentionRisesTowardsTheExam() {
    Ambition ambition = Ambition.ALL.getFirst();
    assertThat(ambition.retention(60)).isEqualTo(0.9);
    assertThat(ambition.retention(1)).isEqualTo(0.97);
    for (int left = 21; left > 1; left--) {
      assertThat(ambition.retention(left - 1)).isGreaterThan(ambition.retention(left));
    }
    Plan plan = Plan.of(bank(180), BEGINNER, MONDAY, EXAM, Pace.usual(150));
    assertThat(plan.days().get(20).retention()).isEqualTo(0.9);
    assertThat(plan.days().get(56).retention()).isGreaterThan(0.95);
    assertThat(plan.days().getLast().retention()).isEqualTo(0.97);
  }

  @ParameterizedTest(name = "{0} minutes a day")
  @ValueSource(ints = {30, 45, 60, 75, 90, 120, 200, 400})
  void whatAPlanSaysItKeeps(int minutes) {
    Plan plan = Plan.of(bank(422), BEGINNER, MONDAY, MONDAY.plusDays(25), Pace.usual(minutes));
    double before = 0.7;
    for (PlanDay day : plan.days()) {
      assertThat(day.retention()).isBetween(before, 0.97);
      before = day.retention();
    }
    int waiting = plan.days().stream().mapToInt(PlanDay::waiting).sum();
    assertThat(plan.fits()).isEqualTo(waiting == 0 && plan.unreached().isEmpty());
    // Whatever is promised for the eve holds on the day after, but for what a day forgets.
    if (plan.fits()) {
      assertThat(plan.recallAtExam()).isGreaterThan(before - 0.05);
    }
  }

  @Test
  void anHourADayWillDoForAllQuestionsInAMonth() {
    LocalDate exam = MONDAY.plusDays(25);
    assertThat(Plan.of(bank(422), BEGINNER, MONDAY, exam, Pace.usual(90)).fits()).isTrue();
  }

  @Test
  void noMoreIsNewOnADayThanTheLearnerWants() {
    Pace pace = Pace.usual(30).withNewPerDay(2);
    Plan plan = Plan.of(bank(180), BEGINNER, MONDAY, EXAM, pace);
    assertThat(plan.days()).allMatch(day -> day.freshCount() <= 2);
    assertThat(plan.unreached()).isNotEmpty();
    assertThat(plan.fits()).isFalse();
  }

  @Test
  void aBacklogMayBeCaughtUpWith() {
    Diary diary = new Diary();
    for (int i = 0; i < 60; i++) {
      diary.miss("p/m0-" + i);
    }
    LocalDate back = MONDAY.plusDays(30);
    Pace pace = new Pace(20, 60, 30, 0.6, 1000);
    Plan plan = Plan.of(bank(60), diary.learner(), back, back.plusDays(40), pace);
    assertThat(plan.days().getFirst().waiting()).isPositive();
    assertThat(plan.days().getLast().waiting()).isZero();
    assertThat(plan.fits()).isTrue();
  }

  @Test
  void itIsNeverProposedToLeaveOutEverything() {
    Plan plan = Plan.of(bank(422), BEGINNER, MONDAY, MONDAY.plusDays(1), Pace.usual(30));
    assertThat(plan.remedy().orElseThrow().drop()).isEmpty();
  }

  @Test
  void aPlanThatDoesNotFitSaysWhatWouldHelp() {
    List<BankItem> bank = bank(600);
    Plan plan = Plan.of(bank, BEGINNER, MONDAY, EXAM, Pace.usual(10));
    assertThat(plan.fits()).isFalse();
    assertThat(plan.unreached()).isNotEmpty();
    Plan.Remedy remedy = plan.remedy().orElseThrow();
    assertThat(Plan.of(bank, BEGINNER, MONDAY, EXAM, Pace.usual(remedy.minutes())).fits()).isTrue();
    assertThat(Plan.of(bank, BEGINNER, MONDAY, EXAM, Pace.usual(remedy.minutes() - 1)).fits())
        .isFalse();
    List<BankItem> less =
        bank.stream().filter(item -> !remedy.drop().contains(item.module())).toList();
    assertThat(remedy.drop()).startsWith("p/m9");
    assertThat(Plan.of(less, BEGINNER, MONDAY, EXAM, Pace.usual(10)).fits()).isTrue();
  }

  @Test
  void theDayBeforeTheExamThereIsOneDayLeft() {
    Plan plan = Plan.of(bank(20), BEGINNER, MONDAY, MONDAY.plusDays(1), Pace.usual(30));
    assertThat(plan.days()).hasSize(1);
    assertThat(plan.days().getFirst().freshCount()).isEqualTo(20);
    assertThat(Plan.of(bank(20), BEGINNER, MONDAY, MONDAY, Pace.usual(30)).days()).isEmpty();
  }

  @Test
  void whatIsDoneTodayIsNotAskedForAgain() {
    List<BankItem> bank = bank(180);
    Plan.Today morning = Plan.today(bank, BEGINNER, MONDAY, EXAM, Pace.usual(30));
    assertThat(morning.reviews()).isEmpty();
    assertThat(morning.fresh()).containsExactly("p/m0-0", "p/m0-1", "p/m0-2", "p/m0-3");
    Diary diary = new Diary();
    morning.fresh().subList(0, 3).forEach(diary::miss);
    Plan.Today noon = Plan.today(bank, diary.learner(), MONDAY, EXAM, Pace.usual(30));
    assertThat(noon).isEqualTo(new Plan.Today(List.of(), List.of("p/m0-3")));
    Plan.Today tomorrow =
        Plan.today(bank, diary.learner(), MONDAY.plusDays(1), EXAM, Pace.usual(30));
    assertThat(tomorrow.reviews()).containsExactly("p/m0-0", "p/m0-1", "p/m0-2");
  }

  @Test
  void thePaceIsTheLearnersOnceItIsKnown() {
    Diary diary = new Diary();
    assertThat(Pace.of(diary.learner(), 20)).isEqualTo(Pace.usual(20));
    IntStream.range(0, 49).forEach(i -> diary.hit("p/m0-" + i));
    assertThat(Pace.of(diary.learner(), 20)).isEqualTo(Pace.usual(20));
    diary.hit("p/m0-49");
    assertThat(Pace.of(diary.learner(), 20))
        .isEqualTo(new Pace(20, 60, 30, 0.6, Integer.MAX_VALUE));
  }

  @Property(tries = 40)
  void noDayTakesMoreThanItsMinutesAndNothingIsNewTwice(
      @ForAll @IntRange(min = 1, max = 200) int questions,
      @ForAll @IntRange(min = 1, max = 60) int minutes,
      @ForAll @IntRange(min = 1, max = 90) int days) {
    Plan plan =
        Plan.of(bank(questions), BEGINNER, MONDAY, MONDAY.plusDays(days), Pace.usual(minutes));
    assertThat(plan.days()).hasSize(days);
    assertThat(plan.days()).allMatch(day -> day.minutes() <= minutes);
    int fresh = plan.days().stream().mapToInt(PlanDay::freshCount).sum();
    int unreached = plan.unreached().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(fresh + unreached).isEqualTo(questions);
    assertThat(plan.recallAtExam()).isGreaterThanOrEqualTo(plan.recallUntouched());
  }

  /** A bank of modules with 60 questions each. */
  private static List<BankItem> bank(int questions) {
    List<BankItem> bank = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      String module = "p/m" + i / 60;
      bank.add(new BankItem(module + "-" + i % 60, module));
    }
    return bank;
  }

  @Test
  void aPlanDoesNotFitWhileReviewsWaitOnTheEve() {
    Diary diary = new Diary();
    IntStream.range(0, 60).forEach(i -> diary.miss("p/m0-" + i));
    LocalDate eve = MONDAY.plusDays(3);
    Plan plan = Plan.of(bank(60), diary.learner(), eve, eve.plusDays(1), Pace.usual(5));
    assertThat(plan.unreached()).isEmpty();
    // Six reviews of 45 seconds fit into five minutes.
    assertThat(plan.days().getLast().minutes()).isEqualTo(5);
    assertThat(plan.days().getLast().waiting()).isEqualTo(60 - 6);
    assertThat(plan.fits()).isFalse();
  }

  @Test
  void theMinutesOfADayAreRoundedUp() {
    Plan plan = Plan.of(bank(1), BEGINNER, MONDAY, EXAM, Pace.usual(30));
    assertThat(plan.days().getFirst().minutes()).isEqualTo(2); // 90 seconds
  }

  @Test
  void whatWasSpentTodayIsLeftOutOfTodayAndOfNoOtherDay() {
    Diary diary = new Diary();
    IntStream.range(0, 10).forEach(i -> diary.miss("p/m0-" + i));
    // Ten answers took five minutes.
    Plan plan = Plan.of(bank(300), diary.learner(), MONDAY, EXAM, Pace.usual(5));
    assertThat(plan.days().get(0).minutes()).isZero();
    assertThat(plan.days().get(1).minutes()).isPositive();
  }

  @Test
  void whoAnswersMoreAtOnceRemembersMore() {
    Plan rightly =
        Plan.of(bank(100), BEGINNER, MONDAY, EXAM, new Pace(30, 90, 45, 1, Integer.MAX_VALUE));
    Plan wrongly =
        Plan.of(bank(100), BEGINNER, MONDAY, EXAM, new Pace(30, 90, 45, 0, Integer.MAX_VALUE));
    assertThat(reviews(rightly)).isLessThan(reviews(wrongly));
  }

  private static int reviews(Plan plan) {
    return plan.days().stream().mapToInt(PlanDay::reviews).sum();
  }
}
