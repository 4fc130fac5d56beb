package dev.awsnotes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while a one-shot command asks. */
@Timeout(value = 100, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptTest {
  private static final String[] QUIZ = {"quiz", "s3", "-n", "4", "--seed", "7", "--type", "choice"};

  @TempDir Path home;

  @Test
  void aQuizEndsWith130ItsAnswersAreKeptAndItsSummaryIsShown() {
    try (ProgramProcess quiz = ProgramProcess.startForPerson(home, QUIZ)) {
      quiz.await("Answer (? for keys): ").type("1").await("leave > ").type("");
      quiz.await("Answer (? for keys): ").type("2").await("leave > ").interrupt();
      String shown = quiz.rest();
      assertThat(quiz.exitCode()).isEqualTo(130);
      assertThat(shown).contains(" of 2 right.");
      assertThat(quiz.err()).isEmpty();
    }
    assertThat(ProgramProcess.journalled(home, "\"t\":\"answer\"")).isEqualTo(2);
    try (ProgramProcess resumed = ProgramProcess.startForPerson(home, "quiz", "--resume")) {
      assertThat(resumed.end()).contains("The session goes on: 2 questions left.");
    }
  }

  @Test
  void aQuizThatIsInterruptedAtOnceSaysSo() {
    try (ProgramProcess quiz = ProgramProcess.startForPerson(home, QUIZ)) {
      String shown = quiz.await("Answer (? for keys): ").interrupt().rest();
      assertThat(quiz.exitCode()).isEqualTo(130);
      assertThat(shown).contains("No question was answered.");
    }
  }

  @Test
  void anExamEndsWith130AndSaysHowToGoOn() {
    try (ProgramProcess exam = ProgramProcess.startForPerson(home, "exam", "-n", "3")) {
      exam.await("Answer (? for keys): ").type("1").await("Saved");
      String shown = exam.await("Answer (? for keys): ").interrupt().rest();
      assertThat(exam.exitCode()).isEqualTo(130);
      assertThat(shown).contains("Go on with: aws-notes exam --resume");
      assertThat(shown).doesNotContain("Right.", "Wrong.");
      assertThat(exam.err()).isEmpty();
    }
    assertThat(ProgramProcess.journalled(home, "exam-answer")).isEqualTo(1);
    assertThat(ProgramProcess.journalled(home, "exam-end")).isZero();
  }

  @Test
  void aDrillEndsWith130AndItsAnswersAreKept() {
    try (ProgramProcess drill = ProgramProcess.startForPerson(home, "drill", "rcu", "-n", "3")) {
      drill.await("q: leave): ").type("1").await("q: leave): ").interrupt();
      String shown = drill.rest();
      assertThat(drill.exitCode()).isEqualTo(130);
      assertThat(shown).contains(" of 1 right.");
    }
    assertThat(ProgramProcess.journalled(home, "drill:rcu")).isEqualTo(1);
  }
}
