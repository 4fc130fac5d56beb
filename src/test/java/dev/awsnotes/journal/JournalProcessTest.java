package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the journal when processes are killed, run side by side, or fill the disk. */
class JournalProcessTest {
  private static final boolean DEEP = Boolean.getBoolean("aws-notes.deep");
  private static final int MANY = 1_000_000;

  @TempDir Path home;

  @Test
  void aKillAtAnyMomentLosesNoAcknowledgedAnswer() throws Exception {
    Random random = new Random(20261125);
    List<String> acknowledged = new ArrayList<>();
    int rounds = DEEP ? 1000 : 20;
    for (int round = 0; round < rounds; round++) {
      try (WriterProcess writer = WriterProcess.start(home, MANY)) {
        if (round % 4 == 0) {
          // Also while the folders and the device's id are being made.
          Thread.sleep(random.nextInt(250));
        } else {
          acknowledged.addAll(writer.await(1 + random.nextInt(40)));
          Thread.sleep(0, random.nextInt(1_000_000));
        }
        acknowledged.addAll(writer.kill());
      }
      if (round % 100 == 0 || round == rounds - 1) {
        assertThat(ids(Journals.read(folder()))).as("round %d", round).containsAll(acknowledged);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(rounds * 5).doesNotHaveDuplicates();
    // At most one answer a kill was on the disk and not yet acknowledged.
    assertThat(Journals.read(folder()).entries().size() - acknowledged.size()).isBetween(0, rounds);
  }

  @Test
  void twoProcessesWriteOneJournal() throws Exception {
    int each = DEEP ? 10_000 : 300;
    try (WriterProcess first = WriterProcess.start(home, 1)) {
      first.end();
    }
    try (WriterProcess one = WriterProcess.start(home, each);
        WriterProcess other = WriterProcess.start(home, each)) {
      assertThat(one.end()).hasSize(each);
      assertThat(other.end()).hasSize(each);
      assertThat(one.exitCode()).isZero();
      assertThat(other.exitCode()).isZero();
    }
    Journals journals = Journals.read(folder());
    assertThat(Journals.files(folder())).hasSize(1);
    assertThat(journals.entries()).hasSize(1 + 2 * each);
    assertThat(journals.problems()).isEmpty();
  }

  @Test
  void twoFirstStartsAtOnceLoseNothing() throws Exception {
    try (WriterProcess one = WriterProcess.start(home, 20);
        WriterProcess other = WriterProcess.start(home, 20)) {
      List<String> acknowledged = new ArrayList<>(one.end());
      acknowledged.addAll(other.end());
      assertThat(ids(Journals.read(folder()))).hasSize(40).hasSameElementsAs(acknowledged);
    }
  }

  @Test
  void aFullDiskIsSaidAndLeavesWholeLines() throws Exception {
    List<String> acknowledged;
    try (WriterProcess writer = WriterProcess.startWithLimit(home, 100, 10)) {
      List<String> lines = writer.end();
      assertThat(writer.exitCode()).isEqualTo(3);
      assertThat(lines.getLast()).startsWith("failed: ");
      acknowledged = new ArrayList<>(lines.subList(0, lines.size() - 1));
    }
    assertThat(acknowledged).hasSizeBetween(5, 30);
    assertThat(ids(Journals.read(folder()))).containsExactlyElementsOf(acknowledged);
    assertThat(Files.readString(Journals.files(folder()).getFirst())).endsWith("}\n");

    try (WriterProcess writer = WriterProcess.start(home, 3)) {
      acknowledged.addAll(writer.end());
    }
    Journals journals = Journals.read(folder());
    assertThat(ids(journals)).containsExactlyElementsOf(acknowledged);
    assertThat(journals.problems()).isEmpty();
  }

  private static List<String> ids(Journals journals) {
    return journals.entries().stream().map(entry -> entry.stamp().id()).toList();
  }

  private Path folder() {
    return WriterProcess.folder(home);
  }
}
