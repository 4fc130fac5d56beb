package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review} and {@code undo}. */
class ReviewAndUndoTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private void answerThreeQuestions() {
    console.input("1", "1", "1").run("quiz", "s3", "-n", "3", "--seed", "7", "--answers", "-");
  }

  private List<String> due() {
    return console
        .run("review", "--list", "--format", "json")
        .json()
        .path("questions")
        .valueStream()
        .map(question -> question.path("id").asString())
        .toList();
  }

  @Test
  void nothingIsDueForABeginner() {
    Console.Result result = console.terminal(80, 24).run("review");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEqualTo("Nothing is due any more today. Tomorrow: 0.\n");
  }

  @Test
  void whatWasAnsweredComesDueLater() {
    answerThreeQuestions();
    console.later(Duration.ofDays(365));
    assertThat(due()).hasSize(3);
  }

  @Test
  void whatWasReviewedIsNoLongerDue() {
    answerThreeQuestions();
    console.later(Duration.ofDays(365));
    List<String> expected =
        console
            .run("review", "--seed", "1", "--list", "--format", "json")
            .json()
            .path("questions")
            .valueStream()
            .map(question -> question.path("expected").asString().split(" / ")[0])
            .toList();
    Console.Result result =
        console
            .input(expected.toArray(new String[0]))
            .run("review", "--seed", "1", "--answers", "-", "--format", "json");
    assertThat(result.json().path("correct").asInt()).isEqualTo(3);
    assertThat(due()).isEmpty();
    assertThat(console.answers().getLast().path("mode").asString()).isEqualTo("review");
  }

  @Test
  void atATerminalReviewEndsWithTheOutlook() {
    answerThreeQuestions();
    console.later(Duration.ofDays(365));
    Console.Result result = console.terminal(80, 24).input("q").run("review");
    assertThat(result.exit()).isZero();
    assertThat(result.lines().getLast()).isEqualTo("Still due today: 3. Tomorrow: 0.");
  }

  @Test
  void withoutATerminalAndWithoutAnswersItSaysWhatToDo() {
    Console.Result result = console.run("review");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("needs a terminal");
  }

  @Test
  void undoTakesBackTheLastAnswerAndNamesIt() {
    answerThreeQuestions();
    String last = console.answers().getLast().path("q").asString();
    Console.Result result = console.run("undo");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .isEqualTo("Taken back: the answer to " + last.replace("aws-notes/", "") + ".\n");
    console.later(Duration.ofDays(365));
    assertThat(due()).hasSize(2);
    // Nothing is ever erased: the undo is one more line.
    assertThat(console.journal()).hasSize(4);
  }

  @Test
  void undoGoesBackAnswerByAnswerAndThenSaysThatThereIsNothing() {
    answerThreeQuestions();
    for (int i = 0; i < 3; i++) {
      assertThat(console.run("undo").exit()).isZero();
    }
    Console.Result result = console.run("undo");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("aws-notes: There is nothing to take back.\n");
  }
}
