package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.awsnotes.journal.Entry.Reset;
import dev.awsnotes.journal.JournalProblem.Kind;
import dev.awsnotes.pack.Lang;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {
  @TempDir Path folder;

  @Test
  void noFolderNoAnswers() {
    assertThat(Journals.read(folder.resolve("none"))).isEqualTo(Journals.merge(List.of()));
  }

  @Test
  void devicesAreMergedByTimeThenIdAndConflictCopiesAddNothing() throws IOException {
    write("phone.jsonl", line(1), line(4));
    write("laptop.jsonl", line(2), line(3), line(5));
    write("laptop.sync-conflict-20261125.jsonl", line(2), line(3));
    write(".laptop.jsonl", line(9));
    write("notes.txt", line(9));
    assertThat(Journals.read(folder).entries())
        .containsExactlyElementsOf(List.of(1, 2, 3, 4, 5).stream().map(Samples::answer).toList());
  }

  @Test
  void aBrokenLineIsReportedSkippedAndKept() throws IOException {
    Path file = write("a.jsonl", line(1), "{\"v\":1,", "", line(2));
    Journals journals = Journals.read(folder);
    assertThat(journals.entries()).containsExactly(Samples.answer(1), Samples.answer(2));
    assertThat(journals.problems()).hasSize(1);
    JournalProblem problem = journals.problems().getFirst();
    assertThat(problem.kind()).isEqualTo(Kind.BROKEN);
    assertThat(problem.line(Lang.EN)).startsWith(file + ":2: error: not valid JSON");
    assertThat(problem.line(Lang.KO)).contains("올바른 JSON이 아닙니다");
    assertThat(Files.readString(file)).contains("{\"v\":1,\n");
  }

  @Test
  void linesOfALaterVersionAreSkippedWithOneWarning() throws IOException {
    write("a.jsonl", line(1), line(2).replace("\"v\":1", "\"v\":2"), "{\"v\":3,\"x\":[]}", line(4));
    Journals journals = Journals.read(folder);
    assertThat(journals.entries()).containsExactly(Samples.answer(1), Samples.answer(4));
    assertThat(journals.problems())
        .extracting(JournalProblem::kind, JournalProblem::line)
        .containsExactly(tuple(Kind.NEWER, 2));
    assertThat(journals.problems().getFirst().isError()).isFalse();
  }

  @Test
  void aJournalCutAtAnyByteLosesAtMostItsLastLine() throws IOException {
    String whole = line(1) + "\n" + line(2) + "\n" + EntryText.of(Samples.answer(3, "보조 인덱스 🗝"));
    byte[] bytes = (whole + "\n").getBytes(StandardCharsets.UTF_8);
    int lastLine = (line(1) + "\n" + line(2) + "\n").length();
    for (int cut = lastLine; cut <= bytes.length; cut++) {
      Path file = folder.resolve("a.jsonl");
      Files.write(file, Arrays.copyOf(bytes, cut));
      Journals journals = Journals.read(folder);
      boolean complete = cut >= bytes.length - 1;
      boolean torn = cut > lastLine && !complete;
      assertThat(journals.entries()).as("cut at %d", cut).hasSize(complete ? 3 : 2);
      assertThat(journals.problems())
          .as("cut at %d", cut)
          .extracting(JournalProblem::kind)
          .containsExactlyElementsOf(torn ? List.of(Kind.TORN) : List.of());
    }
  }

  @Test
  void theRestIsReadFromWhereReadingEnded() throws IOException {
    String long1 = EntryText.of(Samples.answer(1, "x".repeat(100_000)));
    Path file = write("a.jsonl", long1, line(2));
    JournalPart first = JournalReader.read(file);
    assertThat(JournalReader.readOn(file, first.coverage()))
        .contains(new JournalPart(List.of(), first.coverage(), List.of()));
    Files.writeString(file, Files.readString(file) + line(3) + "\nbroken\n{\"torn");
    JournalPart rest = JournalReader.readOn(file, first.coverage()).orElseThrow();
    assertThat(rest.entries()).containsExactly(Samples.answer(3));
    assertThat(rest.problems())
        .extracting(JournalProblem::line, JournalProblem::kind)
        .containsExactly(tuple(4, Kind.BROKEN), tuple(5, Kind.TORN));
    assertThat(rest.coverage().end()).isEqualTo(Files.size(file) - "{\"torn".length());
    assertThat(rest.coverage()).isEqualTo(JournalReader.read(file).coverage());
  }

  @Test
  void aJournalThatIsNotWhatItWasIsNotReadOn() throws IOException {
    Path file = write("a.jsonl", line(1), line(2));
    Coverage before = JournalReader.read(file).coverage();
    write("a.jsonl", line(1), line(3), line(2));
    assertThat(JournalReader.readOn(file, before)).isEmpty();
    write("a.jsonl", line(1));
    assertThat(JournalReader.readOn(file, before)).isEmpty();
  }

  @Test
  void marksAndLineEndsOfOtherEditorsAreNoMatter() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"), "\ufeff" + line(1) + "\r\n\r\n" + line(2) + "\r\n");
    Journals journals = Journals.read(folder);
    assertThat(journals.entries()).containsExactly(Samples.answer(1), Samples.answer(2));
    assertThat(journals.problems()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreABrokenLine() throws IOException {
    Files.write(
        folder.resolve("a.jsonl"), new byte[] {'{', '"', (byte) 0xff, '"', '}', '\n', 0, '\n'});
    assertThat(Journals.read(folder).problems())
        .extracting(JournalProblem::kind)
        .containsExactly(Kind.BROKEN, Kind.BROKEN);
  }

  private static String line(int number) {
    return EntryText.of(Samples.answer(number));
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  @Test
  void aByteOrderMarkAloneIsNoLine() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "\ufeff");
    Files.writeString(folder.resolve("b.jsonl"), "\ufeff\n" + line(1) + "\n");
    Journals journals = Journals.read(folder);
    assertThat(journals.entries()).containsExactly(Samples.answer(1));
    assertThat(journals.problems()).isEmpty();
  }

  @Test
  void timeComesBeforeIdsAndIdsDecideWithinAMoment() throws IOException {
    Reset late = new Reset(new Stamp("01A", 2, Samples.DAY), "m");
    Reset early = new Reset(new Stamp("01C", 1, Samples.DAY), "m");
    Reset between = new Reset(new Stamp("01B", 1, Samples.DAY), "m");
    write("a.jsonl", EntryText.of(late), EntryText.of(early), EntryText.of(between));
    assertThat(Journals.read(folder).entries()).containsExactly(between, early, late);
  }

  @Test
  void journalsComeByName() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 39; i >= 0; i--) {
      write("device-" + (10 + i * 7 % 40) + ".jsonl", line(i));
      names.add("device-" + (10 + i) + ".jsonl");
    }
    assertThat(Journals.files(folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyElementsOf(names.reversed());
  }

  @Test
  void aJournalThatCannotBeReadIsSaid() throws IOException {
    Path file = write("a.jsonl", line(1), "broken");
    JournalPart before = JournalReader.read(file);
    assertThat(before.isReadable()).isTrue();
    Files.delete(file);
    for (JournalPart part :
        List.of(
            JournalReader.read(file),
            JournalReader.readOn(file, before.coverage()).orElseThrow())) {
      assertThat(part.isReadable()).isFalse();
      assertThat(part.entries()).isEmpty();
      assertThat(part.coverage()).isEqualTo(Coverage.NONE);
      assertThat(part.problems().getFirst().line(Lang.EN))
          .startsWith(file + ": error: cannot be read: ");
    }
    assertThat(JournalProblem.unreadable(file, new EOFException()).message().en())
        .isEqualTo("cannot be read: EOFException");
  }

  @Test
  void linesAreCountedFromTheBeginningOfTheFileAlsoWhereOnlyItsEndIsRead() throws IOException {
    String longLine = EntryText.of(Samples.answer(1, "x".repeat(50_000)));
    Path file = write("a.jsonl", longLine, longLine, longLine);
    Coverage before = JournalReader.read(file).coverage();
    assertThat(before.end()).isEqualTo(Files.size(file)).isGreaterThan(Coverage.WINDOW);
    Files.writeString(file, Files.readString(file) + "broken\n");
    assertThat(JournalReader.readOn(file, before).orElseThrow().problems())
        .extracting(JournalProblem::line)
        .containsExactly(4);
  }

  @Test
  void aTornLineIsReadAlsoWhileThisProcessHoldsTheLock() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), line(1) + "\n{\"v\":1,");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      JournalPart part = JournalReader.read(file);
      assertThat(part.entries()).containsExactly(Samples.answer(1));
      assertThat(part.problems()).extracting(JournalProblem::kind).containsExactly(Kind.TORN);
    }
  }
}
