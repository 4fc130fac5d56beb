package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the learner's own: {@code glossary.txt} beside the settings. */
class OwnGlossaryTest {
  @TempDir Path home;

  private Path write(String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/aws-notes"));
    return Files.writeString(folder.resolve("glossary.txt"), text);
  }

  private static List<String> complaints(OwnGlossary glossary) {
    return glossary.diagnostics().stream().map(d -> d.line(Lang.EN)).toList();
  }

  @Test
  void aLineGivesATermItsOtherNames() {
    OwnGlossary glossary =
        OwnGlossary.parse("g", "\uFEFF# mine\n\nDLQ = 배달 못 한 편지함, dead letter queue\r\n");

    assertThat(glossary.lines()).containsExactly(List.of("DLQ", "배달 못 한 편지함", "dead letter queue"));
    assertThat(glossary.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "no equals sign | 1",
        "\"  no equals sign\" | 3",
        "= a | 1",
        "a = | 4",
        "a = b,, c | 7",
        "가나 = b, ! | 9"
      })
  void aBadLineIsReportedWhereItIsAndLeftOut(String line, int column) {
    OwnGlossary glossary = OwnGlossary.parse("g.txt", "x = y\n" + line + "\nz = w");

    assertThat(glossary.lines()).containsExactly(List.of("x", "y"), List.of("z", "w"));
    assertThat(glossary.diagnostics()).hasSize(1).allMatch(Diagnostic::isError);
    assertThat(complaints(glossary).getFirst()).startsWith("g.txt:2:" + column + ": ");
  }

  @Test
  void whatIsNoTextIsReported() throws IOException {
    Path file = write("");
    Files.write(file, new byte[] {'a', '=', (byte) 0xff});

    OwnGlossary glossary = OwnGlossary.read(file);

    assertThat(glossary.lines()).isEmpty();
    assertThat(complaints(glossary))
        .containsExactly(file + ":1:3: error: a byte that is not UTF-8");
  }

  @Test
  void searchKnowsTheNames() throws IOException {
    Console console = new Console(home);
    assertThat(console.run("search", "쿠쿠다스").exit()).isEqualTo(1);
    Path file = write("쿠쿠다스 = secondary index\nnonsense\n");

    Console.Result result = console.run("search", "쿠쿠다스", "-n", "1");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("dynamodb/indexes");
    assertThat(result.err())
        .isEqualTo(
            file + ":2:1: error: this line is left out: expected 'term = synonym, synonym'\n");
  }
}
