package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code quiz} at a terminal. */
class SittingTest {
  private static final String[] QUIZ = {"quiz", "s3", "-n", "2", "--seed", "7", "--type", "choice"};

  @TempDir Path home;
  private Console console;

  private List<JsonNode> questions;

  @BeforeEach
  void console() {
    console = new Console(home).terminal(80, 24).variable("NO_COLOR", "1");
    // Before anything is answered: afterwards other questions come.
    List<String> arguments = new ArrayList<>(List.of(QUIZ));
    arguments.addAll(List.of("--list", "--format", "json"));
    questions =
        console
            .run(arguments.toArray(new String[0]))
            .json()
            .path("questions")
            .valueStream()
            .toList();
  }

  private String right(int question) {
    return questions.get(question).path("expected").asString();
  }

  private String wrong(int question) {
    return right(question).equals("1") ? "2" : "1";
  }

  @Test
  void questionsAreAskedGradedAndSummedUp() {
    Console.Result result = console.input(right(0), "", wrong(1), "").run(QUIZ);
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .containsSubsequence(
            "2 questions: 2 new",
            "Question 1 of 2",
            "Answer (? for keys):",
            "Right.",
            "Question 2 of 2",
            "Wrong. The answer is " + right(1),
            "1 of 2 right.");
    assertThat(console.answers()).hasSize(2);
  }

  @Test
  void aWrongAnswerIsStillExitZero() {
    assertThat(console.input(wrong(0), "", wrong(1), "").run(QUIZ).exit()).isZero();
  }

  @Test
  void theAnswerIsInTheJournalBeforeTheFeedback() {
    List<Integer> recorded = new ArrayList<>();
    ByteArrayOutputStream watcher =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
            if (text.contains("Right.") || text.contains("Wrong.")) {
              recorded.add(console.answers().size());
            }
          }
        };
    console.input(right(0), "", wrong(1), "").run(watcher, QUIZ);
    assertThat(recorded).containsExactly(1, 2);
  }

  @Test
  void whatIsNoAnswerIsAskedAgain() {
    Console.Result result = console.input("7", "one", right(0), "", right(1), "").run(QUIZ);
    assertThat(result.out()).contains("That is no answer to this question.", "2 of 2 right.");
    assertThat(console.answers()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"q", "Q", "ㅂ"})
  void theSessionCanBeLeftAtAnyQuestionAndKeepsWhatWasAnswered(String key) {
    Console.Result result = console.input(right(0), "", key).run(QUIZ);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("1 of 1 right.");
    assertThat(console.answers()).hasSize(1);
  }

  @Test
  void theEndOfTheInputLeavesToo() {
    Console.Result result = console.input(right(0)).run(QUIZ);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("1 of 1 right.");
    assertThat(console.answers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"s", "ㄴ", "''"})
  void aQuestionCanBeSkippedWithoutATrace(String key) {
    Console.Result result = console.input(key, "", right(1), "").run(QUIZ);
    assertThat(result.out()).contains("Skipped. The answer is " + right(0), "1 of 1 right.");
    assertThat(console.answers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"l", "ㅣ"})
  void aKeyShowsTheQuestionInTheOtherLanguage(String key) {
    JsonNode stem = questions.getFirst().path("stem");
    Console.Result result = console.terminal(1000, 24).input(key, "q").run(QUIZ);
    assertThat(result.out())
        .containsSubsequence(
            firstWords(stem.path("en").asString()), firstWords(stem.path("ko").asString()));
  }

  private static String firstWords(String text) {
    return text.substring(0, text.indexOf(' ', 8));
  }

  @ParameterizedTest
  @CsvSource({"u", "ㅕ"})
  void anAnswerCanBeTakenBackAndIsAskedAgain(String key) {
    Console.Result result = console.input(wrong(0), key, right(0), "", right(1), "").run(QUIZ);
    assertThat(result.out())
        .containsSubsequence(
            "Question 1 of 2", "Wrong.", "Taken back.", "Question 1 of 2", "Right.")
        .contains("2 of 2 right.");
    assertThat(console.journal()).hasSize(4).anyMatch(line -> line.contains("\"t\":\"undo\""));
  }

  @Test
  void thereIsNothingToTakeBackBeforeTheFirstAnswer() {
    assertThat(console.input("u", "q").run(QUIZ).out()).contains("There is nothing to take back.");
    assertThat(console.journal()).isEmpty();
  }

  @Test
  void aKeyGivesTheReasonOfEveryOption() {
    JsonNode question = questions.getFirst();
    Console.Result result = console.terminal(2000, 24).input(right(0), "e", "q").run(QUIZ);
    for (JsonNode option : question.path("options")) {
      String why = option.path("why").path("en").asString().replaceAll("[`*]", "");
      assertThat(result.out()).contains(why.substring(0, Math.min(30, why.length())));
    }
  }

  @ParameterizedTest
  @CsvSource({"o", "ㅐ"})
  void aKeyOpensTheSectionThatExplainsTheQuestion(String key) {
    String section = questions.getFirst().path("section").asString();
    String title =
        console
            .run("browse", "s3/" + section, "--format", "json")
            .json()
            .path("title")
            .path("en")
            .asString();
    assertThat(console.terminal(200, 1000).input(key, "q").run(QUIZ).out()).contains(title);
  }

  @Test
  void whatIsNoKeyDoesNotGoOn() {
    Console.Result result = console.input(right(0), "exam -n 2", "", right(1), "").run(QUIZ);
    assertThat(result.out()).contains("what you typed was no key", "2 of 2 right.");
  }

  @Test
  void theKeysSayHowThisKindOfQuestionIsAnswered() {
    assertThat(console.input("?", "q").run(QUIZ).out())
        .contains("number and Enter: answer")
        .doesNotContain("arrows");
    String[] typed = {"quiz", "-n", "1", "--seed", "7", "--type", "typed"};
    assertThat(console.input("?", "q").run(typed).out()).contains("text and Enter: answer");
  }

  @Test
  void aLetterThatIsTheAnswerIsNoKey() throws IOException {
    Path deck = Files.writeString(home.resolve("letters.txt"), "Unit of time?\ts\n");
    console.run("import", deck.toString());
    assertThat(console.input("s", "").run("quiz", "letters").out()).contains("1 of 1 right.");
  }

  @Test
  void whetherAnAnswerMeansTheSameIsAskedUntilItIsSaid() throws IOException {
    String answer = "because the partition key spreads the items over the partitions";
    Path deck = Files.writeString(home.resolve("why.txt"), "Why?\t" + answer + "\n");
    console.run("import", deck.toString());
    Console.Result result = console.input("to spread", "", "hm", "y", "").run("quiz", "why");
    assertThat(result.out()).contains("1 of 1 right.");
  }

  @Test
  void aKeyExplainsTheKeys() {
    assertThat(console.input("?", "q").run(QUIZ).out()).contains("q: leave");
  }

  @Test
  void inKoreanEverythingIsKorean() {
    List<String> arguments = new ArrayList<>(List.of(QUIZ));
    arguments.addAll(List.of("--lang", "ko"));
    Console.Result result =
        console.input(right(0), "", wrong(1), "").run(arguments.toArray(new String[0]));
    assertThat(result.out())
        .contains("문제 1/2", "맞았습니다.", "틀렸습니다. 정답: ", "2문제 중 1문제를 맞혔습니다.")
        .doesNotContain("Question", "Right", "Wrong");
  }

  @Test
  void choosingTooFewIsASlipAndAskedAgain() {
    String[] several = {"quiz", "s3", "-n", "1", "--seed", "7", "--type", "multiple"};
    Console.Result result = console.input("1", "q").run(several);
    assertThat(result.out())
        .contains("This question asks for 2 options.", "No question was answered.");
    assertThat(console.answers()).isEmpty();
  }

  @Test
  void aQuestionTallerThanTheScreenStopsWhereTheScreenIsFull() {
    Console.Result result =
        console.terminal(80, 8).input("", right(0), "", "", right(1), "").run(QUIZ);
    assertThat(result.out())
        .containsSubsequence("Question 1 of 2", "Enter: more", "Choose one.", "2 of 2 right.");
  }

  @Test
  void whoKnowsTheAnswerAlreadyNeedNotSeeTheRest() {
    Console.Result result = console.terminal(80, 8).input(right(0), "", right(1), "").run(QUIZ);
    assertThat(result.out()).contains("Enter: more", "2 of 2 right.");
  }

  @Test
  void theSectionsWorthReadingAreNamedWithTheirTitles() {
    Console.Result result = console.input(wrong(0), "", "q").run(QUIZ);
    String target = "s3/" + questions.getFirst().path("section").asString();
    assertThat(result.out())
        .containsPattern("Worth reading again:\n  aws-notes browse " + target + "  \\p{Lu}");
  }

  @Test
  void onANarrowScreenNoPromptIsTornApart() {
    Console.Result result = console.terminal(40, 50).input("s", "q").run(QUIZ);
    assertThat(result.out())
        .contains("\nEnter: on  e: every reason\no: section  u: undo  q: leave > ");
  }

  @Test
  void nothingToAskIsDone() {
    Console.Result result = console.run("quiz", "s3", "--mistakes");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEqualTo("There is nothing to ask here.\n");
  }
}
