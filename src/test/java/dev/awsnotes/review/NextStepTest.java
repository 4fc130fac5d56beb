package dev.awsnotes.review;

import static dev.awsnotes.review.Diary.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepTest {
  private static final List<BankItem> BANK =
      List.of(
          new BankItem("p/iam-1", "p/iam"),
          new BankItem("p/iam-2", "p/iam"),
          new BankItem("p/s3-1", "p/s3"));

  private final Diary diary = new Diary();

  @Test
  void aBeginnerBeginsWithTheFirstModule() {
    assertThat(next(MONDAY)).isEqualTo(new NextStep.Learn("p/iam", 2, false));
  }

  @Test
  void whatIsBegunIsGoneOnWith() {
    diary.hit("p/iam-1");
    assertThat(next(MONDAY)).isEqualTo(new NextStep.Learn("p/iam", 1, true));
    diary.suspend("p/iam-2", true);
    assertThat(next(MONDAY)).isEqualTo(new NextStep.Learn("p/s3", 1, false));
  }

  @Test
  void whatIsDueComesBeforeWhatIsNew() {
    diary.hit("p/iam-1").miss("p/iam-2");
    assertThat(next(MONDAY.plusDays(1))).isEqualTo(new NextStep.Review(1));
    assertThat(next(MONDAY.plusDays(3))).isEqualTo(new NextStep.Review(2));
  }

  @Test
  void aMissOfYesterdayThatIsNotDueIsAMistakeToMend() {
    diary.hit("p/iam-1").miss("p/iam-1");
    assertThat(next(MONDAY)).isEqualTo(new NextStep.Learn("p/iam", 1, true));
    assertThat(next(MONDAY.plusDays(1))).isEqualTo(new NextStep.Mistakes(1));
  }

  @Test
  void anExamThatRunsComesFirst() {
    diary.miss("p/iam-1").startExam("p/s3-1").tick(1, 60_000);
    assertThat(next(MONDAY.plusDays(1)))
        .isInstanceOfSatisfying(
            NextStep.ResumeExam.class,
            step -> assertThat(step.exam().leftMillis()).isEqualTo(60_000));
    assertThat(next(MONDAY.plusDays(1)).accept(new Names())).isEqualTo("exam");
  }

  @Test
  void whenAllIsDoneItSaysWhatComes() {
    diary.hit("p/iam-1").hit("p/iam-2").hit("p/s3-1");
    assertThat(next(MONDAY)).isEqualTo(new NextStep.Rest(0, Optional.of(MONDAY.plusDays(3))));
    assertThat(next(MONDAY.plusDays(2)))
        .isEqualTo(new NextStep.Rest(3, Optional.of(MONDAY.plusDays(3))));
  }

  private NextStep next(LocalDate today) {
    return next(today, NextStep.Room.ALL);
  }

  private NextStep next(LocalDate today, NextStep.Room room) {
    Schedule schedule = new Schedule(Fsrs.DEFAULT, Schedule.DEFAULT_RETENTION);
    return NextStep.of(BANK, diary.learner(), schedule, today, room);
  }

  @Test
  void anExamThatCannotBeGoneOnWithIsPassedOver() {
    diary.startExam("p/s3-1");
    NextStep.Room room = new NextStep.Room(false, true);
    assertThat(next(MONDAY, room)).isEqualTo(new NextStep.Learn("p/iam", 2, false));
  }

  @Test
  void eachStepIsVisitedAsWhatItIs() {
    assertThat(new NextStep.Review(1).accept(new Names())).isEqualTo("review");
    assertThat(new NextStep.Mistakes(1).accept(new Names())).isEqualTo("mistakes");
    assertThat(new NextStep.Learn("p/s3", 1, true).accept(new Names())).isEqualTo("learn");
    assertThat(new NextStep.Rest(0, Optional.empty()).accept(new Names())).isEqualTo("rest");
  }

  private static final class Names implements NextStep.Visitor<String> {
    @Override
    public String resumeExam(NextStep.ResumeExam exam) {
      return "exam";
    }

    @Override
    public String review(NextStep.Review review) {
      return "review";
    }

    @Override
    public String mistakes(NextStep.Mistakes mistakes) {
      return "mistakes";
    }

    @Override
    public String learn(NextStep.Learn learn) {
      return "learn";
    }

    @Override
    public String rest(NextStep.Rest rest) {
      return "rest";
    }
  }
}
