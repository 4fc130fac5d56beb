package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code drill} at a terminal, answers typed. */
class DrillSittingTest {
  private static final String[] DRILL = {"drill", "rcu", "-n", "2", "--seed", "1"};

  @TempDir Path home;
  private Console console;
  private List<String> answers;

  @BeforeEach
  void console() {
    console = new Console(home).terminal(80, 50).variable("NO_COLOR", "1");
    answers =
        console
            .run("drill", "rcu", "-n", "2", "--seed", "1", "--list", "--format", "json")
            .json()
            .path("items")
            .valueStream()
            .map(item -> item.path("answer").asString())
            .toList();
  }

  @Test
  void answersAreGradedAndRecorded() {
    Console.Result result = console.input(answers.get(0), "0", "q").run(DRILL);
    assertThat(result.out()).containsSubsequence("Right.", "Wrong.", "1 of 2 right.");
    assertThat(console.answers()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "abc def", "l", "o", "u", "1 2", "e"})
  void whatIsNoAnswerIsNeitherGradedNorRecorded(String typed) {
    Console.Result result = console.input(typed, answers.get(0), "q").run(DRILL);
    assertThat(result.out()).contains("1 of 1 right.").doesNotContain("Wrong");
    assertThat(console.answers()).hasSize(1);
  }

  @Test
  void theKeysAreExplained() {
    assertThat(console.input("?", "q").run(DRILL).out()).contains("u: take back the last answer");
  }

  @Test
  void aKeyShowsTheItemInTheOtherLanguage() {
    assertThat(console.input("ㅣ", "q").run(DRILL).out()).contains("초당");
  }

  @Test
  void theLastAnswerCanBeTakenBack() {
    Console.Result result = console.input("0", "u", answers.get(0), answers.get(1)).run(DRILL);
    assertThat(result.out()).containsSubsequence("Wrong.", "Taken back.", "2 of 2 right.");
    assertThat(console.journal()).anyMatch(line -> line.contains("\"t\":\"undo\""));
  }

  @Test
  void aLetterThatIsAnAnswerIsNoKey() {
    String[] letters = {"drill", "arn", "-n", "1", "--seed", "1"};
    Console.Result result = console.input("z9", "b").run(letters);
    assertThat(result.out()).contains("That is no answer to this exercise");
    assertThat(console.answers()).hasSize(1);
  }
}
