package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exam that was left: when its time is over, when it is gone, and when its key was mended. */
class ExamLeftTest {
  private static final String TICK =
      "{\"v\":1,\"id\":\"01KB00000000000000000000AA\",\"t\":\"exam-tick\",\"at\":1795575600001,"
          + "\"day\":\"2026-11-25\",\"exam\":\"%s\",\"left\":0}\n";

  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private Path journal() throws IOException {
    try (var files = Files.list(home.resolve(".local/share/aws-notes/journal"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private String begin(String... typed) {
    console.terminal(100, 40).input(typed).run("exam", "-n", "2", "--seed", "5");
    JsonNode start = JsonMapper.builder().build().readTree(console.journal().getFirst());
    return start.path("id").asString();
  }

  private void timeOut(String exam) throws IOException {
    Files.writeString(journal(), TICK.formatted(exam), StandardOpenOption.APPEND);
  }

  private String next() {
    return console.run("next", "--format", "json").json().path("command").asString();
  }

  @Test
  void oneWhoseTimeIsOverIsHandedInAtTheNextStart() throws IOException {
    timeOut(begin("1", "q"));
    console.later(Duration.ofMinutes(1));
    assertThat(next()).isEqualTo("aws-notes exam --resume");
    assertThat(console.run("next").out()).contains("The time of a mock exam is over");
    Console.Result result = console.input("").run("exam");
    assertThat(result.out()).contains("Time is up.", "of 2 right");
    assertThat(console.journal().getLast()).contains("time-out");
    assertThat(next()).doesNotContain("exam");
  }

  @Test
  void oneThatCannotGoOnIsNotProposed() throws IOException {
    begin("1", "q");
    Files.writeString(journal(), Files.readString(journal()).replaceAll("dva-c0[23]", "gone"));
    assertThat(next()).doesNotContain("exam");
    assertThat(console.run("exam", "--resume").exit()).isEqualTo(1);
  }

  @Test
  void oneThatCannotGoOnAndWhoseTimeIsOverMakesRoomForANewOne() throws IOException {
    timeOut(begin("1", "q"));
    Files.writeString(journal(), Files.readString(journal()).replaceAll("dva-c0[23]", "gone"));
    console.later(Duration.ofMinutes(1));
    Console.Result result = console.input("q").run("exam", "-n", "2");
    assertThat(result.out()).contains("Question 1 of 2");
    assertThat(console.journal().stream().filter(line -> line.contains("time-out"))).hasSize(1);
  }

  @Test
  void aKeyThatWasMendedSinceDoesNotRegrade() throws IOException {
    begin("1", "q");
    String before = Files.readString(journal());
    boolean right = before.contains("\"correct\":true");
    Files.writeString(journal(), before.replace("\"correct\":" + right, "\"correct\":" + !right));
    Console.Result result = console.input("h", "y", "r", "").run("exam", "--resume", "--no-pager");
    assertThat(result.out())
        .contains(right ? "0 of 2 right" : "1 of 2 right")
        .contains("counts as it was graded then");
  }

  @Test
  void theExamGivenTodayChangesAtMidnight() {
    console.later(Duration.ofDays(5).plusHours(12).plusMinutes(1));
    assertThat(
            console.run("stats", "--exam", "--format", "json").json().path("blueprint").asString())
        .isEqualTo("dva-c03");
    assertThat(console.run("stats", "--format", "json").json().path("day").asString())
        .isEqualTo("2026-11-30");
  }

  @Test
  void theKeysOfTheScreenAreNotTaughtToAScript() {
    assertThat(console.input("1", "1").run("exam", "-n", "2", "--answers", "-").out())
        .doesNotContain("h: hand in");
  }

  @Test
  void theAnswersOfAnExamAreNotTakenBack() {
    console.input("1").run("quiz", "s3", "-n", "1", "--answers", "-");
    console.later(Duration.ofMinutes(1));
    console.input("1", "1").run("exam", "-n", "2", "--answers", "-");
    Console.Result result = console.run("undo");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("mock exam");
    assertThat(console.journal()).noneMatch(line -> line.contains("\"undo\""));
  }

  @Test
  void undoTakesTheAnswerGivenLastEvenIfTheClockWasSetBack() {
    console.input("1").run("quiz", "s3", "-n", "1", "--seed", "1", "--answers", "-");
    console.later(Duration.ofDays(-2));
    console.input("1").run("quiz", "iam", "-n", "1", "--seed", "1", "--answers", "-");
    String last = console.answers().getLast().path("q").asString();
    String first = console.answers().getFirst().path("q").asString();
    assertThat(console.run("undo").out()).contains(last.replace("aws-notes/", ""));
    assertThat(console.run("undo").out()).contains(first.replace("aws-notes/", ""));
    assertThat(console.run("undo").exit()).isEqualTo(1);
  }
}
