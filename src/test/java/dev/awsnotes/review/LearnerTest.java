package dev.awsnotes.review;

import static dev.awsnotes.review.Diary.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.Entry.Mark;
import dev.awsnotes.journal.Entry.Score;
import dev.awsnotes.journal.Entry.Undo;
import dev.awsnotes.journal.Entry.Unknown;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamp;
import dev.awsnotes.review.ExamRecord.Result;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnerTest {
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate THURSDAY = MONDAY.plusDays(3);
  private static final String GSI = "p/dynamodb-gsi";
  private static final String ROLE = "p/iam-role";

  private final Diary diary = new Diary();
  private final Schedule schedule = new Schedule(Fsrs.DEFAULT, Schedule.DEFAULT_RETENTION);

  @Test
  void aFirstHitComesBackInThreeDaysAMissTomorrow() {
    diary.hit(GSI).miss(ROLE);
    assertThat(schedule.due(diary.card(GSI))).contains(THURSDAY);
    assertThat(schedule.due(diary.card(ROLE))).contains(TUESDAY);
    assertThat(schedule.due(diary.learner().cards(), TUESDAY))
        .extracting(Card::question)
        .containsExactly(ROLE);
  }

  @Test
  void theFirstAnswerOfTheDayDecides() {
    Card once = diary.miss(GSI).card(GSI);
    Card twice = diary.after(Duration.ofHours(2)).hit(GSI).hit(GSI).card(GSI);
    assertThat(twice.recall()).isEqualTo(once.recall());
    assertThat(twice.answers()).isEqualTo(3);
    assertThat(twice.hits()).isEqualTo(2);
  }

  @Test
  void aHitMinutesAfterAMissIsNoMastery() {
    Card missed = diary.miss(GSI).card(GSI);
    Card seen = diary.hit(GSI).card(GSI);
    assertThat(seen.isMissed()).isTrue();
    assertThat(seen.recall()).isEqualTo(missed.recall());
    assertThat(diary.on(TUESDAY, "08:00").hit(GSI).card(GSI).isMissed()).isFalse();
  }

  @Test
  void aHitAmongOnesMistakesDoesNotWriteMasteryButAMissDoes() {
    Card missed = diary.hit(GSI).on(TUESDAY, "08:00").miss(GSI).card(GSI);
    Card drilled = diary.in(Mode.DRILL).on(THURSDAY, "08:00").hit(GSI).card(GSI);
    assertThat(drilled.recall()).isEqualTo(missed.recall());
    assertThat(drilled.isMissed()).isFalse();
    Card again = diary.on(MONDAY.plusDays(5), "08:00").miss(GSI).card(GSI);
    assertThat(again.recall()).isNotEqualTo(missed.recall());
    assertThat(again.lapses()).isEqualTo(2);
  }

  @Test
  void theItemOfADrillIsANewOneEachTimeAndItsHitCounts() {
    diary.in(Mode.DRILL).hit("p-a/drill:rcu");
    assertThat(diary.card("p-a/drill:rcu").isLearnt()).isTrue();
  }

  @Test
  void norIsItWhenTheDayTurnsInBetween() {
    diary.on(TUESDAY, "03:58").miss(GSI).hit(ROLE).after(Duration.ofMinutes(2)).hit(GSI);
    assertThat(diary.card(GSI).isMissed()).isTrue();
    assertThat(diary.card(GSI).recall().orElseThrow().reviews()).isEqualTo(1);
    assertThat(diary.learner().days().keySet()).containsExactly(MONDAY, TUESDAY);
  }

  @Test
  void oneSessionCountsOnceHoweverLongItLasts() {
    diary.inSession("night").on(MONDAY, "23:00").hit(GSI).on(TUESDAY, "04:30").hit(GSI);
    assertThat(diary.card(GSI).recall().orElseThrow().reviews()).isEqualTo(1);
  }

  @Test
  void crammingLeavesTheScheduleAlone() {
    Card before = diary.miss(GSI).card(GSI);
    diary.in(Mode.CRAM).on(THURSDAY, "08:00").hit(GSI).hit(ROLE);
    assertThat(diary.card(GSI).recall()).isEqualTo(before.recall());
    assertThat(diary.card(GSI).isMissed()).isTrue();
    assertThat(diary.card(GSI).answers()).isEqualTo(2);
    assertThat(schedule.due(diary.card(ROLE))).isEmpty();
  }

  @Test
  void whatWasOnlyCrammedIsNotPractised() {
    diary.in(Mode.CRAM).hit(GSI);
    Mastery mastery = Mastery.of(List.of(GSI, ROLE), diary.learner(), schedule, TUESDAY);
    assertThat(mastery).isEqualTo(new Mastery(2, 0, 0));
  }

  @Test
  void whatIsLearntAndForgottenFourTimesIsALeech() {
    diary.hit(GSI);
    for (int day = 1; day <= 4; day++) {
      assertThat(diary.card(GSI).isLeech()).isFalse();
      diary.on(MONDAY.plusDays(day), "08:00").miss(GSI);
    }
    assertThat(diary.card(GSI).isLeech()).isTrue();
  }

  @Test
  void confidenceTellsLuckFromKnowledge() {
    diary.hit(GSI, Confidence.GUESS).miss(ROLE, Confidence.SURE);
    assertThat(diary.card(GSI).isLuckyGuess()).isTrue();
    assertThat(diary.card(ROLE).isMisconception()).isTrue();
    diary.on(TUESDAY, "08:00").hit(GSI, Confidence.SURE).hit(ROLE, Confidence.SURE);
    assertThat(diary.card(GSI).isLuckyGuess()).isFalse();
    assertThat(diary.card(ROLE).isMisconception()).isFalse();
  }

  @Test
  void aQuestionThatChangedItsMeaningStartsAnew() {
    diary.miss(GSI).on(TUESDAY, "08:00").hitRevision(GSI, 2);
    assertThat(diary.card(GSI).isMissed()).isFalse();
    assertThat(diary.card(GSI).recall().orElseThrow().review())
        .isEqualTo(Review.first(Rating.GOOD));
  }

  @Test
  void anAnswerTakenBackNeverWas() {
    Learner before = diary.hit(GSI).learner();
    diary.miss(ROLE);
    assertThat(diary.learner().lastAnswer().orElseThrow().question()).isEqualTo(ROLE);
    diary.undo(1);
    assertThat(diary.learner().cards()).hasSameElementsAs(before.cards());
    assertThat(diary.learner().days()).isEqualTo(before.days());
    assertThat(diary.learner().lastAnswer()).isEqualTo(before.lastAnswer());
    diary.undo(0);
    assertThat(diary.learner().cards()).isEmpty();
    assertThat(diary.learner().lastAnswer()).isEmpty();
  }

  @Test
  void aModuleStartsAnewAndItsDaysStay() {
    diary.hit(GSI).hit(ROLE).mark(GSI, true).reset("dynamodb");
    Learner learner = diary.learner();
    assertThat(learner.cards()).extracting(Card::question).containsExactly(ROLE);
    assertThat(learner.marked()).containsExactly(GSI);
    assertThat(learner.days().get(MONDAY)).isEqualTo(new DayTally(2, 2, 60_000));
    assertThat(diary.hit(GSI).card(GSI).answers()).isEqualTo(1);
  }

  @Test
  void whatIsSuspendedLeavesTheRotation() {
    diary.hit(GSI).hit(ROLE).hit("p/old-question").suspend(GSI, true).mark(ROLE, true);
    Set<String> bank = Set.of(GSI, ROLE);
    assertThat(diary.learner().inRotation(bank)).extracting(Card::question).containsExactly(ROLE);
    diary.suspend(GSI, false).mark(ROLE, false);
    assertThat(diary.learner().inRotation(bank)).hasSize(2);
    assertThat(diary.learner().marked()).isEmpty();
  }

  @Test
  void anExamCountsWhenItIsHandedIn() {
    diary.startExam(GSI, ROLE).inExam(0, GSI, "2", false).inExam(0, ROLE, "1", false);
    diary.inExam(0, GSI, "1", true).inExam(0, ROLE, "", false).tick(0, 190_000);
    ExamRecord open = diary.learner().openExam().orElseThrow();
    assertThat(open.leftMillis()).isEqualTo(190_000);
    assertThat(open.given().get(GSI).response().given()).isEqualTo("1");
    assertThat(diary.learner().cards()).isEmpty();

    diary.endExam(0, Ending.HANDED_IN).inExam(0, GSI, "4", false);
    Learner learner = diary.learner();
    assertThat(learner.openExam()).isEmpty();
    assertThat(learner.exams().getFirst().result().map(Result::total)).contains(new Score(1, 2));
    assertThat(learner.cards())
        .extracting(Card::question, Card::lastCorrect)
        .containsExactly(tuple(GSI, true));
  }

  @Test
  void anExamGivenUpCountsNothing() {
    diary.startExam(GSI).inExam(0, GSI, "1", true).endExam(0, Ending.ABANDONED);
    assertThat(diary.learner().cards()).isEmpty();
    assertThat(diary.learner().openExam()).isEmpty();
  }

  @Test
  void aClockThatWasSetBackHarmsNothing() {
    diary.on(THURSDAY, "20:00").hit(GSI).on(MONDAY, "20:00").miss(ROLE);
    diary.on(MONDAY, "21:00").hit(GSI);
    Learner learner = Folds.inOrder(diary.entries());
    Card card = learner.card(GSI).orElseThrow();
    assertThat(card.recall().orElseThrow().reviews()).isEqualTo(2);
    assertThat(card.recall().orElseThrow().review().elapsedDays()).isEqualTo(3);
    assertThat(schedule.recall(card, MONDAY)).isEqualTo(1.0);
  }

  @Test
  void examsComeByTheirBeginningWhateverTheirIds() {
    diary.on(THURSDAY, "20:00").startExam(GSI).on(TUESDAY, "20:00").startExam(ROLE);
    assertThat(Folds.inOrder(diary.entries()).exams())
        .extracting(ExamRecord::questions)
        .containsExactly(List.of(ROLE), List.of(GSI));
    assertThat(diary.learner().openExam().orElseThrow().questions()).containsExactly(GSI);
  }

  @Test
  void theLastAnswerIsTheLatestInTime() {
    diary.on(THURSDAY, "20:00").hit(GSI).on(TUESDAY, "20:00").miss(ROLE);
    assertThat(diary.learner().lastAnswer().orElseThrow().question()).isEqualTo(GSI);
  }

  @Test
  void ofAnswersOfOneMomentTheLastOneHasTheGreatestId() {
    Learner learner = new Learner(Fsrs.DEFAULT);
    learner.apply(answer(GSI, 7));
    learner.apply(
        new Answer(
            stamp("01", 7),
            answer(ROLE, 7).item(),
            Mode.QUIZ,
            answer(ROLE, 7).response(),
            Rating.GOOD,
            ""));
    assertThat(learner.lastAnswer().orElseThrow().question()).isEqualTo(GSI);
  }

  @Test
  void aLaterEntryIsTakenInAndOneThatLiesBeforeWhatItBearsUponIsNot() {
    Learner learner = diary.hit(GSI).reset("iam").mark(GSI, true).learner();
    Stamp last = diary.entries().getLast().stamp();
    // An answer bears upon its card and its module, and may come late for another question.
    assertThat(learner.fits(answer(GSI, diary.entries().get(0).stamp().at()))).isFalse();
    assertThat(learner.fits(answer(GSI, diary.entries().get(0).stamp().at() + 1))).isTrue();
    assertThat(learner.fits(answer(ROLE, diary.entries().get(1).stamp().at()))).isFalse();
    assertThat(learner.fits(answer(ROLE, diary.entries().get(1).stamp().at() + 1))).isTrue();
    assertThat(learner.fits(answer("p/s3-1", 0))).isTrue();
    // Everything else must be the latest, by time and then by id.
    assertThat(learner.fits(new Mark(last, GSI, false))).isFalse();
    assertThat(learner.fits(new Mark(stamp("0", last.at()), GSI, false))).isFalse();
    assertThat(learner.fits(new Mark(stamp("02", last.at()), GSI, false))).isTrue();
    assertThat(learner.fits(new Mark(stamp("0", last.at() + 1), GSI, false))).isTrue();
    assertThat(learner.fits(new Mark(stamp("02", last.at() - 1), GSI, false))).isFalse();
    assertThat(learner.fits(new Undo(stamp("02", last.at() + 1), "01"))).isFalse();
  }

  @Test
  void whatALaterVersionMayWriteChangesNothing() {
    Learner learner = diary.hit(GSI).learner();
    byte[] before = Folds.bytes(learner);
    Unknown note = new Unknown(stamp("0", 0), "note");
    assertThat(learner.fits(note)).isTrue();
    learner.apply(note);
    assertThat(Folds.bytes(learner)).isEqualTo(before);
  }

  private static Stamp stamp(String id, long at) {
    return new Stamp(id, at, MONDAY);
  }

  private static Answer answer(String question, long at) {
    Item item = new Item(question, 1, question.substring(0, question.indexOf('-')));
    Response response = new Response("1", true, 1000, Optional.empty());
    return new Answer(stamp("02", at), item, Mode.QUIZ, response, Rating.GOOD, "");
  }

  @Test
  void theLastExamIsTheOneThatEndedLastAndWasNotGivenUp() {
    assertThat(diary.learner().lastExam()).isEmpty();
    diary.startExam(GSI).startExam(ROLE).startExam(GSI);
    assertThat(diary.learner().lastExam()).isEmpty();
    diary.endExam(1, Ending.HANDED_IN);
    assertThat(diary.learner().lastExam()).contains(diary.entries().getLast().stamp());
    diary.endExam(0, Ending.TIME_OUT);
    Stamp last = diary.entries().getLast().stamp();
    diary.endExam(2, Ending.ABANDONED);
    assertThat(diary.learner().lastExam()).contains(last);
  }
}
