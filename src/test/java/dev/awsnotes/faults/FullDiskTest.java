package dev.awsnotes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that has no room left, as a limit on the size of files shows it to a program. */
class FullDiskTest {
  private static final int BLOCKS = 4;

  @TempDir Path home;

  @Test
  void theAnswerThatFindsNoRoomIsNotAcknowledgedAndTheOthersAreKept() {
    int acknowledged;
    try (ProgramProcess quiz =
        ProgramProcess.startWithLimit(home, BLOCKS, "quiz", "-n", "40", "--answers", "-")) {
      for (int i = 0; i < 40; i++) {
        quiz.type("1");
      }
      String shown = quiz.end();
      assertThat(quiz.exitCode()).isEqualTo(3);
      assertThat(quiz.err()).startsWith("aws-notes: Your answer could not be saved to ");
      assertThat(quiz.err().lines()).hasSize(1);
      acknowledged = shown.split("Read about it", -1).length - 1;
    }
    assertThat(acknowledged).isBetween(3, 39);
    assertThat(ProgramProcess.journal(home)).hasSize(acknowledged).allMatch(l -> l.endsWith("}"));
    // There is room again.
    try (ProgramProcess quiz =
        ProgramProcess.start(home, "quiz", "-n", "1", "--answers", "-").type("1")) {
      quiz.end();
      assertThat(quiz.exitCode()).isZero();
      assertThat(quiz.err()).isEmpty();
    }
    assertThat(ProgramProcess.journal(home)).hasSize(acknowledged + 1);
  }

  @Test
  void whatOnlyReadsWorksOnAFullDisk() {
    for (String command : new String[] {"next", "stats", "browse"}) {
      try (ProgramProcess reading = ProgramProcess.startWithLimit(home, 0, command)) {
        assertThat(reading.end()).isNotBlank();
        assertThat(reading.exitCode()).as(command).isZero();
        assertThat(reading.err()).isEmpty();
      }
    }
  }

  @Test
  void anExamThatCannotBeWrittenIsNotBegun() throws IOException {
    try (ProgramProcess exam =
        ProgramProcess.startWithLimit(home, 0, "exam", "-n", "2", "--answers", "-")
            .type("1")
            .type("1")) {
      exam.end();
      assertThat(exam.exitCode()).isEqualTo(3);
      assertThat(exam.err()).contains("could not be saved to ");
    }
    try (Stream<Path> left = Files.list(home.resolve(".local/state/aws-notes"))) {
      assertThat(left).isEmpty();
    }
  }
}
