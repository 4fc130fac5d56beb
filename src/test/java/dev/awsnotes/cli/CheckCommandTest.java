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
  void aFolderThatIsNotThereIsExitThree() {
    Console.Result result = console.run("check", home.resolve("nothing").toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEqualTo(home.resolve("nothing") + ":1:1: error: no such folder\n");
  }

  @Test
  void aFileIsNamedAsOneWithTheFolderThatIsMeant() {
    String file = pack.file("pack.json").toString();
    Console.Result result = console.run("check", file);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out())
        .isEqualTo(
            file
                + ":1:1: error: a file, not a folder; name the pack's folder: "
                + pack.root()
                + "\n");
  }

  private String found() {
    Console.Result result = console.run("check", pack.root().toString());
    assertThat(result.exit()).isEqualTo(result.out().contains(": error: ") ? 1 : 0);
    return result.out().replace(pack.root() + "/", "");
  }

  @Test
  void jsonThatWouldNotBeReadIsTold() {
    pack.write("sqs/quizz.json", "[]").write("fact.json", "{}").write("sns/module.json", "{}");
    assertThat(found())
        .contains(
            "sqs/quizz.json:1:1: warning: not read (did you mean quiz.json?)",
            "fact.json:1:1: warning: not read (did you mean facts.json?)",
            "sns/module.json:1:1: warning: not read: modules in pack.json does not name sns");
    pack.delete("pack.json");
    assertThat(found())
        .startsWith("pack.json:1:1: error: there is no pack.json, so that ")
        .doesNotContain("neither");
    Console.Result module = console.run("check", pack.file("sqs").toString());
    assertThat(module.exit()).isEqualTo(1);
    assertThat(module.out()).contains("error: the folder of a module, not of a pack");
  }

  @Test
  void aFileThatIsGoneIsSaidToBeGone() {
    pack.delete("sqs/module.json");
    assertThat(found()).startsWith("sqs/module.json:1:1: error: there is no such file\n");
  }

  /** One mistake, one message. */
  @Test
  void nothingThatFollowsFromAMistakeIsToldBesidesIt() {
    pack.replace("sqs/quiz.json", "\"verified\": \"2026-11-22\"", "\"verified\": \"22.11.2026\"");
    assertThat(found()).contains("not a date").doesNotContain("sqs-choice: no date of checking");
    pack.replace("sqs/quiz.json", "22.11.2026", "2026-11-22");
    pack.replace("sqs/quiz.json", "\"id\": \"sqs-typed\"", "\"id\": \"sqs-choice\"");
    assertThat(found())
        .contains("this id is taken: sqs-choice")
        .doesNotContain("another module has this id");
  }

  @Test
  void aLineOfAFileElsewhereIsNotShown() throws java.io.IOException {
    java.nio.file.Path secret = home.resolve("secret.json");
    java.nio.file.Files.writeString(secret, "{\"password\": 1}\n");
    pack.delete("sqs/quiz.json");
    java.nio.file.Files.createSymbolicLink(pack.file("sqs/quiz.json"), secret);
    assertThat(found()).contains("outside the pack's folder").doesNotContain("password");
  }

  @Test
  void aMessageIsBrokenBetweenItsWords() {
    pack.replace("sqs/quiz.json", "\"revision\": 3", "\"revision\": 0");
    Console.Result result =
        console.terminal(60, 30).variable("NO_COLOR", "1").run("check", pack.root().toString());
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains(
            "error: revision: expected a whole number from 1 to 100000",
            "warning: sqs-choice: a one-way pair: sqs-typed does not name it");
    assertThat(result.lines())
        .filteredOn(line -> line.contains("error:") || line.contains("warning:"))
        .isNotEmpty()
        .allMatch(line -> line.length() <= 60);
  }
}
