package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code exam} from its first item to the review, at a terminal and from a script. */
class ExamCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private List<JsonNode> items(int count) {
    return console
        .run("exam", "-n", String.valueOf(count), "--seed", "5", "--list", "--format", "json")
        .json()
        .path("questions")
        .valueStream()
        .toList();
  }

  private Console.Result exam(String... typed) {
    console.later(Duration.ofSeconds(1));
    return console
        .terminal(80, 24)
        .input(typed)
        .run("exam", "-n", "4", "--seed", "5", "--color", "never", "--no-pager");
  }

  private Console.Result resume(String... typed) {
    // Lines of one millisecond have no order between two processes.
    console.later(Duration.ofSeconds(1));
    return console.terminal(80, 24).input(typed).run("exam", "--resume", "--color", "never");
  }

  private long journal(String type) {
    return console.journal().stream()
        .filter(line -> line.contains("\"t\":\"" + type + "\""))
        .count();
  }

  @Test
  void aScriptGetsTheDocumentedJson() {
    String[] keys =
        items(6).stream().map(item -> item.path("expected").asString()).toArray(String[]::new);
    keys[0] = "no answer at all";
    Console.Result result =
        console
            .input(keys)
            .run("exam", "-n", "6", "--seed", "5", "--answers", "-", "--format", "json");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode exam = result.json();
    assertThat(exam.propertyNames())
        .containsExactly(
            "exam",
            "blueprint",
            "asked",
            "correct",
            "domains",
            "estimate",
            "coveredWeight",
            "seenBefore",
            "answers");
    assertThat(exam.path("asked").asInt()).isEqualTo(6);
    assertThat(exam.path("correct").asInt()).isEqualTo(5);
    int ofDomains =
        exam.path("domains").valueStream().mapToInt(each -> each.path("correct").asInt()).sum();
    assertThat(ofDomains).isEqualTo(5);
    assertThat(exam.path("answers").path(0).path("correct").asBoolean()).isFalse();
    assertThat(journal("exam-end")).isEqualTo(1);
  }

  @Test
  void aWholePaperHasItsItemsByWeightAndOnlyOfTheExamsTypes() {
    List<JsonNode> items =
        console
            .run("exam", "--blueprint", "dva-c03", "--list", "--format", "json")
            .json()
            .path("questions")
            .valueStream()
            .toList();
    assertThat(items).hasSizeBetween(60, 65);
    assertThat(items)
        .extracting(item -> item.path("type").asString())
        .containsOnly("choice", "multiple");
    assertThat(items)
        .filteredOn(item -> item.path("domain").asString().equals("security"))
        .hasSize(17);
  }

  @Test
  void nothingIsSaidOfRightAndWrongBeforeItIsHandedIn() {
    Console.Result result = exam("1", "1", "1", "1", "q");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("Saved.", "aws-notes exam --resume")
        .doesNotContain("Right.", "Wrong", "Read about it", "difficulty");
    assertThat(journal("exam-answer")).isEqualTo(4);
    assertThat(journal("exam-end")).isZero();
    assertThat(console.answers()).isEmpty();
  }

  @Test
  void handingInNamesTheOpenItemsAndAsksFirst() {
    Console.Result result = exam("1", "f", "h", "n", "h", "y", "w", "");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("Open items (3): 2, 3, 4", "Flagged items (1): 2", "of 4 right")
        .contains("Estimated score", "Nothing is said about passing")
        .contains("Read about it: ");
    assertThat(journal("exam-end")).isEqualTo(1);
  }

  @Test
  void theMapAndFreeMovement() {
    Console.Result result = exam("g 3", "1", "p", "p", "n", "#1", "m", "q");
    assertThat(result.out())
        .contains("Answered 1, open 3, flagged 0.")
        .contains("Question 3 of 4", "Question 4 of 4");
    assertThat(result.out()).contains("Your answer: 1");
  }

  @Test
  void whatIsLeftIsResumedWithItsAnswersFlagsAndTime() {
    exam("1", "2", "f", "q");
    JsonNode next = console.run("next", "--format", "json").json();
    assertThat(next.path("action").asString()).isEqualTo("exam");
    assertThat(next.path("command").asString()).isEqualTo("aws-notes exam --resume");
    Console.Result result = resume("#1", "m", "1", "c", "q");
    assertThat(result.out())
        .contains("The exam goes on: 2 of 4 answered")
        .contains("Your answer: 1", "Answered 2, open 2, flagged 1.");
    Console.Result again = resume("#1", "h", "y", "");
    assertThat(again.out()).contains("Open items");
    assertThat(resume().exit()).isEqualTo(1);
  }

  @Test
  void answersCountForTheScheduleOnlyWhenItIsHandedIn() {
    exam("1", "1", "q");
    assertThat(practised()).isZero();
    resume("h", "y", "");
    assertThat(practised()).isEqualTo(2);
    JsonNode exams = console.run("stats", "--format", "json").json().path("exams");
    assertThat(exams.size()).isEqualTo(1);
    assertThat(exams.path(0).path("asked").asInt()).isEqualTo(4);
    assertThat(console.run("stats", "--no-pager").out()).contains("Mock exams");
  }

  private int practised() {
    return console.run("stats", "--format", "json").json().path("total").path("practised").asInt();
  }

  @Test
  void anExamUnderWayIsNotForgottenWhenAnotherIsBegun() {
    exam("1", "q");
    Console.Result left = exam("");
    assertThat(left.out()).contains("An exam is under way").doesNotContain("Question 1 of 4");
    assertThat(exam("r", "q").out()).contains("The exam goes on");
    assertThat(exam("n", "q").out()).contains("Question 1 of 4");
    assertThat(journal("exam-end")).isEqualTo(1);
    assertThat(journal("exam-start")).isEqualTo(2);
  }

  @Test
  void theEndOfTheInputLeavesItResumable() {
    assertThat(exam("1").exit()).isZero();
    assertThat(resume("q").out()).contains("1 of 4 answered");
  }

  @Test
  void howSureOneWasIsReportedAtTheEnd() {
    List<JsonNode> items = items(4);
    String key = items.getFirst().path("expected").asString();
    String wrong = items.get(1).path("expected").asString().equals("1") ? "2" : "1";
    Console.Result result =
        console
            .terminal(80, 24)
            .input(key, "1", wrong, "3", "h", "y", "")
            .run("exam", "-n", "4", "--seed", "5", "--confidence");
    assertThat(result.out()).contains("Right by guessing: 1", "Sure, but wrong: 2");
  }

  @Test
  void itemsThatWereSeenAreCounted() {
    String[] lines = Collections.nCopies(65, "1").toArray(new String[0]);
    for (int i = 0; i < 2; i++) {
      console.input(lines).run("exam", "-n", "65", "--seed", "5", "--answers", "-");
    }
    Console.Result result =
        console
            .terminal(80, 24)
            .input("q")
            .run("exam", "--seed", "6", "-n", "300", "--blueprint", "dva-c03");
    assertThat(result.out()).contains("seen before.").contains("items wanted, there are only");
  }

  @Test
  void withoutATerminalItSaysWhatToDo() {
    Console.Result result = console.run("exam");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--answers");
    assertThat(console.journal()).isEmpty();
  }

  @Test
  void answersThatCannotBeReadBeginNoExam() {
    Console.Result result = console.run("exam", "--answers", home.resolve("none").toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(console.journal()).isEmpty();
  }

  @Test
  void answersComeFromAFileToo() throws java.io.IOException {
    Path file = Files.writeString(home.resolve("answers"), "1\n\n2\n");
    Console.Result result =
        console.run(
            "exam", "-n", "3", "--seed", "5", "--answers", file.toString(), "--format", "json");
    assertThat(result.json().path("answers").path(1).path("given").asString()).isEmpty();
    assertThat(journal("exam-answer")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"-n 0", "-n -3", "-n x", "--blueprint saa-c03", "--resume --answers -"})
  void whatCannotWorkIsRefused(String options) {
    String[] words = ("exam " + options).split(" ", -1);
    Console.Result result = console.terminal(80, 24).run(words);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(console.journal()).isEmpty();
  }
}
