package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.awsnotes.journal.JournalProblem.Kind;
import dev.awsnotes.pack.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that are longer than the memory they are read with, which holds 1 MiB. */
class LongJournalTest {
  private static final int MIB = 1 << 20;

  @TempDir Path folder;

  /** Answers whose lines have all sorts of lengths, some more than half of the memory. */
  private static List<Entry> answers(int first, int count) {
    List<Entry> answers = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      answers.add(Samples.answer(i, "가x".repeat(i * 7919 % 170_000)));
    }
    return answers;
  }

  private static String lines(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(EntryText.of(entry)).append('\n'));
    return lines.toString();
  }

  private static String length(int bytes) {
    String line = EntryText.of(Samples.answer(1, ""));
    return EntryText.of(Samples.answer(1, "x".repeat(bytes - line.length())));
  }

  @Test
  void nothingIsLostWhereTheMemoryIsFilledAnew() throws IOException {
    List<Entry> answers = answers(0, 30);
    Path file = Files.writeString(folder.resolve("a.jsonl"), lines(answers));
    assertThat(Files.size(file)).isGreaterThan(5 * MIB);
    JournalPart part = JournalReader.read(file);
    assertThat(part.entries()).isEqualTo(answers);
    assertThat(part.problems()).isEmpty();
    assertThat(part.coverage().end()).isEqualTo(Files.size(file));
  }

  @Test
  void whatIsAppendedIsReadOnHoweverMuchItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), lines(answers(0, 12)));
    Coverage before = JournalReader.read(file).coverage();
    String more = lines(answers(12, 12)) + "broken\n" + EntryText.of(Samples.answer(99)) + "\n";
    Files.writeString(file, more, StandardOpenOption.APPEND);
    JournalPart rest = JournalReader.readOn(file, before).orElseThrow();
    List<Entry> expected = answers(12, 12);
    expected.add(Samples.answer(99));
    assertThat(rest.entries()).isEqualTo(expected);
    assertThat(rest.problems()).extracting(JournalProblem::line).containsExactly(25);
    assertThat(rest.coverage()).isEqualTo(JournalReader.read(file).coverage());
  }

  @Test
  void aLineThatIsLongerThanAnyEntryIsSaidAndTheOthersCount() throws IOException {
    String one = EntryText.of(Samples.answer(7));
    String two = EntryText.of(Samples.answer(8));
    for (int bytes : new int[] {MIB + 1, 2 * MIB, 3 * MIB + 17}) {
      Path file =
          Files.writeString(
              folder.resolve("a.jsonl"), one + "\n" + length(bytes) + "\n" + two + "\n");
      JournalPart part = JournalReader.read(file);
      assertThat(part.entries()).containsExactly(Samples.answer(7), Samples.answer(8));
      assertThat(part.problems())
          .extracting(JournalProblem::line, JournalProblem::kind)
          .containsExactly(tuple(2, Kind.BROKEN));
      assertThat(part.problems().getFirst().line(Lang.EN)).contains("longer than 1 MiB");
    }
  }

  @Test
  void aLineThatJustFitsIsAnEntry() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            length(MIB - 1) + "\n" + EntryText.of(Samples.answer(2)) + "\n");
    assertThat(JournalReader.read(file).entries()).hasSize(2);
  }
}
