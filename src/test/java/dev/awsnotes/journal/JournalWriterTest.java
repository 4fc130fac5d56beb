package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalWriterTest {
  @TempDir Path home;

  @Test
  void nothingIsTouchedBeforeTheFirstAnswer() {
    writer();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void everyAnswerIsALine() throws IOException {
    JournalWriter writer = writer();
    writer.append(Samples.answer(1));
    writer.append(Samples.answer(2));
    assertThat(Files.readString(journal()))
        .isEqualTo(EntryText.of(Samples.answer(1)) + "\n" + EntryText.of(Samples.answer(2)) + "\n");
  }

  @Test
  void theDeviceKeepsItsJournal() throws IOException {
    writer().append(Samples.answer(1));
    writer().append(Samples.answer(2));
    assertThat(Journals.files(folder())).hasSize(1);
    assertThat(journal().getFileName().toString())
        .isEqualTo(Files.readString(home.resolve("state/device-id")).strip() + ".jsonl");
  }

  @Test
  void aDeviceIdThatIsNoneIsReplacedAndNeverUsedAsAPath() throws IOException {
    Files.createDirectories(home.resolve("state"));
    Files.writeString(home.resolve("state/device-id"), "../../elsewhere\n");
    writer().append(Samples.answer(1));
    assertThat(Journals.files(folder())).hasSize(1);
    assertThat(Ulids.isUlid(Files.readString(home.resolve("state/device-id")).strip())).isTrue();
  }

  @Test
  void onlyTheLearnerCanReadIt() throws IOException {
    writer().append(Samples.answer(1));
    assertThat(permissions(journal())).isEqualTo("rw-------");
    assertThat(permissions(folder())).isEqualTo("rwx------");
    assertThat(permissions(home.resolve("state/device-id"))).isEqualTo("rw-------");
  }

  @Test
  void aTornLineDoesNotSwallowTheNext() throws IOException {
    writer().append(Samples.answer(1));
    Files.writeString(journal(), Files.readString(journal()) + "{\"v\":1,\"id\":\"01K");
    writer().append(Samples.answer(2));
    Journals journals = Journals.read(folder());
    assertThat(journals.entries()).containsExactly(Samples.answer(1), Samples.answer(2));
    assertThat(journals.problems()).hasSize(1);
  }

  @Test
  void aJournalThatASynchroniserReplacesIsWrittenAnew() throws IOException {
    JournalWriter writer = writer();
    writer.append(Samples.answer(1));
    Path replacement = Files.writeString(home.resolve("new"), EntryText.of(Samples.answer(7)));
    Files.move(replacement, journal(), StandardCopyOption.REPLACE_EXISTING);
    writer.append(Samples.answer(8));
    assertThat(Journals.read(folder()).entries())
        .containsExactly(Samples.answer(7), Samples.answer(8));
  }

  @Test
  void threadsTakeTurns() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int first = t * 25;
      JournalWriter writer = writer();
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < 25; i++) {
                      writer.append(Samples.answer(first + i));
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(Journals.read(folder()).entries()).hasSize(100);
    assertThat(Journals.read(folder()).problems()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(home.resolve("data"), "a file where a folder should be");
    assertThatThrownBy(() -> writer().append(Samples.answer(1)))
        .isInstanceOfSatisfying(
            JournalWriteException.class,
            e -> {
              assertThat(e.path()).isEqualTo(folder());
              assertThat(e.getCause()).hasMessageContaining("data");
              assertThat(e).hasMessageContaining(folder().toString());
            });
  }

  private JournalWriter writer() {
    return new JournalWriter(folder(), home.resolve("state"), new Ulids(new Random()));
  }

  private Path folder() {
    return home.resolve("data/journal");
  }

  private Path journal() throws IOException {
    return Journals.files(folder()).getFirst();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theJournalIsNamedAfterItsDevice() throws IOException {
    assertThat(JournalWriter.fileName(home.resolve("state"))).isEmpty();
    writer().append(Samples.answer(1));
    assertThat(JournalWriter.fileName(home.resolve("state")))
        .contains(journal().getFileName().toString());
  }

  @Test
  void aFileIsCreatedOnce() throws IOException {
    assertThat(OwnerOnly.createFile(home.resolve("file"))).isTrue();
    assertThat(OwnerOnly.createFile(home.resolve("file"))).isFalse();
  }
}
