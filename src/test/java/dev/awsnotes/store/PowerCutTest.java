package dev.awsnotes.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.JournalProblem;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamps;
import dev.awsnotes.journal.StudyDay;
import dev.awsnotes.journal.Ulids;
import dev.awsnotes.review.Card;
import dev.awsnotes.review.Fsrs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a power cut, or a file system that gives zeros for what was not yet on the disk, leaves of
 * the journal and of the snapshot. Lines that are whole count, whatever became of their neighbours;
 * and what is answered afterwards counts as well.
 */
class PowerCutTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final boolean DEEP = Boolean.getBoolean("aws-notes.deep");
  private static final int ANSWERS = 12;
  private static final int LAST_LINES = DEEP ? 3 : 1;

  @TempDir Path home;

  private final Ulids ulids = new Ulids(new Random(11));
  private Instant now = Instant.parse("2026-11-25T03:00:00Z");
  private Path journal;
  private Path snapshot;
  private byte[] lines;
  private byte[] folded;

  @BeforeEach
  void learner() throws IOException {
    try (Progress progress = open()) {
      for (int i = 0; i < ANSWERS; i++) {
        answer(progress, "p/보기-" + i);
      }
    }
    journal = only("data/journal", ".jsonl");
    snapshot = only("cache", ".snapshot");
    lines = Files.readAllBytes(journal);
    folded = Files.readAllBytes(snapshot);
  }

  @Test
  void aJournalCutAtEveryByteOfItsLastLines() throws IOException {
    for (int cut = start(ANSWERS - LAST_LINES); cut <= lines.length; cut++) {
      check(Arrays.copyOf(lines, cut), "cut at " + cut);
    }
  }

  @Test
  void aJournalZeroedFromEveryByteOfItsLastLines() throws IOException {
    for (int from = start(ANSWERS - LAST_LINES); from <= lines.length; from += DEEP ? 1 : 3) {
      byte[] zeroed = lines.clone();
      Arrays.fill(zeroed, from, zeroed.length, (byte) 0);
      check(zeroed, "zeroed from " + from);
    }
  }

  @Test
  void aJournalWithAHoleAnywhere() throws IOException {
    Random random = new Random(20261125);
    for (int round = 0; round < (DEEP ? 5000 : 60); round++) {
      byte[] holed = lines.clone();
      int from = random.nextInt(lines.length);
      int to = Math.min(lines.length, from + 1 + random.nextInt(600));
      if (random.nextBoolean()) {
        Arrays.fill(holed, from, to, (byte) 0);
      } else {
        for (int i = from; i < to; i++) {
          holed[i] = (byte) random.nextInt(256);
        }
      }
      check(holed, "round " + round + ", hole " + from + " to " + to);
    }
  }

  @Test
  void aSnapshotCutOrZeroedAtEveryByteIsFoldedAnew() throws IOException {
    int step = DEEP ? 1 : 31;
    for (int at = 0; at < folded.length; at += step) {
      byte[] zeroed = folded.clone();
      Arrays.fill(zeroed, at, zeroed.length, (byte) 0);
      for (byte[] damaged : List.of(Arrays.copyOf(folded, at), zeroed)) {
        Files.write(snapshot, damaged);
        Progress progress = open();
        assertThat(progress.learner().cards()).as("at %d", at).hasSize(ANSWERS);
        assertThat(progress.problems()).isEmpty();
      }
    }
  }

  @Test
  void aSnapshotOfAnotherVersionIsFoldedAnewAndReplaced() throws IOException {
    // The version of the file, that of the learner within, and the model's first parameter.
    int learner = 8 + 4 + journal.getFileName().toString().length() + 8 + 4;
    for (int place : new int[] {0, learner, learner + 4}) {
      byte[] other = folded.clone();
      ByteBuffer bytes = ByteBuffer.wrap(other);
      bytes.putInt(place, bytes.getInt(place) + 1);
      CRC32C checksum = new CRC32C();
      checksum.update(other, 0, other.length - 4);
      bytes.putInt(other.length - 4, (int) checksum.getValue());
      Files.write(snapshot, other);
      assertThat(open().learner().cards()).as("at %d", place).hasSize(ANSWERS);
      assertThat(Files.readAllBytes(snapshot)).as("at %d", place).isEqualTo(folded);
    }
  }

  @Test
  void aTemporarySnapshotThatWasLeftIsNoMatter() throws IOException {
    Files.write(snapshot.resolveSibling(snapshot.getFileName() + ".new"), new byte[] {1, 2, 3});
    Files.delete(snapshot);
    assertThat(open().learner().cards()).hasSize(ANSWERS);
    assertThat(Files.readAllBytes(snapshot)).isEqualTo(folded);
  }

  /** Opens what is left, answers once more, and opens again. */
  private void check(byte[] left, String how) throws IOException {
    Files.write(journal, left);
    Files.write(snapshot, folded);
    Set<String> whole = whole(left);
    Progress progress = open();
    assertThat(questions(progress)).as(how).containsAll(whole);
    if (!text(left).isEmpty() && !isMadeOfWholeLines(left) && !isMadeOfJson(left)) {
      assertThat(progress.problems()).as(how).isNotEmpty();
    }
    assertThat(progress.problems())
        .as(how)
        .extracting(JournalProblem::kind)
        .doesNotContain(JournalProblem.Kind.UNREADABLE);
    answer(progress, "p/later");
    progress.close();
    Files.deleteIfExists(snapshot);
    assertThat(questions(open())).as(how).containsAll(whole).contains("p/later");
    assertThat(Arrays.copyOf(Files.readAllBytes(journal), left.length)).as(how).isEqualTo(left);
  }

  private boolean isMadeOfWholeLines(byte[] left) {
    Set<String> written = new HashSet<>(text(lines).lines().toList());
    return text(left).lines().allMatch(written::contains);
  }

  /** Damage that makes another letter or digit of one is not told from an answer. */
  private static boolean isMadeOfJson(byte[] left) {
    try {
      text(left).lines().forEach(JSON::readTree);
      return text(left).endsWith("\n") && text(left).indexOf('\uFFFD') < 0;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** The questions of the lines that are exactly as they were written. */
  private Set<String> whole(byte[] left) {
    Set<String> written = new HashSet<>(text(lines).lines().toList());
    Set<String> whole = new HashSet<>();
    for (String line : text(left).split("\n", -1)) {
      if (written.contains(line)) {
        int question = line.indexOf("\"q\":\"") + 5;
        whole.add(line.substring(question, line.indexOf('"', question)));
      }
    }
    return whole;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Where a line begins. */
  private int start(int line) {
    int at = 0;
    for (int left = line; left > 0; at++) {
      left -= lines[at] == '\n' ? 1 : 0;
    }
    return at;
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

  private Progress open() {
    Stamps stamps = new Stamps(() -> now, _ -> ZoneId.of("Asia/Seoul"), StudyDay.DEFAULT, ulids);
    Folders folders =
        new Folders(
            home.resolve("data"),
            home.resolve("state"),
            home.resolve("cache"),
            home.resolve("config"));
    return Progress.open(folders, Fsrs.DEFAULT, stamps, ulids, question -> "");
  }

  private Path only(String folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).findFirst().orElseThrow();
    }
  }
}
