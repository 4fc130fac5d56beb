package dev.awsnotes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackFolder;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.PackReading;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Presented;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in a pack's files, it is read or refused with its place. */
class PackFuzzTest {
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "pack.json, 300, 50000",
    "sqs/module.json, 600, 100000",
    "sqs/quiz.json, 1000, 150000",
    "sqs/ko.md, 400, 50000",
    "sqs/en.md, 400, 50000",
  })
  void aFileOfAPackCannotHarm(String file, int normal, int deep) {
    PackFolder folder = PackFolder.good(home.resolve("pack"));
    Fuzz.attack(
        List.of(folder.text(file)),
        normal,
        deep,
        input -> {
          folder.write(file, input);
          read(PackReader.read(folder.root()));
        });
  }

  @Test
  void aFolderOfPlainNotesCannotHarm() {
    PackFolder folder = PackFolder.empty(home.resolve("plain"));
    Fuzz.attack(
        List.of(
            MarkdownFuzzTest.NOTE,
            "## Quiz\n\nQ: Which?\n- [ ] one\n  > no\n- [x] two\n  > yes\n\n"
                + "{{c1::Lambda}} runs code.\n\nQ: 무엇입니까?\nA: 람다\n"),
        1_000,
        150_000,
        input -> {
          folder.write("note.md", input);
          read(PackReader.read(folder.root()));
        });
  }

  /** A diagnostic has a place and a text for people; a pack that is read can be asked. */
  private static void read(PackReading reading) {
    for (Diagnostic diagnostic : reading.diagnostics()) {
      assertThat(diagnostic.at().line()).isPositive();
      assertThat(diagnostic.at().column()).isPositive();
      assertThat(diagnostic.line(Lang.KO)).isNotBlank();
    }
    if (reading.pack().isEmpty()) {
      assertThat(reading.diagnostics()).anyMatch(Diagnostic::isError);
      return;
    }
    Pack pack = reading.pack().get();
    for (Module module : pack.modules()) {
      for (Question question : module.questions()) {
        Presented presented = Presented.of(pack.id(), module, question, 7);
        Answer answer = AnswerParser.parse(presented, "1");
        Grader.grade(presented, answer);
        assertThat(Grader.expected(presented)).isNotNull();
      }
    }
  }

  @Test
  void aTypedAnswerCannotHarm() {
    Pack pack = PackReader.read(PackFolder.good(home.resolve("asked")).root()).pack().orElseThrow();
    Module module = pack.modules().getFirst();
    Fuzz.attack(
        List.of("1", "1,3", "3 1 2 4", "1b 2a 3c", "표시 제한 시간", "visibility timeout", ""),
        20_000,
        300_000,
        input -> {
          for (Question question : module.questions()) {
            Presented presented = Presented.of(pack.id(), module, question, input.length());
            Answer answer = AnswerParser.parse(presented, input);
            boolean correct = Grader.grade(presented, answer).correct();
            if (!(question instanceof Question.Typed) && !(answer instanceof Answer.Skipped)) {
              // What is recorded in the bank's terms is the same answer when it comes back.
              assertThat(presented.inBankTerms(answer)).isNotNull();
            }
            assertThat(correct).isEqualTo(Grader.grade(presented, answer).correct());
          }
        });
  }
}
