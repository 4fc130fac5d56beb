package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.PackFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Notes of the learner's own beside those that come with the program. */
class OwnPackTest {
  @TempDir Path home;
  private Console console;
  private PackFolder pack;

  @BeforeEach
  void console() {
    console = new Console(home);
    pack = PackFolder.good(home.resolve("내 팩"));
  }

  private Console.Result run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--pack";
    all[arguments.length + 1] = pack.root().toString();
    return console.run(all);
  }

  private String broken() {
    pack.replace("sqs/quiz.json", "\"revision\": 3", "\"revison\": 3");
    return pack.file("sqs/quiz.json")
        + ":3:25: error: unknown field: revison (did you mean revision?)\n";
  }

  @Test
  void itsModulesStandBelowTheOthers() {
    Console.Result result = run("browse");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).containsSubsequence("dynamodb", "sqs", "Message queues");
    JsonNode modules = run("browse", "--format", "json").json().path("modules");
    assertThat(modules.size()).isEqualTo(7);
  }

  @Test
  void theyAreReadLikeTheOthers() {
    for (String name : new String[] {"sqs", "own:sqs", "queue", "큐", "Message queues"}) {
      assertThat(run("browse", name + "/basics").out()).contains("A queue *keeps* messages.");
    }
    assertThat(run("browse", "sqs/basics", "--lang", "ko").out()).contains("대기열은 메시지를 *보관*합니다.");
  }

  @Test
  void theirQuestionsAreAskedAndRecordedUnderTheirPack() {
    console.input("1", "1", "1", "1", "1");
    Console.Result result = run("quiz", "sqs", "-n", "5", "--answers", "-", "--format", "json");
    assertThat(result.exit()).isZero();
    assertThat(result.json().path("asked").asInt()).isEqualTo(5);
    assertThat(console.answers())
        .hasSize(5)
        .allMatch(a -> a.path("q").asString().startsWith("own/sqs-"));
  }

  @Test
  void aVariableMayNameSeveralFolders() {
    PackFolder plain =
        PackFolder.empty(home.resolve("plain")).write("kafka.md", "## Topics\n\nPartitions.\n");
    console.variable("AWS_NOTES_PATH", pack.root() + java.io.File.pathSeparator + plain.root());
    Console.Result result = console.run("browse");
    assertThat(result.out()).contains("sqs", "kafka");
  }

  @Test
  void aBrokenOneIsReportedAndLeftOut() {
    String complaint = broken();
    Console.Result result = run("browse", "dynamodb");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEqualTo(complaint);
    assertThat(result.out()).isEqualTo(console.run("browse", "dynamodb").out());
  }

  @Test
  void whereNothingElseWasAskedForABrokenOneIsExitThree() {
    String complaint = broken();
    Console.Result list = run("browse");
    assertThat(list.exit()).isEqualTo(3);
    assertThat(list.err()).isEqualTo(complaint);
    assertThat(list.out()).contains("dynamodb").doesNotContain("sqs");
    Console.Result wanted = run("browse", "sqs");
    assertThat(wanted.exit()).isEqualTo(3);
    assertThat(wanted.err()).isEqualTo(complaint + "aws-notes: No such module: sqs.\n");
  }

  @Test
  void aFolderThatIsNotThereIsExitThree() {
    Path nowhere = home.resolve("nowhere");
    Console.Result result = console.run("browse", "--pack", nowhere.toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).isEqualTo(nowhere + ":1:1: error: no such folder\n");
  }

  @Test
  void whatItSaysCannotReachTheTerminal() {
    pack.replace("sqs/en.md", "A queue **keeps** messages.", "A \u001b[31mred\u0007 \u202equeue.");
    Console.Result result =
        console
            .terminal(80, 1000)
            .variable("NO_COLOR", "1")
            .run("browse", "sqs/basics", "--pack", pack.root().toString());
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("red").doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void aClearHitInPlainNotesShowsItsSection() {
    PackFolder plain =
        PackFolder.empty(home.resolve("plain"))
            .write("kafka.md", "## Rebalancing {#rebalance}\n\nConsumers share partitions.\n")
            .write("rabbit.md", "## Exchanges\n\nRouting keys.\n");
    console.terminal(80, 1000).variable("NO_COLOR", "1");

    Console.Result result = console.run("search", "rebalancing", "--pack", plain.root().toString());

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Consumers share partitions.").doesNotContain("Routing");
  }

  @Test
  void aClearHitInAWholePackShowsItsSection() {
    console.terminal(80, 1000).variable("NO_COLOR", "1");

    assertThat(run("search", "sqs", "basics").out()).contains("A queue *keeps* messages.");
  }
}
