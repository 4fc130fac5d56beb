package dev.awsnotes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program killed at random moments. That the journal alone stands a thousand kills is
 * shown in {@code JournalProcessTest}.
 */
@Timeout(value = 900, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KillTest {
  private static final boolean DEEP = Boolean.getBoolean("aws-notes.deep");

  @TempDir Path home;

  @Test
  void everyAnswerWhoseFeedbackWasSeenIsKept() throws InterruptedException {
    Random random = new Random(20261125);
    int rounds = DEEP ? 200 : 4;
    long acknowledged = 0;
    for (int round = 0; round < rounds; round++) {
      try (ProgramProcess quiz =
          ProgramProcess.start(home, "quiz", "-n", "300", "--answers", "-")) {
        int answers = random.nextInt(12);
        for (int i = 0; i < answers; i++) {
          quiz.type("1").await("Read about it");
        }
        for (int i = 0; i < 5; i++) {
          quiz.type("1");
        }
        Thread.sleep(random.nextInt(30));
        acknowledged += quiz.kill().rest().split("Read about it", -1).length - 1;
      }
      long kept = acknowledged == 0 ? 0 : ProgramProcess.journalled(home, "\"t\":\"answer\"");
      // Of each kill at most one answer was on the disk and its feedback not yet out.
      assertThat(kept).as("round %d", round).isBetween(acknowledged, acknowledged + 6L * round + 6);
    }
    assertThat(acknowledged).isGreaterThan(rounds);
    try (ProgramProcess next = ProgramProcess.start(home, "stats", "--format", "json")) {
      assertThat(next.end())
          .contains("\"answers\" : " + ProgramProcess.journalled(home, "\"t\":\"answer\""));
      assertThat(next.exitCode()).isZero();
      assertThat(next.err()).isEmpty();
    }
  }

  @Test
  void anExamGoesOnWithEveryAnswerAndTheTimeThatWasLeft() {
    int rounds = DEEP ? 40 : 2;
    Random random = new Random(6);
    try (ProgramProcess exam = ProgramProcess.startForPerson(home, "exam", "-n", "60")) {
      exam.await("Answer (? for keys): ").kill().rest();
    }
    int answered = 0;
    for (int round = 0; round < rounds; round++) {
      try (ProgramProcess exam = ProgramProcess.startForPerson(home, "exam", "--resume")) {
        exam.await("The exam goes on: " + answered + " of 60 answered, time left ")
            .await("Answer (? for keys): ");
        if (answered < 50) {
          for (int i = random.nextInt(3); i >= 0; i--) {
            exam.type("1").await("Saved");
            answered++;
          }
        }
        exam.kill().rest();
      }
    }
    assertThat(answered).isPositive();
  }

  @Test
  void twoSessionsAtOnceKeepTheAnswersOfBoth() {
    int each = DEEP ? 200 : 15;
    String[] quiz = {"quiz", "-n", String.valueOf(each), "--answers", "-"};
    try (ProgramProcess one = ProgramProcess.start(home, quiz);
        ProgramProcess other = ProgramProcess.start(home, quiz)) {
      for (int i = 0; i < each; i++) {
        one.type("1").await("Read about it");
        other.type("1").await("Read about it");
      }
      one.end();
      other.end();
      assertThat(one.exitCode()).isZero();
      assertThat(other.exitCode()).isZero();
    }
    assertThat(ProgramProcess.journalled(home, "\"t\":\"answer\"")).isEqualTo(2L * each);
  }
}
