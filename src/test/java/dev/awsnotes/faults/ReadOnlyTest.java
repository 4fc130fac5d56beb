package dev.awsnotes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Places that can be read and not written: a read-only file system, and a folder of others. */
@EnabledOnOs(OS.LINUX)
class ReadOnlyTest {
  private static final List<List<String>> READING =
      List.of(
          List.of("next"),
          List.of("stats"),
          List.of("browse", "s3"),
          List.of("search", "gsi", "-l"),
          List.of("check", "--journal"),
          List.of("quiz", "s3", "-n", "1", "--no-record", "--answers", "-"));

  @TempDir Path temp;

  @Test
  void aReadOnlyFileSystemIsReadAndWhatWritesSaysSo() throws IOException {
    try (OwnDisk disk = OwnDisk.mount(temp.resolve("disk"), 512, 200)) {
      try (ProgramProcess quiz =
          ProgramProcess.startOn(disk, "quiz", "-n", "3", "--answers", "-")) {
        quiz.type("1").type("1").type("1").end();
        assertThat(quiz.exitCode()).isZero();
      }
      Files.writeString(disk.seen().resolve("deck.txt"), "what\tthat\n");
      List<String> journal = ProgramProcess.journal(disk.seen());
      disk.readOnly(true);
      for (List<String> command : READING) {
        try (ProgramProcess reading = ProgramProcess.startOn(disk, words(command))) {
          String out = reading.type("1").end();
          assertThat(reading.exitCode()).as("%s: %s", command, reading.err()).isZero();
          assertThat(out + reading.err()).isNotBlank().doesNotContain("Read-only");
        }
      }
      String deck = disk.folder().resolve("deck.txt").toString();
      String out = disk.folder().resolve("cards.txt").toString();
      for (List<String> command :
          List.of(
              List.of("quiz", "s3", "-n", "1", "--answers", "-"),
              List.of("exam", "-n", "1", "--answers", "-"),
              List.of("undo"),
              List.of("reset", "s3", "--yes"),
              List.of("import", deck),
              List.of("export", "csv", "-o", out))) {
        try (ProgramProcess writing = ProgramProcess.startOn(disk, words(command))) {
          assertThat(writing.type("1").end()).doesNotContain("Read about it");
          assertThat(writing.exitCode()).as("%s", command).isEqualTo(3);
          assertThat(writing.err())
              .startsWith("aws-notes: ")
              .contains(disk.folder().toString(), "Read-only file system");
          assertThat(writing.err().lines()).hasSize(1);
        }
      }
      assertThat(ProgramProcess.journal(disk.seen())).isEqualTo(journal);
      disk.readOnly(false);
      try (ProgramProcess quiz =
          ProgramProcess.startOn(disk, "quiz", "-n", "1", "--answers", "-")) {
        quiz.type("1").end();
        assertThat(quiz.exitCode()).isZero();
      }
      assertThat(ProgramProcess.journal(disk.seen())).hasSize(4);
    }
  }

  @Test
  void aHomeThatBelongsToSomebodyElseIsReadAndWhatWritesSaysSo() throws IOException {
    Path home = Files.createDirectory(temp.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    for (List<String> command : READING) {
      try (ProgramProcess reading = ProgramProcess.startWithoutRights(home, words(command))) {
        String out = reading.type("1").end();
        assertThat(reading.exitCode()).as("%s: %s", command, reading.err()).isZero();
        assertThat(out + reading.err()).isNotBlank().doesNotContain("denied");
      }
    }
    try (ProgramProcess quiz =
        ProgramProcess.startWithoutRights(home, "quiz", "-n", "1", "--answers", "-")) {
      quiz.type("1").end();
      assertThat(quiz.exitCode()).isEqualTo(3);
      assertThat(quiz.err())
          .startsWith("aws-notes: Your answer could not be saved to " + home)
          .contains("permission denied");
    }
    assertThat(home).isEmptyDirectory();
  }

  private static String[] words(List<String> command) {
    return command.toArray(new String[0]);
  }
}
