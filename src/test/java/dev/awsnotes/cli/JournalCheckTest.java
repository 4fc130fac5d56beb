package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --journal}, and how sure one was as the journal keeps it. */
class JournalCheckTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private Path journal() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(".local/share/aws-notes/journal"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private void answerTwo() {
    console.input("1", "2").run("quiz", "s3", "-n", "2", "--seed", "1", "--answers", "-");
  }

  @Test
  void noJournalIsNoError() {
    Console.Result result = console.run("check", "--journal");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Journals: 0, entries: 0");
  }

  @Test
  void aSoundJournalIsCounted() {
    answerTwo();
    Console.Result result = console.run("check", "--journal");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).contains("Journals: 1, entries: 2 (answers: 2), duplicates: 0.");
  }

  @Test
  void aBrokenLineIsNamedWithItsFileAndLineAndStays() throws IOException {
    answerTwo();
    Files.writeString(journal(), "not json\n", StandardOpenOption.APPEND);
    byte[] before = Files.readAllBytes(journal());
    Console.Result result = console.run("check", "--journal");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains(journal() + ":3: error:");
    assertThat(Files.readAllBytes(journal())).isEqualTo(before);
    Console.Result json = console.run("check", "--journal", "--format", "json");
    assertThat(json.json().path("diagnostics").path(0).path("line").asInt()).isEqualTo(3);
    assertThat(json.json().path("entries").asInt()).isEqualTo(2);
  }

  @Test
  void aConflictCopyOfASynchroniserIsSeenAsDuplicates() throws IOException {
    answerTwo();
    Files.copy(journal(), journal().resolveSibling("copy.jsonl"));
    assertThat(console.run("check", "--journal").err()).contains("entries: 2", "duplicates: 2");
  }

  @Test
  void aQuizMayAskHowSureOneIs() {
    console
        .terminal(80, 24)
        .input("1", "1", "", "2", "", "", "q")
        .run("quiz", "s3", "--seed", "1", "--type", "choice", "--confidence");
    assertThat(console.answers()).hasSize(2);
    assertThat(console.answers().getFirst().toString()).contains("guess");
    assertThat(console.answers().getLast().toString()).doesNotContain("guess", "unsure");
  }
}
