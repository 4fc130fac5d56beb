package dev.awsnotes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file system on which no room is left, as the kernel itself says it. */
@EnabledOnOs(OS.LINUX)
class FullFileSystemTest {
  private static final int KIB = 256;
  private static final int FILES = 200;
  private static final String FULL = "No space left on device";

  @TempDir Path temp;
  private OwnDisk disk;

  @BeforeEach
  void mount() {
    disk = OwnDisk.mount(temp.resolve("disk"), KIB, FILES);
  }

  @AfterEach
  void unmount() {
    disk.close();
  }

  private record Ended(int exit, String out, String err) {}

  private Ended run(String... arguments) {
    try (ProgramProcess process = ProgramProcess.startOn(disk, arguments)) {
      String out = process.end();
      return new Ended(process.exitCode(), out, process.err());
    }
  }

  /** Answers as many questions, and says how many answers were acknowledged. */
  private Ended answer(int count, String... command) {
    try (ProgramProcess quiz = ProgramProcess.startOn(disk, command)) {
      for (int i = 0; i < count; i++) {
        quiz.type("1");
      }
      String out = quiz.end();
      return new Ended(quiz.exitCode(), out, quiz.err());
    }
  }

  private static int acknowledged(Ended quiz) {
    return quiz.out().split("Read about it", -1).length - 1;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(disk.seen())) {
      return all.filter(Files::isRegularFile)
          .map(file -> disk.seen().relativize(file).toString())
          .filter(name -> !name.equals("filler"))
          .sorted()
          .toList();
    }
  }

  @Test
  void answersThatFillTheDiskAreAllThereButTheOneThatFoundNoRoom() throws IOException {
    assertThat(answer(1, "quiz", "-n", "1", "--answers", "-").exit()).isZero();
    disk.fill(3);
    Ended quiz = answer(80, "quiz", "-n", "80", "--answers", "-");
    int acknowledged = acknowledged(quiz);
    assertThat(quiz.exit()).isEqualTo(3);
    assertThat(quiz.err().lines()).hasSize(1);
    assertThat(quiz.err())
        .startsWith("aws-notes: Your answer could not be saved to " + disk.folder())
        .contains(FULL);
    assertThat(acknowledged).isBetween(5, 79);
    assertThat(ProgramProcess.journal(disk.seen()))
        .hasSize(acknowledged + 1)
        .allMatch(line -> line.endsWith("}"));
    assertThat(files()).noneMatch(name -> name.endsWith(".new") || name.endsWith(".tmp"));
    // What reads, works on.
    Ended stats = run("stats", "--format", "json");
    assertThat(stats.exit()).isZero();
    assertThat(stats.err()).isEmpty();
    assertThat(stats.out()).contains("\"answers\" : " + (acknowledged + 1));
    assertThat(run("next").exit()).isZero();
    // There is room again.
    disk.empty();
    Ended more = answer(2, "quiz", "-n", "2", "--answers", "-");
    assertThat(more.exit()).isZero();
    assertThat(more.err()).isEmpty();
    assertThat(ProgramProcess.journal(disk.seen())).hasSize(acknowledged + 3);
    assertThat(run("check", "--journal").exit()).isZero();
  }

  @Test
  void aFileThatIsExportedOntoAFullDiskStaysWhatItWas() throws IOException {
    Path old = Files.writeString(disk.seen().resolve("cards.txt"), "what was exported before");
    disk.fill(2);
    Path file = disk.folder().resolve("cards.txt");
    Ended export = run("export", "anki", "-o", file.toString());
    assertThat(export.exit()).isEqualTo(3);
    assertThat(export.err()).startsWith("aws-notes: Cannot write " + file).contains(FULL);
    assertThat(export.err().lines()).hasSize(1);
    assertThat(Files.readString(old)).isEqualTo("what was exported before");
    assertThat(files()).containsExactly("cards.txt");
  }

  @Test
  void aDeckThatFindsNoRoomLeavesNothingBehindAndComesInWhenThereIsRoom() throws IOException {
    Path deck = temp.resolve("deck.txt");
    Files.writeString(deck, "front of a card\tback of it\n".repeat(1) + "x\ty\n".repeat(1));
    disk.fill(0);
    Ended first = run("import", deck.toString());
    assertThat(first.exit()).isEqualTo(3);
    assertThat(first.err()).startsWith("aws-notes: Cannot write " + disk.folder()).contains(FULL);
    assertThat(first.err().lines()).hasSize(1);
    assertThat(files()).isEmpty();
    Ended browse = run("browse");
    assertThat(browse.err()).isEmpty();
    assertThat(browse.exit()).isZero();
    disk.empty();
    assertThat(run("import", deck.toString()).exit()).isZero();
    // The same again, onto notes that are there.
    List<String> before = files();
    disk.fill(0);
    Files.writeString(deck, "another card\tits back\n".repeat(300));
    assertThat(run("import", deck.toString()).exit()).isEqualTo(3);
    assertThat(files()).isEqualTo(before);
    assertThat(run("quiz", "deck", "--list").exit()).isZero();
  }

  @Test
  void searchInOwnNotesNeedsNoRoomForItsIndex() throws IOException {
    Path notes = Files.createDirectories(temp.resolve("notes"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(notes.resolve(i + ".md"), "## Quokka " + i + "\n\n" + "word ".repeat(900));
    }
    disk.fill(4);
    for (int i = 0; i < 2; i++) {
      Ended search = run("--pack", notes.toString(), "search", "quokka", "-l");
      assertThat(search.exit()).isZero();
      assertThat(search.out()).contains("Quokka 2");
      assertThat(search.err()).isEmpty();
    }
    disk.empty();
    assertThat(run("--pack", notes.toString(), "search", "quokka").exit()).isZero();
    assertThat(files()).anyMatch(name -> name.contains("/index/"));
  }

  @Test
  void onADiskThatTakesNoFurtherFileWhatReadsWorksAndNothingIsAcknowledged() {
    try (OwnDisk none = OwnDisk.mount(temp.resolve("none"), KIB, 1)) {
      for (String command : new String[] {"next", "stats", "browse", "config"}) {
        try (ProgramProcess reading = ProgramProcess.startOn(none, command)) {
          assertThat(reading.end()).isNotBlank();
          assertThat(reading.exitCode()).as(command).isZero();
          assertThat(reading.err()).isEmpty();
        }
      }
      for (String command : new String[] {"quiz", "exam", "review"}) {
        boolean asks = !command.equals("review");
        if (asks) {
          try (ProgramProcess asking =
              ProgramProcess.startOn(none, command, "-n", "2", "--answers", "-").type("1")) {
            assertThat(asking.end()).doesNotContain("Read about it");
            assertThat(asking.exitCode()).as(command).isEqualTo(3);
            assertThat(asking.err()).contains(none.folder() + "", FULL);
            assertThat(asking.err().lines()).hasSize(1);
          }
        }
      }
    }
  }

  @Test
  void outputThatFindsNoRoomIsSaidAndIsAnError() {
    for (String command : new String[] {"browse", "stats", "--version", "--help"}) {
      try (ProgramProcess process =
          ProgramProcess.startOn(disk, "exec \"$@\" > /dev/full", List.of(command))) {
        process.end();
        assertThat(process.exitCode()).as(command).isEqualTo(3);
        assertThat(process.err()).startsWith("aws-notes: ").contains(FULL);
        assertThat(process.err().lines()).hasSize(1);
      }
    }
  }
}
