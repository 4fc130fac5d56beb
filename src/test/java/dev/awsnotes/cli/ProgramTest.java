package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.render.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole: help, version, wrong usage, the bare command. */
class ProgramTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  static Stream<String> commands() {
    return CommandTree.NAMES.stream();
  }

  @Test
  void theVersionIsTheOneOfTheBuildFile() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>aws-notes</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Version.TEXT).isEqualTo(version.group(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void theVersionIsOneLine(String option) {
    Console.Result result = console.run(option);
    assertThat(result).isEqualTo(new Console.Result(0, "aws-notes " + Version.TEXT + "\n", ""));
  }

  @Test
  void helpListsEveryCommandInOneLineEach() {
    Console.Result result = console.run("--help");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(commands())
        .allSatisfy(name -> assertThat(result.out()).containsPattern("(?m)^  " + name + "  +\\S"));
    assertThat(result.out()).contains("Usage: aws-notes", "Exit codes:", "--lang", "--data-dir");
    assertThat(console.run("-h").out()).isEqualTo(result.out());
    assertThat(console.run("help").out()).isEqualTo(result.out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfInBothLanguages(String name) {
    for (String lang : new String[] {"en", "ko"}) {
      Console.Result result = console.run(name, "--help", "--lang", lang);
      assertThat(result.exit()).isZero();
      assertThat(result.err()).isEmpty();
      assertThat(result.out())
          .startsWith(lang.equals("ko") ? "사용법: " : "Usage: ")
          .contains("aws-notes " + name, "--help");
      assertThat(result.out().matches("(?s).*[가-힣].*")).isEqualTo(lang.equals("ko"));
      assertThat(result.lines())
          .allSatisfy(
              line -> assertThat(dev.awsnotes.render.Width.of(line)).isLessThanOrEqualTo(80));
    }
    assertThat(console.run("help", name).out()).isEqualTo(console.run(name, "-h").out());
  }

  @ParameterizedTest
  @CsvSource({
    "brwose, ' Did you mean \"browse\"?'",
    "quizz, ' Did you mean \"quiz\"?'",
    "serach, ' Did you mean \"search\"?'",
    "dynamodb, ''",
    "쿼리, ''",
  })
  void anUnknownCommandIsWrongUsageAndMayBeGuessed(String typed, String guess) {
    assertThat(console.run(typed))
        .isEqualTo(
            new Console.Result(2, "", "aws-notes: No such command: " + typed + "." + guess + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "browse --al, 'Unknown option: --al. Did you mean \"--all\"?'",
    "quiz --sede 7, 'Unknown option: --sede. Did you mean \"--seed\"?'",
    "browse --frobnicate, 'Unknown option: --frobnicate.'",
    "undo now, 'One word too many: now.'",
    "search, 'Missing: WORDS.'",
    "completion, 'Missing: bash|zsh|fish.'",
    "completion powershell, 'completion does not take \"powershell\" (possible: bash, zsh, fish).'",
    "search x --in here, '--in does not take \"here\" (possible: notes, questions, all).'",
    "search x -n 0, '-n does not take \"0\" (possible: 1 and up).'",
    "browse --lang fr, '--lang does not take \"fr\" (possible: ko, en, both).'",
    "browse --color blue, '--color does not take \"blue\" (possible: auto, always, never).'",
    "browse --format yaml, '--format does not take \"yaml\" (possible: text, json).'",
    "help nothing, 'No such command: nothing.'",
    "browse --lang, '--lang needs a value: ko|en|both.'",
  })
  void wrongUsageIsOneLineThatSaysWhatIsWrong(String line, String message) {
    assertThat(console.run(line.split(" ")))
        .isEqualTo(new Console.Result(2, "", "aws-notes: " + message + "\n"));
  }

  @Test
  void theVersionMayBeAskedBehindACommand() {
    assertThat(console.run("browse", "-V").out()).isEqualTo("aws-notes " + Version.TEXT + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "warmup", "quiz"})
  void helpExplainsHelpAndWhatNoListShows(String name) {
    Console.Result result = console.run("help", name);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Usage:", "Options:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"calc", "quiz", "export", "config"})
  void helpBreaksBetweenWordsOnly(String name) {
    console.variable("NO_COLOR", "1");
    for (String lang : new String[] {"ko", "en"}) {
      String wide = console.terminal(100, 24).run(name, "--help", "--lang", lang).out();
      String narrow = console.terminal(80, 24).run(name, "--help", "--lang", lang).out();
      assertThat(narrow.lines()).allMatch(line -> Width.of(line) <= 80);
      assertThat(narrow.strip().split("\\s+")).isEqualTo(wide.strip().split("\\s+"));
    }
  }

  @Test
  void koreanWordsStayWholeInHelp() {
    Console.Result result = console.run("exam", "--help", "--lang", "ko");
    assertThat(result.out()).contains("해설합니다");
    assertThat(result.out().lines()).allMatch(line -> Width.of(line) <= 80);
  }

  @Test
  void aStackTraceIsShownOnlyWithDebug() {
    assertThat(console.run("browse", "nothing").err()).doesNotContain("\tat ");
    Console.Result result = console.run("browse", "nothing", "--debug");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).startsWith("aws-notes: No such module: nothing.").contains("\tat ");
  }

  @Test
  void theBareCommandOpensTheShellWhereAPersonIs() {
    assertThat(console.terminal(80, 24).run().exit()).isZero();
    assertThat(console.shellOpened()).isTrue();
  }

  @Test
  void theBareCommandWithoutATerminalForItsOutputPrintsHelpToStderr() {
    Console.Result result = console.onlyInputTerminal().run();
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("Usage: aws-notes");
    assertThat(console.shellOpened()).isFalse();
  }

  @Test
  void whatAnErrorRepeatsCannotReachTheTerminal() {
    Console.Result result = console.run("browse", "\u001b]0;owned\u0007\u001b[31m");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void missingNotesAreExitThree() {
    String content = System.setProperty("aws-notes.content", home.toString());
    try {
      Console.Result result = console.run("browse");
      assertThat(result.exit()).isEqualTo(3);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .isEqualTo(
              "aws-notes: The notes that belong to the program cannot be read: "
                  + home
                  + ". Install it again.\n");
    } finally {
      System.setProperty("aws-notes.content", content);
    }
  }
}
