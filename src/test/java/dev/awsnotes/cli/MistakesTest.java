package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code quiz --mistakes} and {@code --cram}: practice that is no mastery. */
class MistakesTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private List<JsonNode> listed(String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--seed", "7", "--list", "--format", "json"));
    return console.run(line.toArray(new String[0])).json().path("questions").valueStream().toList();
  }

  private void answerRightly(String... command) {
    String[] right =
        listed(command).stream()
            .map(question -> question.path("expected").asString().split(" / ", -1)[0])
            .toArray(String[]::new);
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--seed", "7", "--answers", "-"));
    console.input(right).run(line.toArray(new String[0]));
  }

  private double recall() {
    return console.run("stats", "s3", "--format", "json").json().path("recall").asDouble();
  }

  @Test
  void whatIsKnownOnALaterDayIsNoMistakeAnyMoreAndTheScheduleStays() {
    console.input("junk").run("quiz", "s3", "-n", "1", "--seed", "7", "--answers", "-");
    // Minutes after the miss it is recognised, not recalled.
    answerRightly("quiz", "--mistakes");
    assertThat(listed("quiz", "--mistakes")).hasSize(1);
    console.later(Duration.ofDays(2));
    double before = recall();
    assertThat(listed("quiz", "--mistakes")).hasSize(1);
    answerRightly("quiz", "--mistakes");
    assertThat(console.answers().getLast().path("mode").asString()).isEqualTo("drill");
    // It was just read, and is judged as of tomorrow.
    assertThat(recall()).isLessThanOrEqualTo(before);
    assertThat(listed("quiz", "--mistakes")).isEmpty();
    assertThat(listed("review")).hasSize(1);
  }

  @Test
  void whatWasOnlyCrammedIsStillNew() {
    answerRightly("quiz", "s3", "-n", "3", "--cram");
    JsonNode stats = console.run("stats", "s3", "--format", "json").json();
    assertThat(stats.path("practised").asInt()).isZero();
    assertThat(console.run("stats", "s3").out()).doesNotContain("Weakest");
    int all = stats.path("questions").asInt();
    assertThat(listed("quiz", "s3", "--new", "-n", "999")).hasSize(all);
  }

  @Test
  void nextProposesNothingNewWhereTheDaysShareIsUsedUp() throws IOException {
    Path config = home.resolve(".config/aws-notes/config.properties");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "new-per-day=2\n");
    assertThat(console.run("next").out()).contains("--new");
    answerRightly("quiz", "s3", "-n", "2");
    assertThat(console.run("next").out()).doesNotContain("--new");
  }

  @Test
  void whatIsSuspendedIsNotAskedWhenTheSessionGoesOn() {
    console.terminal(80, 24);
    console.input("q").run("quiz", "s3", "-n", "2", "--seed", "7");
    List<JsonNode> left = listedOfResumed();
    assertThat(left).hasSize(2);
    console.run("suspend", left.getFirst().path("id").asString());
    assertThat(listedOfResumed()).containsExactly(left.getLast());
  }

  private List<JsonNode> listedOfResumed() {
    return console
        .run("quiz", "--resume", "--list", "--format", "json")
        .json()
        .path("questions")
        .valueStream()
        .toList();
  }

  @Test
  void whoLeavesIsToldHowToGoOn() {
    console.terminal(80, 24);
    Console.Result left = console.input("q").run("quiz", "s3", "-n", "2", "--seed", "7");
    assertThat(left.lines().getLast()).isEqualTo("Go on with: aws-notes quiz --resume");
    console.input("1", "", "1", "").run("quiz", "--resume", "--no-record");
    assertThat(listedOfResumed()).hasSize(2);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstAnswer() throws IOException {
    String key = listed("quiz", "s3", "-n", "1").getFirst().path("expected").asString();
    Path file = Files.writeString(home.resolve("answers"), "\uFEFF" + key + "\n");
    JsonNode result =
        console
            .run(
                "quiz",
                "s3",
                "-n",
                "1",
                "--seed",
                "7",
                "--answers",
                file.toString(),
                "--format",
                "json")
            .json();
    assertThat(result.path("correct").asInt()).isEqualTo(1);
  }

  @Test
  void aFolderOfJournalsThatCannotBeListedIsNotTakenForAnEmptyOne() throws IOException {
    // A link to itself: that stops the superuser too, whom permissions do not bind.
    Path data = Files.createDirectories(home.resolve(".local/share/aws-notes"));
    Files.createSymbolicLink(data.resolve("journal"), data.resolve("journal"));
    for (String command : List.of("stats", "undo", "next", "review --list")) {
      Console.Result result = console.run(command.split(" ", -1));
      assertThat(result.exit()).as(command).isEqualTo(3);
      assertThat(result.err()).contains("Your answers cannot be read");
    }
    assertThat(console.run("browse").exit()).isZero();
  }

  @Test
  void aSectionIsCalledByItsName() {
    String section = listed("quiz", "iam", "-n", "1").getFirst().path("section").asString();
    assertThat(console.run("stats", "iam/" + section).out())
        .contains("iam/" + section)
        .doesNotContain("  all");
  }
}
