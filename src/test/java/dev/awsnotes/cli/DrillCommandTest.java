package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** {@code drill}: what it lists is what it asks, typed or chosen. */
class DrillCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  static Stream<String> drills() {
    return Drills.all().stream().map(Drill::name);
  }

  private List<JsonNode> items(String... more) {
    List<String> line = new ArrayList<>(List.of(more));
    line.addAll(List.of("--seed", "5", "-n", "3", "--list", "--format", "json"));
    JsonNode json = console.run(line.toArray(new String[0])).json();
    return json.path("items").valueStream().toList();
  }

  private JsonNode graded(List<String> answers, String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--seed", "5", "-n", "3", "--answers", "-", "--format", "json"));
    return console.input(answers.toArray(new String[0])).run(line.toArray(new String[0])).json();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void theAnswersThatAreListedAreRightWhenTyped(String name) {
    List<String> answers =
        items("drill", name).stream().map(item -> item.path("answer").asString()).toList();
    JsonNode result = graded(answers, "drill", name);
    assertThat(result.path("correct").asInt()).isEqualTo(3);
    assertThat(result.path("answers").get(0).path("expected").asString())
        .isEqualTo(answers.getFirst());
  }

  @ParameterizedTest
  @MethodSource("drills")
  void withChoiceTheOptionsAreListedAndTheirNumbersAreRight(String name) {
    List<JsonNode> items = items("drill", name, "--choice");
    assertThat(items).allSatisfy(item -> assertThat(item.path("options").size()).isEqualTo(4));
    List<String> answers = items.stream().map(item -> item.path("expected").asString()).toList();
    assertThat(graded(answers, "drill", name, "--choice").path("correct").asInt()).isEqualTo(3);
  }

  @Test
  void anAmountMayHaveItsUnitAndASkippedOneIsNotWrittenDown() {
    String label =
        console.run("drill", "rcu", "--seed", "5", "-n", "1", "--list").lines().stream()
            .filter(line -> line.startsWith("Answer: "))
            .findFirst()
            .orElseThrow()
            .substring("Answer: ".length());
    JsonNode result = graded(List.of(label, "", "x"), "drill", "rcu");
    assertThat(result.path("correct").asInt()).isEqualTo(1);
    assertThat(console.answers()).hasSize(2);
  }

  @Test
  void theChoiceFormIsListedInTextToo() {
    assertThat(console.run("drill", "rcu", "--choice", "--list", "-n", "1").out())
        .contains("Choose one.", " 4. ")
        .doesNotContain("Type the answer.");
  }

  @Test
  void severalNamesAreMixed() {
    List<JsonNode> items = items("drill", "rcu", "wcu");
    assertThat(items.stream().map(item -> item.path("drill").asString()))
        .containsExactly("rcu", "wcu", "rcu");
    List<String> answers = items.stream().map(item -> item.path("answer").asString()).toList();
    assertThat(graded(answers, "drill", "rcu", "wcu").path("correct").asInt()).isEqualTo(3);
    assertThat(console.run("drill", "rcu", "wcuu", "--list").err()).contains("wcuu");
  }

  @Test
  void withoutATerminalTheCommandThatWasTypedIsNamed() {
    assertThat(console.run("drill", "rcu").err())
        .contains("drill needs a terminal", "aws-notes drill rcu --answers FILE");
    assertThat(console.run("review").err()).contains("aws-notes review --answers FILE");
  }

  @Test
  void aDrillCanBeReported() {
    Console.Result result = console.run("report", "drill:rcu");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("aws-notes/drill:rcu");
  }
}
