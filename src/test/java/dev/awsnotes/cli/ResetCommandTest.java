package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reset}: which modules start anew, and what it calls them. */
class ResetCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private int practised(String target) {
    return console.run("stats", target, "--format", "json").json().path("practised").asInt();
  }

  private void answer(String module) {
    console.input("1", "1").run("quiz", module, "-n", "2", "--seed", "7", "--answers", "-");
    console.later(Duration.ofSeconds(1));
  }

  @Test
  void whatItSaysWithoutATerminalWorks() {
    answer("iam");
    Console.Result asked = console.run("reset", "iam");
    assertThat(asked.exit()).isEqualTo(2);
    assertThat(asked.err()).contains("aws-notes reset iam --yes");
    Console.Result result = console.run("reset", "iam", "--yes");
    assertThat(result.out()).isEqualTo("Started anew: iam\n");
    assertThat(practised("iam")).isZero();
  }

  @Test
  void severalModulesStartAnewAtOnce() {
    answer("iam");
    answer("s3");
    answer("lambda");
    Console.Result result = console.terminal(80, 24).input("y").run("reset", "iam", "s3");
    assertThat(result.out()).contains("Start iam, s3 anew?", "Started anew: iam, s3");
    assertThat(practised("iam") + practised("s3")).isZero();
    assertThat(practised("lambda")).isEqualTo(2);
  }

  @Test
  void aSectionIsRefusedWithTheCommandThatWorks() {
    answer("iam");
    Console.Result result = console.run("reset", "iam/users", "--yes");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("aws-notes reset iam");
    assertThat(practised("iam")).isEqualTo(2);
  }

  @Test
  void answersThatDoNotNameTheirModuleAreResetAndExportedWithIt() throws IOException {
    answer("iam");
    Path journal;
    try (var files = Files.list(home.resolve(".local/share/aws-notes/journal"))) {
      journal = files.findFirst().orElseThrow();
    }
    List<String> lines = Files.readAllLines(journal);
    Files.write(
        journal, lines.stream().map(l -> l.replace(",\"module\":\"aws-notes/iam\"", "")).toList());
    assertThat(Files.readString(journal)).doesNotContain("module");
    assertThat(console.run("export", "reviews").out()).contains(",iam,");
    assertThat(practised("iam")).isEqualTo(2);
    console.run("reset", "iam", "--yes");
    assertThat(practised("iam")).isZero();
  }

  @Test
  void aTitleMayBeSeveralWords() {
    assertThat(console.run("reset", "Amazon", "S3", "--yes").exit()).isIn(0, 2);
    assertThat(console.run("reset", "api", "gateway", "--yes").out())
        .isEqualTo("Started anew: api-gateway\n");
  }
}
