package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.PackFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code check}: what a compiler would say about a pack. */
class CheckCommandTest {
  @TempDir Path home;
  private Console console;
  private PackFolder pack;

  @BeforeEach
  void console() {
    console = new Console(home);
    pack = PackFolder.good(home.resolve("pack"));
  }

  @Test
  void theNotesOfThisRepositoryHaveNoErrors() {
    Console.Result result = console.run("check", "notes");
    assertThat(result.out()).doesNotContain(": error: ");
    assertThat(result.exit()).isZero();
  }

  @Test
  void anErrorIsShownInItsLineWithACaret() {
    pack.replace("sqs/module.json", "\"aliases\": [\"큐\"", "\"aliasses\": [\"큐\"");
    Console.Result result = console.run("check", pack.root().toString());
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.lines())
        .containsSubsequence(
            pack.file("sqs/module.json")
                + ":4:3: error: unknown field: aliasses (did you mean aliases?)",
            "    \"aliasses\": [\"큐\", \"queue\"],",
            "    ^");
    assertThat(result.err()).matches("1 error, \\d+ warnings?\n");
  }

  /** Hangul is two columns wide on the screen and one character in the file. */
  @Test
  void theCaretStandsBelowThePlaceAlsoBehindHangul() {
    pack.replace(
        "sqs/quiz.json", "\"무엇입니까?\", \"en\": \"What is it?\"", "\"무엇입니까?\", \"fr\": \"Quoi?\"");
    Console.Result result = console.run("check", pack.root().toString());
    assertThat(result.out())
        .contains(
            pack.file("sqs/quiz.json") + ":4:30: error: unknown field: fr",
            "      \"stem\": {\"ko\": \"무엇입니까?\", \"fr\": \"Quoi?\"},\n"
                + " ".repeat("      \"stem\": {\"ko\": \"무엇입니까?\", ".length() + 5)
                + "^\n");
  }

  @Test
  void allErrorsAreToldInOneRunInTheLearnersLanguage() {
    pack.replace("sqs/module.json", "\"aliases\": [\"큐\"", "\"aliasses\": [\"큐\"");
    pack.replace("sqs/quiz.json", "\"revision\": 3", "\"revision\": 0");
    Console.Result result = console.run("check", pack.root().toString(), "--lang", "ko");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("알 수 없는 필드입니다: aliasses", "1~100000 사이의 정수");
    assertThat(result.err()).startsWith("오류 2개");
  }

  @Test
  void theDiagnosticsAsJson() {
    pack.replace("sqs/quiz.json", "\"revision\": 3", "\"revision\": 0");
    Console.Result result = console.run("check", pack.root().toString(), "--format", "json");
    assertThat(result.exit()).isEqualTo(1);
    JsonNode error =
        result
            .json()
            .path("diagnostics")
            .valueStream()
            .filter(d -> d.path("severity").asString().equals("error"))
            .findFirst()
            .orElseThrow();
    assertThat(error.propertyNames())
        .containsExactly("path", "line", "column", "severity", "message");
    assertThat(error.path("path").asString()).isEqualTo(pack.file("sqs/quiz.json").toString());
    assertThat(error.path("line").asInt()).isEqualTo(3);
    assertThat(error.path("message").path("en").asString())
        .isEqualTo("revision: expected a whole number from 1 to 100000");
  }

  @Test
  void warningsAloneAreNoFailure() {
    Console.Result result = console.run("check", pack.root().toString());
    assertThat(result.out()).contains(": warning: ").doesNotContain(": error: ");
    assertThat(result.exit()).isZero();
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    Console.Result result = console.run("check", home.resolve("nothing").toString());
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEqualTo(home.resolve("nothing") + ":1:1: error: no such folder\n");
  }
}
