package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bare command where standard input is no terminal: one command a line. */
class BatchTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  @Test
  void everyLineIsACommand() {
    Console.Result result = console.input("browse dynamodb", "--version").run();
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .isEqualTo(console.run("browse", "dynamodb").out() + "aws-notes " + Version.TEXT + "\n");
  }

  @Test
  void blankLinesAndCommentsAreSkipped() {
    Console.Result result = console.input("", "   ", "# browse nothing", "  --version  ").run();
    assertThat(result).isEqualTo(new Console.Result(0, "aws-notes " + Version.TEXT + "\n", ""));
  }

  @Test
  void allLinesAreRunAndTheFirstFailureIsTheExitCode() {
    Console.Result result = console.input("search xyzzyplugh", "browse nothing", "--version").run();
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("aws-notes " + Version.TEXT + "\n");
    assertThat(console.input("browse nothing", "search xyzzyplugh").run().exit()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkAndTheProgramsOwnNameMayStandBeforeACommand() {
    Console.Result result = console.input("\ufeffaws-notes --version", "aws-notes next").run();
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("aws-notes " + Version.TEXT + "\n");
  }

  @Test
  void wordsThatAreNoCommandDoNotSearch() {
    Console.Result result = console.input("보조 인덱스").run();
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("aws-notes: No such command: 보조.\n");
  }

  @Test
  void quotesHoldWordsTogether() {
    assertThat(console.input("browse \"api gateway\"", "browse 'api gateway'").run().exit())
        .isZero();
  }

  @Test
  void globalOptionsGoToEveryLine() {
    Console.Result result = console.input("browse dynamodb", "nothing").run("--lang", "ko");
    assertThat(result.err()).isEqualTo("aws-notes: 없는 명령입니다: nothing.\n");
    assertThat(result.out()).isEqualTo(console.run("browse", "dynamodb", "--lang", "ko").out());
  }

  @Test
  void answersCannotComeFromWhereTheCommandsComeFrom() {
    Console.Result result = console.input("quiz s3 --answers -", "1", "--version").run();
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .startsWith(
            "aws-notes: --answers - cannot be used where commands come from standard input");
    assertThat(result.out()).isEqualTo("aws-notes " + Version.TEXT + "\n");
    assertThat(console.journal()).isEmpty();
  }

  @Test
  void aQuizAsksNobodyHere() {
    Console.Result result = console.input("quiz s3", "1").run();
    assertThat(result.exit()).isEqualTo(2);
    assertThat(console.journal()).isEmpty();
  }

  @Test
  void nothingToDoIsDone() {
    assertThat(console.run()).isEqualTo(new Console.Result(0, "", ""));
  }

  @Test
  void anApostropheInsideAWordIsNoQuote() {
    assertThat(console.input("search it's xyzzyplugh -l -n 1", "--version").run().err())
        .isEqualTo(console.run("search", "it's xyzzyplugh", "-l", "-n", "1").err());
    assertThat(Words.split("search it's -l 'a b'c"))
        .containsExactly("search", "it's", "-l", "a bc");
  }
}
