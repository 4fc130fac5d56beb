package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code quiz --resume}: a session that was left is gone on with. */
class QuizResumeTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home).terminal(80, 24);
  }

  private Console.Result quiz(String... typed) {
    return console
        .input(typed)
        .run("quiz", "s3", "-n", "3", "--seed", "7", "--type", "choice", "--color", "never");
  }

  private Console.Result resume(String... typed) {
    return console.input(typed).run("quiz", "--resume", "--color", "never");
  }

  @Test
  void whatWasNotAnsweredIsAskedInTheSameOrder() {
    String first = quiz("q").out();
    quiz("1", "", "q");
    Console.Result resumed = resume("q");
    assertThat(resumed.out()).contains("The session goes on: 2 questions left.");
    assertThat(resumed.out()).contains("Question 1 of 2").doesNotContain(stem(first));
  }

  /** The first line of the question that a screen shows. */
  private static String stem(String screen) {
    return screen
        .lines()
        .dropWhile(line -> !line.startsWith("Question 1"))
        .skip(2)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSessionThatIsDoneIsNotGoneOnWith() {
    quiz("1", "", "1", "", "1", "");
    Console.Result result = resume();
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("There is no session to go on with.");
  }

  @Test
  void anAnswerThatWasTakenBackIsAskedAgain() {
    quiz("1", "u", "q");
    assertThat(resume("q").out()).contains("3 questions left");
  }

  @Test
  void nothingWasBegunYet() {
    assertThat(resume().exit()).isEqualTo(1);
  }

  @Test
  void aSessionThatIsNotRecordedCannotBeGoneOnWith() {
    console.input("q").run("quiz", "s3", "--no-record");
    assertThat(resume().exit()).isEqualTo(1);
  }
}
