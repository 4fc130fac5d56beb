package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Folders, clocks and journals that are not as they should be. No answer that was acknowledged is
 * lost, the message says what is wrong, and the exit code is the documented one.
 */
class FaultsTest {
  private static final String DATA = ".local/share/aws-notes";
  private static final String[] READING = {
    "browse", "next", "stats", "review --list", "search gsi"
  };

  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private Console.Result answer(int count, String seed) {
    String[] lines = new String[count];
    Arrays.fill(lines, "1");
    return console
        .input(lines)
        .run("quiz", "s3", "-n", String.valueOf(count), "--seed", seed, "--answers", "-");
  }

  private int counted() {
    Console.Result stats = console.run("stats", "--format", "json");
    assertThat(stats.exit()).isZero();
    return stats.json().path("answers").asInt();
  }

  private Path journalFile() {
    try (Stream<Path> files = Files.list(home.resolve(DATA + "/journal"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void everythingReads() {
    for (String line : READING) {
      assertThat(console.run(line.split(" ", -1)).exit()).as(line).isZero();
    }
  }

  // A file in the place of a folder stops the superuser too, whom permissions do not bind.

  @ParameterizedTest
  @ValueSource(strings = {DATA, DATA + "/journal", ".local/state/aws-notes", ".local/share"})
  void aFolderThatCannotBeWrittenStopsAnswersAndNothingElse(String folder) throws IOException {
    Path there = home.resolve(folder);
    Files.createDirectories(there.getParent());
    Files.writeString(there, "in the way");
    everythingReads();
    Console.Result result = answer(2, "1");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).doesNotContain("Right.", "Wrong.");
    assertThat(result.err()).contains("Your answer could not be saved to ");
    assertThat(Files.readString(there)).isEqualTo("in the way");
    Console.Result unrecorded =
        console
            .input("1")
            .run("quiz", "s3", "-n", "1", "--no-record", "--answers", "-", "--format", "json");
    assertThat(unrecorded.exit()).isZero();
    for (String line : new String[] {"mark " + anId(), "reset s3 --yes"}) {
      Console.Result written = console.run(line.split(" ", -1));
      assertThat(written.exit()).as(line).isEqualTo(3);
      assertThat(written.err()).as(line).contains("could not be saved to ");
    }
  }

  private String anId() {
    return console
        .run("quiz", "s3", "-n", "1", "--seed", "1", "--list", "--format", "json")
        .json()
        .path("questions")
        .get(0)
        .path("id")
        .asString();
  }

  @Test
  void aHomeThatIsNoFolderIsReadAsAnEmptyOne() throws IOException {
    Path file = Files.writeString(home.resolve("no-home"), "x");
    console.variable("HOME", file.toString());
    everythingReads();
    assertThat(answer(1, "1").exit()).isEqualTo(3);
    Console.Result exam = console.input("1", "1").run("exam", "-n", "2", "--answers", "-");
    assertThat(exam.exit()).isEqualTo(3);
  }

  @Test
  void withoutItsStateFolderADeviceStillReadsWhatItWrote() throws IOException {
    answer(3, "1");
    assertThat(counted()).isEqualTo(3);
    delete(home.resolve(".local/state"));
    Files.writeString(home.resolve(".local/state"), "in the way");
    assertThat(counted()).isEqualTo(3);
    assertThat(answer(1, "2").exit()).isEqualTo(3);
    assertThat(counted()).isEqualTo(3);
  }

  @Test
  void aCacheThatCannotBeWrittenCostsTimeOnly() throws IOException {
    Files.writeString(home.resolve(".cache"), "in the way");
    assertThat(answer(3, "1").exit()).isZero();
    everythingReads();
    assertThat(counted()).isEqualTo(3);
    assertThat(console.run("undo").exit()).isZero();
    assertThat(counted()).isEqualTo(2);
  }

  @Test
  void aDataFolderThatIsRemovedWhileTheProgramRunsIsSaid() {
    ByteArrayOutputStream watcher =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            if (new String(bytes, offset, length, StandardCharsets.UTF_8).contains("Read about")) {
              delete(home.resolve(DATA));
            }
          }
        };
    Console.Result result =
        console
            .input("1", "1")
            .run(watcher, "quiz", "s3", "-n", "2", "--seed", "1", "--answers", "-");
    // The answer is either kept or not acknowledged.
    int acknowledged = result.out().split("Read about it", -1).length - 1;
    assertThat(acknowledged).isEqualTo(1);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("could not be saved to ", "journal");
    assertThat(answer(1, "2").exit()).isZero();
    assertThat(counted()).isEqualTo(1);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-4000, -1, 1, 4000})
  void aClockThatIsSetAndSetBackLosesNothing(long days) {
    answer(4, "1");
    console.later(Duration.ofDays(days));
    assertThat(answer(5, "1").exit()).isZero();
    everythingReads();
    assertThat(counted()).isEqualTo(9);
    console.later(Duration.ofDays(-days));
    assertThat(answer(6, "1").exit()).isZero();
    everythingReads();
    assertThat(counted()).isEqualTo(15);
    assertThat(console.run("plan", "--exam", "2026-12-20").exit()).isZero();
    String kept = console.run("stats", "--format", "json").out();
    delete(home.resolve(".cache"));
    assertThat(console.run("stats", "--format", "json").out()).isEqualTo(kept);
    assertThat(console.run("undo").exit()).isZero();
    assertThat(counted()).isEqualTo(14);
  }

  @Test
  void anExamGoesOnWithItsTimeAlthoughTheClockWasSet() {
    console.terminal(80, 24).input("1", "q").run("exam", "-n", "3");
    console.later(Duration.ofDays(-30));
    Console.Result resumed = console.input("q").run("exam", "--resume");
    assertThat(resumed.exit()).isZero();
    assertThat(resumed.out()).contains("1 of 3 answered, time left 0:06:00");
  }

  @Test
  void aConflictCopyWithAnswersOfItsOwnIsMergedAndNothingCountsTwice() throws IOException {
    answer(3, "1");
    Path journal = journalFile();
    Path copy =
        journal.resolveSibling(
            journal.getFileName().toString().replace(".jsonl", ".sync-conflict-20261125.jsonl"));
    List<String> before = Files.readAllLines(journal);
    answer(2, "2");
    // The copy has the first three lines and one of another history.
    String other = before.getFirst().replaceFirst("\"id\":\"..", "\"id\":\"00");
    Files.writeString(copy, String.join("\n", before) + "\n" + other + "\n");
    assertThat(counted()).isEqualTo(6);
    assertThat(answer(1, "3").exit()).isZero();
    assertThat(counted()).isEqualTo(7);
    assertThat(Files.readAllLines(copy)).hasSize(4);
    Console.Result check = console.run("check", "--journal");
    assertThat(check.exit()).isZero();
  }

  @Test
  void aFileThatASynchroniserIsStillWritingIsLeftAlone() throws IOException {
    answer(2, "1");
    Path journal = journalFile();
    Files.writeString(journal.resolveSibling(".other.jsonl.tmp"), "{\"v\":1,\"id\"");
    Files.writeString(journal.resolveSibling(".syncthing.other.jsonl"), "{\"v\":1,\"id\"");
    Console.Result next = console.run("next");
    assertThat(next.exit()).isZero();
    assertThat(next.err()).isEmpty();
    assertThat(counted()).isEqualTo(2);
  }

  @Test
  void journalsOfAnotherDeviceArrivePieceByPiece(@TempDir Path elsewhere) throws IOException {
    answer(3, "1");
    Console other = new Console(elsewhere).later(Duration.ofDays(-2));
    Path arriving = home.resolve(DATA + "/journal/other.jsonl");
    int expected = 3;
    for (int round = 1; round <= 4; round++) {
      other.input("1", "2").run("quiz", "iam", "-n", "2", "--seed", "9", "--answers", "-");
      Files.write(arriving, other.journal());
      expected += 2;
      assertThat(counted()).isEqualTo(expected);
      // And half of a line, as it may be in the middle of a transfer.
      Files.writeString(arriving, String.join("\n", other.journal()) + "\n{\"v\":1,\"id\":\"0");
      Console.Result torn = console.run("next");
      assertThat(torn.exit()).isZero();
      assertThat(torn.err()).contains("other.jsonl:", "warning");
      assertThat(counted()).isEqualTo(expected);
      assertThat(answer(1, String.valueOf(round)).exit()).isZero();
      expected++;
      other.later(Duration.ofDays(1));
    }
    assertThat(counted()).isEqualTo(expected);
  }

  @Test
  void whatANewerVersionWroteIsSaidSkippedAndKept() throws IOException {
    answer(2, "1");
    Path journal = journalFile();
    String line = Files.readAllLines(journal).getFirst();
    String newer =
        line.replace("\"v\":1", "\"v\":2").replaceFirst("\"id\":\"..", "\"id\":\"00")
            + "\n"
            + "{\"v\":1,\"id\":\"01M88N3NN84GGJD2RA3M5GF2ZZ\",\"t\":\"dream\",\"at\":1795575600000,\"day\":\"2026-11-25\",\"colour\":[1,{\"a\":null}]}\n"
            + line.replaceFirst("\"id\":\"..", "\"id\":\"02").replace("}", ",\"mood\":{\"x\":1}}")
            + "\n";
    Files.writeString(journal, Files.readString(journal) + newer);
    Console.Result next = console.run("next");
    assertThat(next.exit()).isZero();
    assertThat(next.err().lines()).hasSize(1);
    assertThat(next.err()).contains("lines of a newer version are skipped (1 from here)");
    // A field that is not known takes nothing from an answer.
    assertThat(counted()).isEqualTo(3);
    assertThat(answer(1, "2").exit()).isZero();
    assertThat(counted()).isEqualTo(4);
    assertThat(Files.readString(journal)).contains(newer);
  }

  @Test
  void aDeviceIdThatIsBrokenIsReplacedAndTheOldAnswersCount() throws IOException {
    answer(2, "1");
    Path id = home.resolve(".local/state/aws-notes/device-id");
    for (String broken : new String[] {"", "\0\0\0\0", "../../etc/passwd\n", "01M88"}) {
      Files.writeString(id, broken);
      int before = counted();
      assertThat(answer(1, "3").exit()).isZero();
      assertThat(counted()).isEqualTo(before + 1);
    }
  }

  @Test
  void anAnswerOfADistantDayIsReadLikeAnyOther() throws IOException {
    answer(1, "1");
    String line = Files.readAllLines(journalFile()).getFirst();
    for (String day : new String[] {"0001-01-01", "9999-12-31"}) {
      String odd =
          line.replaceFirst("\"id\":\"..", "\"id\":\"0" + day.charAt(3))
              .replaceFirst("\"day\":\"[^\"]*\"", "\"day\":\"" + day + "\"");
      Files.writeString(home.resolve(DATA + "/journal/odd" + day + ".jsonl"), odd + "\n");
    }
    everythingReads();
    assertThat(console.run("plan", "--exam", "2026-12-20").exit()).isZero();
  }
}
