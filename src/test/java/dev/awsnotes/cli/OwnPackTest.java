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
    for (String command : new String[] {"browse", "next", "stats", "cheat"}) {
      Console.Result all = run(command);
      assertThat(all.exit()).as(command).isEqualTo(3);
      assertThat(all.err()).isEqualTo(complaint);
      assertThat(all.out()).isEqualTo(console.run(command).out());
    }
    assertThat(run("quiz", "-n", "0", "--list").exit()).isEqualTo(2);
    Console.Result wanted = run("browse", "sqs");
    assertThat(wanted.exit()).isEqualTo(3);
    assertThat(wanted.err()).startsWith(complaint + "aws-notes: No such module: sqs.");
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

  private PackFolder colliding() {
    return PackFolder.empty(home.resolve("mine"))
        .write("lambda.md", "# Mine\n\nOwn text.\n\nQ: Own question? {#own}\nA: yes\n")
        .write("kafka.md", "# Kafka\n\nA: without a question\n");
  }

  @Test
  void aModuleOfTheSameNameIsReachedByTheTargetThatIsListed() {
    console.variable("AWS_NOTES_PATH", colliding().root().toString());
    JsonNode modules = console.run("browse", "--format", "json").json().path("modules");
    JsonNode own = modules.path(modules.size() - 1);
    assertThat(own.path("id").asString()).isEqualTo("lambda");
    assertThat(own.path("pack").asString()).isEqualTo("mine");
    String target = own.path("sections").path(0).path("target").asString();
    assertThat(target).isEqualTo("mine:lambda/intro");
    assertThat(console.run("browse", target).out()).contains("Own text.");
    assertThat(console.run("browse", target, "--format", "json").json().path("target").asString())
        .isEqualTo(target);
    assertThat(console.run("browse").out()).contains("mine:lambda");
    assertThat(console.run("browse", "lambda", "--format", "json").json().has("pack")).isFalse();
    assertThat(console.run("search", "-m", "mine:lambda", "own").out()).contains(target);
    assertThat(console.run("quiz", "mine:lambda", "--list").out()).contains(target);
    // A colon is more than a letter to a shell: such targets are typed, or completed in the shell
    // of ours.
    assertThat(console.run("completion", "bash").out()).doesNotContain("lambda/intro");
  }

  @Test
  void whatIsBrokenInPlainNotesIsToldAndTheRestIsUsed() {
    PackFolder mine = colliding();
    String complaint =
        mine.file("kafka.md") + ":3:4: error: an answer without a question (Q:) above it\n";
    Console.Result result =
        console.run("quiz", "mine:lambda", "--list", "--pack", mine.root().toString());
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEqualTo(complaint);
    Console.Result check = console.run("check", mine.root().toString());
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).isEqualTo(complaint + "  A: without a question\n     ^\n");
  }

  @Test
  void aSecondPackOfTheSameNameIsToldAndLeftOut() {
    PackFolder mine = colliding();
    PackFolder other = PackFolder.empty(home.resolve("elsewhere/mine")).write("x.md", "text\n");
    Console.Result result =
        console.run("browse", "--pack", mine.root().toString(), "--pack", other.root().toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains(other.root() + ": another pack is called mine");
  }

  @Test
  void theSameFolderNamedTwiceIsOnePack() {
    Path root = colliding().root();
    console.variable("AWS_NOTES_PATH", root + "/");
    Console.Result result =
        console.run(
            "browse", "--pack", root.toString(), "--pack", root.resolve("../mine").toString());
    assertThat(result.err()).doesNotContain("another pack");
    assertThat(result.lines()).filteredOn(line -> line.contains("mine:kafka")).hasSize(1);
  }

  /** A question and a module are called the same wherever they are named. */
  @Test
  void namesOfOwnThingsBeginWithThePackEverywhere() {
    console.variable("AWS_NOTES_PATH", colliding().root().toString());
    assertThat(console.run("search", "--in", "questions", "Own", "question", "-l").out())
        .contains("mine:own");
    for (String typed : new String[] {"own", "mine:own", "mine/own"}) {
      assertThat(console.run("mark", typed).out()).isEqualTo("Bookmarked: mine:own\n");
      assertThat(console.run("report", typed).out())
          .contains("Question: mine:own", "mine:lambda/intro");
    }
    assertThat(console.run("mark").out()).isEqualTo("mine:own\n");
    JsonNode listed = console.run("quiz", "mine:lambda", "--list", "--format", "json").json();
    assertThat(listed.path("questions").get(0).path("module").asString()).isEqualTo("mine:lambda");
    assertThat(
            console
                .run("browse", "mine:lambda", "--glossary", "--format", "json")
                .json()
                .path("module")
                .asString())
        .isEqualTo("mine:lambda");
    assertThat(console.run("reset", "mine:lambda", "--yes").out()).contains("mine:lambda");
  }

  @Test
  void whatIsDoneToAQuestionAsJson() {
    console.variable("AWS_NOTES_PATH", colliding().root().toString());
    JsonNode marked = console.run("mark", "own", "--format", "json").json();
    assertThat(marked.path("questions").get(0).asString()).isEqualTo("mine:own");
    assertThat(marked.path("marked").asBoolean()).isTrue();
    JsonNode back = console.run("suspend", "own", "--off", "--format", "json").json();
    assertThat(back.path("suspended").asBoolean(true)).isFalse();
    JsonNode report = console.run("report", "own", "--format", "json").json();
    assertThat(report.propertyNames())
        .containsExactly("question", "revision", "target", "program", "stem", "sources", "text");
    assertThat(report.path("stem").path("en").asString()).isEqualTo("Own question?");
    Console.Result cheat = console.run("cheat", "mine:lambda", "--format", "json");
    assertThat(cheat.exit()).isEqualTo(1);
    assertThat(cheat.json().path("modules")).isEmpty();
  }

  @Test
  void thatNothingIsMarkedIsSaid() {
    assertThat(console.run("mark").err()).isEqualTo("No question is bookmarked.\n");
    assertThat(console.run("suspend").err()).isEqualTo("No question is out of the rotation.\n");
  }

  @Test
  void questionsInMarkdownAreReviewedAndCountedLikeTheOthers() {
    console.variable("AWS_NOTES_PATH", colliding().root().toString());
    console.input("no").run("quiz", "mine:lambda", "-n", "1", "--answers", "-");
    assertThat(console.answers())
        .hasSize(1)
        .allMatch(a -> a.path("q").asString().equals("mine/own"));
    assertThat(console.run("stats", "mine:lambda").out()).contains("1 of 1");
    console.later(java.time.Duration.ofDays(3)).input("yes");
    Console.Result review = console.run("review", "--answers", "-", "--format", "json");
    assertThat(review.json().path("correct").asInt()).isEqualTo(1);
    assertThat(console.run("search", "--in", "questions", "Own", "question").out())
        .contains("mine:own");
    assertThat(console.run("mark", "own").out()).contains("mine:own");
  }

  @Test
  void ownQuestionsAreNoItemsOfAMockExam() {
    PackFolder mine = PackFolder.empty(home.resolve("mine"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("Q: Own ").append(i).append("?\n- [x] a\n- [ ] b\n\n");
    }
    mine.write("x.md", text.toString());
    String exam =
        console.run("exam", "--list", "--seed", "1", "--pack", mine.root().toString()).out();
    assertThat(exam).isNotBlank().doesNotContain("mine:");
  }

  @Test
  void jsonHoldsNothingThatSteersATerminal() {
    pack.replace("sqs/en.md", "A queue **keeps** messages.", "A \u009b31m \u202equeue.");
    Console.Result result = run("browse", "sqs/basics", "--format", "json");
    assertThat(result.out()).doesNotContain("\u009b", "\u202e").contains("\\u202e");
    assertThat(result.json().path("markdown").path("en").asString()).contains("\u202equeue");
  }

  /** A card whose back is a sentence is answered in one's own words, and judged by the learner. */
  @Test
  void whetherASentenceMeansTheSameIsForTheLearnerToSay() {
    PackFolder mine =
        PackFolder.empty(home.resolve("mine"))
            .write("x.md", "Q: Why?\nA: Because the index is updated after the table.\n");
    console.variable("AWS_NOTES_PATH", mine.root().toString()).terminal(100, 40);
    for (String said : new String[] {"y", "ㅛ", "n", ""}) {
      Console.Result result = console.input("it lags behind", said, "").run("quiz", "x", "-n", "1");
      boolean right = said.equals("y") || said.equals("ㅛ");
      assertThat(result.out())
          .containsSubsequence(
              "The answer: Because", "Does yours mean the same?", right ? "Right." : "Wrong.");
      assertThat(console.answers().getLast().path("correct").asBoolean()).isEqualTo(right);
    }
    assertThat(
            console
                .input("because the index is updated AFTER the table", "")
                .run("quiz", "x", "-n", "1")
                .out())
        .doesNotContain("Does yours");
  }
}
