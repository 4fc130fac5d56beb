package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code quiz} writes down, and when. */
class QuizRecordTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  /** The expected answers of a session, in the order in which it asks. */
  private List<String> expected(String... session) {
    List<String> arguments = new ArrayList<>(List.of(session));
    arguments.addAll(List.of("--list", "--format", "json"));
    return console
        .run(arguments.toArray(new String[0]))
        .json()
        .path("questions")
        .valueStream()
        .map(question -> question.path("expected").asString().split(" / ")[0])
        .toList();
  }

  @Test
  void anAnswerIsInTheJournalBeforeItsFeedbackIsShown() {
    List<String> expected = expected("quiz", "dynamodb", "-n", "6", "--seed", "4");
    List<Integer> linesAtFeedback = new ArrayList<>();
    ByteArrayOutputStream watcher =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
            if (text.contains("Right.") || text.contains("Wrong.")) {
              linesAtFeedback.add(console.answers().size());
            }
          }
        };
    Console.Result result =
        console
            .input(expected.get(0), "1", expected.get(2), "junk", expected.get(4), "2")
            .run(watcher, "quiz", "dynamodb", "-n", "6", "--seed", "4", "--answers", "-");
    assertThat(result.exit()).isZero();
    assertThat(linesAtFeedback).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void whatIsRecordedSaysWhichQuestionWasAnsweredHow() {
    String id =
        console
            .run("quiz", "s3", "-n", "1", "--seed", "7", "--list", "--format", "json")
            .json()
            .path("questions")
            .get(0)
            .path("id")
            .asString();
    List<String> expected = expected("quiz", "s3", "-n", "1", "--seed", "7");
    console
        .input(expected.getFirst())
        .run("quiz", "s3", "-n", "1", "--seed", "7", "--answers", "-");
    assertThat(console.answers()).hasSize(1);
    JsonNode answer = console.answers().getFirst();
    assertThat(answer.path("v").asInt()).isEqualTo(1);
    assertThat(answer.path("q").asString()).isEqualTo("aws-notes/" + id);
    assertThat(answer.path("mode").asString()).isEqualTo("quiz");
    assertThat(answer.path("correct").asBoolean()).isTrue();
    assertThat(answer.path("rating").asInt()).isEqualTo(3);
    // Noon in Seoul; the study day begins at four in the morning.
    assertThat(answer.path("day").asString()).isEqualTo("2026-11-25");
    assertThat(answer.path("at").asLong()).isEqualTo(1795575600000L);
  }

  @Test
  void aSkippedQuestionLeavesNoTrace() {
    console.input("", "1").run("quiz", "s3", "-n", "2", "--seed", "7", "--answers", "-");
    assertThat(console.answers()).hasSize(1);
  }

  @Test
  void noRecordWritesNothing() {
    Console.Result result =
        console.input("1", "1").run("quiz", "s3", "-n", "2", "--no-record", "--answers", "-");
    assertThat(result.exit()).isZero();
    assertThat(console.files()).isEmpty();
  }

  @Test
  void crammingIsRecordedAsSuch() {
    console.input("1").run("quiz", "s3", "-n", "1", "--cram", "--answers", "-");
    assertThat(console.answers().getFirst().path("mode").asString()).isEqualTo("cram");
  }

  @Test
  void whatWasMissedComesBackWithMistakesAndNotWithNew() {
    List<String> expected = expected("quiz", "s3", "-n", "3", "--seed", "7");
    List<String> ids =
        console
            .input(expected.get(0), "junk", expected.get(2))
            .run("quiz", "s3", "-n", "3", "--seed", "7", "--answers", "-", "--format", "json")
            .json()
            .path("answers")
            .valueStream()
            .map(a -> a.path("id").asString())
            .toList();
    assertThat(listed("--mistakes")).containsExactly(ids.get(1));
    assertThat(listed("--new")).isNotEmpty().doesNotContainAnyElementsOf(ids);
  }

  private List<String> listed(String option) {
    return console
        .run("quiz", "s3", option, "-n", "500", "--list", "--format", "json")
        .json()
        .path("questions")
        .valueStream()
        .map(q -> q.path("id").asString())
        .toList();
  }

  @Test
  void anotherDataFolderHasAnotherJournal(@TempDir Path data) {
    console
        .input("1")
        .run("quiz", "s3", "-n", "1", "--answers", "-", "--data-dir", data.toString());
    assertThat(console.journal()).isEmpty();
    assertThat(Console.journal(data)).hasSize(1);
  }

  @Test
  void anAnswerThatCannotBeSavedIsNotAcknowledged() throws IOException {
    Path blocked = Files.writeString(home.resolve("data"), "a file where a folder should be");
    Console.Result result =
        console
            .input("1", "2")
            .run("quiz", "s3", "-n", "2", "--answers", "-", "--data-dir", blocked.toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).doesNotContain("Right.", "Wrong.");
    assertThat(result.err()).startsWith("aws-notes: Your answer could not be saved to ");
  }
}
