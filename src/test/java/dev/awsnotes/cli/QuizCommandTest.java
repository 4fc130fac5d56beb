package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code quiz} with its questions listed or its answers read from a script. */
class QuizCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  /** The expected answers of a session, in the order in which it asks. */
  private List<String> expected(String... session) {
    List<String> arguments = new ArrayList<>(List.of(session));
    arguments.addAll(List.of("--list", "--format", "json"));
    return console
        .run(arguments.toArray(new String[0]))
        .json()
        .path("questions")
        .valueStream()
        .map(question -> question.path("expected").asString().split(" / ")[0])
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloud", "iam", "s3", "dynamodb", "lambda", "api-gateway"})
  void scriptedAnswersGiveTheDocumentedJson(String module) {
    Console.Result result =
        console
            .input("1", "2", "1")
            .run("quiz", module, "-n", "3", "--seed", "7", "--answers", "-", "--format", "json");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode document = result.json();
    assertThat(document.propertyNames()).containsExactly("asked", "correct", "answers");
    assertThat(document.path("asked").asInt()).isEqualTo(3);
    int correct = 0;
    for (JsonNode answer : document.path("answers")) {
      assertThat(answer.propertyNames()).containsExactly("id", "given", "correct", "expected");
      assertThat(answer.path("correct").isBoolean()).isTrue();
      assertThat(answer.path("id").asString()).isNotBlank();
      assertThat(answer.path("expected").asString()).isNotBlank();
      correct += answer.path("correct").asBoolean() ? 1 : 0;
    }
    assertThat(document.path("correct").asInt()).isEqualTo(correct);
    assertThat(document.path("answers").valueStream().map(a -> a.path("given").asString()))
        .containsExactly("1", "2", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloud", "iam", "s3", "dynamodb", "lambda", "api-gateway"})
  void theListPrintsExactlyWhatTheSessionAsks(String module) {
    JsonNode list =
        console
            .run("quiz", module, "-n", "20", "--seed", "3", "--list", "--format", "json")
            .json()
            .path("questions");
    List<String> expected = expected("quiz", module, "-n", "20", "--seed", "3");
    JsonNode session =
        console
            .input(expected.toArray(new String[0]))
            .run("quiz", module, "-n", "20", "--seed", "3", "--answers", "-", "--format", "json")
            .json();
    assertThat(session.path("correct").asInt()).isEqualTo(20);
    assertThat(session.path("answers").valueStream().map(a -> a.path("id").asString()))
        .containsExactlyElementsOf(list.valueStream().map(q -> q.path("id").asString()).toList());
  }

  @Test
  void eachListedQuestionIsAsInThePackWithItsModule() {
    JsonNode questions =
        console.run("quiz", "-n", "400", "--seed", "1", "--list", "--format", "json").json();
    assertThat(questions.propertyNames()).containsExactly("questions");
    assertThat(questions.path("questions").size()).isGreaterThan(300);
    for (JsonNode question : questions.path("questions")) {
      assertThat(question.propertyNames())
          .contains(
              "id",
              "module",
              "revision",
              "type",
              "section",
              "domain",
              "difficulty",
              "stem",
              "facts",
              "sources",
              "verified");
      assertThat(question.path("stem").propertyNames()).containsExactly("ko", "en");
      String parts =
          switch (question.path("type").asString()) {
            case "choice", "multiple", "ordering" -> "options";
            case "matching" -> "matches";
            default -> "accept";
          };
      assertThat(question.has(parts)).as(question.path("id").asString()).isTrue();
      for (JsonNode option : question.path("options")) {
        assertThat(option.has("correct"))
            .isEqualTo(!question.path("type").asString().equals("ordering"));
      }
    }
  }

  @Test
  void aListedChoiceShowsItsOptionsInTheOrderOfTheScreen() {
    JsonNode questions =
        console
            .run(
                "quiz", "-n", "50", "--seed", "5", "--type", "choice", "--list", "--format", "json")
            .json()
            .path("questions");
    for (JsonNode question : questions) {
      int key = Integer.parseInt(question.path("expected").asString());
      assertThat(question.path("options").get(key - 1).path("correct").asBoolean()).isTrue();
    }
  }

  @Test
  void theSameSeedAsksTheSameInAnyHome(@TempDir Path otherHome) {
    Console other = new Console(otherHome).later(java.time.Duration.ofDays(3)).locale("ko_KR");
    String[] session = {"quiz", "lambda", "-n", "10", "--seed", "42", "--list", "--format", "json"};
    assertThat(other.run(session).out()).isEqualTo(console.run(session).out());
  }

  @Test
  void rightAnswersAreRightAndWrongOnesAreWrong() {
    List<String> expected = expected("quiz", "iam", "-n", "5", "--seed", "9");
    Console.Result result =
        console
            .input(expected.get(0), "junk!", expected.get(2), "", expected.get(4))
            .run("quiz", "iam", "-n", "5", "--seed", "9", "--answers", "-", "--format", "json");
    assertThat(result.json().path("answers").valueStream().map(a -> a.path("correct").asBoolean()))
        .containsExactly(true, false, true, false, true);
    assertThat(result.json().path("correct").asInt()).isEqualTo(3);
    assertThat(result.exit()).isZero();
  }

  @Test
  void fewerLinesEndTheSession() {
    Console.Result result =
        console
            .input("1", "1")
            .run("quiz", "s3", "--seed", "7", "--answers", "-", "--format", "json");
    assertThat(result.exit()).isZero();
    assertThat(result.json().path("asked").asInt()).isEqualTo(2);
    assertThat(result.json().path("answers").size()).isEqualTo(2);
  }

  @Test
  void noLinesAtAllAreASessionOfNothing() {
    Console.Result result = console.run("quiz", "s3", "--answers", "-", "--format", "json");
    assertThat(result.exit()).isZero();
    assertThat(result.json().path("asked").asInt()).isZero();
    assertThat(console.journal()).isEmpty();
  }

  @Test
  void moreLinesThanQuestionsAreLeftAlone() {
    Console.Result result =
        console
            .input("1", "1", "1", "1")
            .run("quiz", "s3", "-n", "2", "--answers", "-", "--format", "json");
    assertThat(result.json().path("asked").asInt()).isEqualTo(2);
  }

  @Test
  void answersMayComeFromAFile() throws IOException {
    Path file = Files.writeString(home.resolve("답 answers.txt"), "1\n2\n1\n");
    Console.Result fromFile =
        console.run(
            "quiz", "iam", "-n", "3", "--seed", "7", "--no-record", "--answers", file.toString());
    Console.Result fromStdin =
        console
            .input("1", "2", "1")
            .run("quiz", "iam", "-n", "3", "--seed", "7", "--no-record", "--answers", "-");
    assertThat(fromFile.exit()).isZero();
    assertThat(fromFile.out()).isEqualTo(fromStdin.out());
  }

  @Test
  void aMissingAnswerFileIsExitThree() {
    Console.Result result =
        console.run("quiz", "iam", "--answers", home.resolve("nothing").toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "aws-notes: Cannot read "
                + home.resolve("nothing")
                + ": there is no such file or folder.\n");
  }

  @Test
  void anAnswerFileThatIsNotUtf8IsExitThree() throws IOException {
    Path file = Files.write(home.resolve("answers"), new byte[] {'1', '\n', (byte) 0xff, '\n'});
    Console.Result result = console.run("quiz", "iam", "-n", "2", "--answers", file.toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("aws-notes: Cannot read " + file + ":2:1: a byte that is not UTF-8.\n");
  }

  @Test
  void withoutATerminalAndWithoutAnswersItSaysWhatToDo() {
    for (Console.Result result :
        List.of(
            console.run("quiz", "dynamodb"),
            console.onlyInputTerminal().run("quiz"),
            console.onlyOutputTerminal().run("quiz"))) {
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err().lines()).hasSize(1);
      assertThat(result.err()).contains("needs a terminal", "--answers", "--list");
    }
  }

  @Test
  void anUnknownModuleIsExitTwoWithASuggestion() {
    Console.Result result = console.run("quiz", "dynamdb", "--answers", "-");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("aws-notes: No such module: dynamdb. Did you mean \"dynamodb\"?\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice", "multiple", "ordering", "matching", "typed"})
  void aTypeMayBeAskedFor(String type) {
    JsonNode questions =
        console.run("quiz", "--type", type, "--list", "--format", "json").json().path("questions");
    assertThat(questions).isNotEmpty();
    assertThat(questions.valueStream().map(q -> q.path("type").asString())).containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource({
    "--type, essay, 'aws-notes: --type does not take \"essay\" (possible: choice, multiple,"
        + " ordering, matching, typed).'",
    "-n, 0, 'aws-notes: -n does not take \"0\" (possible: 1 and up).'",
    "-n, -3, 'aws-notes: -n does not take \"-3\" (possible: 1 and up).'",
    "-n, many, 'aws-notes: -n does not take \"many\" (possible: a whole number).'",
    "-n, 99999999999, 'aws-notes: -n does not take \"99999999999\" (possible: a whole number).'",
    "--seed, x, 'aws-notes: --seed does not take \"x\" (possible: a whole number).'",
  })
  void aValueThatCannotBeIsWrongUsage(String option, String value, String message) {
    Console.Result result = console.run("quiz", option, value, "--list");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(message + "\n");
  }

  @Test
  void severalModulesAndSectionsMayBeNamed() {
    JsonNode questions =
        console
            .run("quiz", "s3", "dynamodb/gsi", "-n", "500", "--list", "--format", "json")
            .json()
            .path("questions");
    assertThat(questions.valueStream().map(q -> q.path("module").asString()))
        .contains("s3", "dynamodb");
    assertThat(
            questions
                .valueStream()
                .filter(q -> q.path("module").asString().equals("dynamodb"))
                .map(q -> q.path("section").asString()))
        .containsOnly("gsi");
  }

  @Test
  void theTextListIsForPeople() {
    Console.Result result =
        console.run("quiz", "s3", "-n", "2", "--seed", "7", "--list", "--lang", "ko");
    assertThat(result.out()).contains("문제 1/2", "문제 2/2").doesNotContain("\"correct\"");
  }
}
