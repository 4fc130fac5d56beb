package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.awsnotes.journal.JournalProblem.Kind;
import dev.awsnotes.pack.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
