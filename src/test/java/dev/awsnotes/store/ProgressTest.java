package dev.awsnotes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.Undo;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.JournalProblem;
import dev.awsnotes.journal.JournalWriteException;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamps;
import dev.awsnotes.journal.StudyDay;
import dev.awsnotes.journal.Ulids;
import dev.awsnotes.review.Card;
import dev.awsnotes.review.Fsrs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path home;

  private Instant now = Instant.parse("2026-11-25T03:00:00Z");

  @Test
  void openingCreatesNothing() {
    assertThat(open("laptop").learner().cards()).isEmpty();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void whatIsRecordedIsThereNextTime() {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
      assertThat(questions(progress)).containsExactly("p/a-1");
    }
    assertThat(questions(open("laptop"))).containsExactly("p/a-1");
  }

  @Test
  void whatWasWrittenBeforeACrashIsThereToo() {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
    }
    Progress crashed = open("laptop");
    answer(crashed, "p/a-2");
    answer(crashed, "p/a-1");
    Progress next = open("laptop");
    assertThat(questions(next)).containsExactly("p/a-1", "p/a-2");
    assertThat(next.learner().card("p/a-1").orElseThrow().answers()).isEqualTo(2);
  }

  @Test
  void aStartReadsTheSnapshotAndNotTheJournal() throws IOException {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
    }
    // More than the part that is checked lies between the two lines.
    Path journal = journal("laptop");
    String first = Files.readString(journal);
    Files.writeString(journal, first + " ".repeat(70_000) + "\n");
    open("laptop");
    Files.writeString(journal, first.replace("p/a-1", "p/x-1") + " ".repeat(70_000) + "\n");
    assertThat(questions(open("laptop"))).containsExactly("p/a-1");
  }

  @Test
  void devicesMeetInASharedDataFolder() {
    try (Progress laptop = open("laptop")) {
      answer(laptop, "p/a-1");
    }
    try (Progress phone = open("phone")) {
      answer(phone, "p/a-2");
      assertThat(questions(phone)).containsExactly("p/a-1", "p/a-2");
    }
    assertThat(questions(open("laptop"))).containsExactly("p/a-1", "p/a-2");
    assertThat(journal("laptop")).isNotEqualTo(journal("phone"));
  }

  @Test
  void aConflictCopyAddsNothing() throws IOException {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
    }
    Files.copy(journal("laptop"), journal("laptop").resolveSibling("copy (conflict).jsonl"));
    assertThat(open("laptop").learner().card("p/a-1").orElseThrow().answers()).isEqualTo(1);
  }

  @Test
  void aSnapshotThatDoesNotFitIsThrownAway() throws IOException {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
      answer(progress, "p/a-2");
    }
    Path journal = journal("laptop");
    String line = Files.readAllLines(journal).getFirst();
    Files.writeString(journal, line + "\n");
    assertThat(questions(open("laptop"))).containsExactly("p/a-1");
    Files.writeString(journal, line.replace("p/a-1", "p/x-1") + "\n");
    assertThat(questions(open("laptop"))).containsExactly("p/x-1");
  }

  @Test
  void aSnapshotDamagedAtAnyByteIsThrownAway() throws IOException {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
    }
    Path snapshot = snapshot();
    byte[] bytes = Files.readAllBytes(snapshot);
    Random random = new Random(6);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(snapshot, damaged);
      assertThat(questions(open("laptop"))).containsExactly("p/a-1");
      Files.write(snapshot, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      assertThat(questions(open("laptop"))).containsExactly("p/a-1");
    }
  }

  @Test
  void undoTakesBackTheLastAnswerOfAll() {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
      answer(progress, "p/a-2");
    }
    try (Progress progress = open("laptop")) {
      String last = progress.learner().lastAnswer().orElseThrow().id();
      progress.record(new Undo(progress.stamp(), last));
      assertThat(questions(progress)).containsExactly("p/a-1");
    }
    assertThat(questions(open("laptop"))).containsExactly("p/a-1");
  }

  @Test
  void aTornLineIsTold() throws IOException {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
    }
    Files.writeString(journal("laptop"), Files.readString(journal("laptop")) + "{\"v\":1");
    Progress progress = open("laptop");
    assertThat(progress.problems())
        .extracting(JournalProblem::kind)
        .containsExactly(JournalProblem.Kind.TORN);
    answer(progress, "p/a-2");
    progress.close();
    assertThat(questions(open("laptop"))).containsExactly("p/a-1", "p/a-2");
  }

  @Test
  void whatCouldNotBeWrittenWasNotAnswered() throws IOException {
    Files.writeString(home.resolve("data"), "in the way");
    Progress progress = open("laptop");
    assertThatThrownBy(() -> answer(progress, "p/a-1")).isInstanceOf(JournalWriteException.class);
    assertThat(progress.learner().cards()).isEmpty();
  }

  @Test
  void aClockSetBackCostsNothingButTime() {
    try (Progress progress = open("laptop")) {
      answer(progress, "p/a-1");
      now = now.minusSeconds(86_400 * 3);
      answer(progress, "p/a-1");
      answer(progress, "p/a-2");
      assertThat(progress.learner().card("p/a-1").orElseThrow().answers()).isEqualTo(2);
    }
    assertThat(questions(open("laptop"))).containsExactly("p/a-1", "p/a-2");
  }

  private void answer(Progress progress, String question) {
    now = now.plusSeconds(60);
    progress.record(
        new Answer(
            progress.stamp(),
            new Item(question, 1, "p/a"),
            Mode.QUIZ,
            new Response("1", true, 8000, Optional.empty()),
            Rating.GOOD,
            ""));
  }

  private static List<String> questions(Progress progress) {
    return progress.learner().cards().stream().map(Card::question).toList();
  }

  private Progress open(String device) {
    Ulids ulids = new Ulids(new Random());
    Stamps stamps = new Stamps(() -> now, _ -> ZoneId.of("Asia/Seoul"), StudyDay.DEFAULT, ulids);
    return Progress.open(folders(device), Fsrs.DEFAULT, stamps, ulids, question -> "");
  }

  private Folders folders(String device) {
    return new Folders(
        home.resolve("data"),
        home.resolve(device + "/state"),
        home.resolve(device + "/cache"),
        home.resolve(device + "/config"));
  }

  private Path journal(String device) {
    try {
      String id = Files.readString(home.resolve(device + "/state/device-id")).strip();
      return home.resolve("data/journal").resolve(id + ".jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path snapshot() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("laptop/cache"))) {
      return files.filter(file -> file.toString().endsWith(".snapshot")).findFirst().orElseThrow();
    }
  }
}
