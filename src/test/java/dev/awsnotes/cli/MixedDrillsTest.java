package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.Drills;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code quiz --drills} and {@code review --drills}: exercises among the questions. */
class MixedDrillsTest {
  private static final String[] SESSION = {
    "quiz", "dynamodb", "--drills", "-n", "8", "--seed", "3"
  };

  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private static String[] with(String[] command, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(command));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  private List<JsonNode> listed(String... command) {
    JsonNode json = console.run(with(command, "--list", "--format", "json")).json();
    return json.path("questions").valueStream().toList();
  }

  private static List<String> ids(List<JsonNode> questions) {
    return questions.stream().map(question -> question.path("id").asString()).toList();
  }

  private static List<String> drills(List<String> ids) {
    return ids.stream().filter(id -> id.startsWith("drill:")).toList();
  }

  private static String[] expected(List<JsonNode> questions) {
    return questions.stream()
        .map(question -> question.path("expected").asString().split(" / ")[0])
        .toArray(String[]::new);
  }

  /** Answers the drills of some sessions rightly, so that they come due another day. */
  private void practise(String... drills) {
    for (String drill : drills) {
      String right =
          console
              .run("drill", drill, "-n", "1", "--seed", "5", "--list", "--format", "json")
              .json()
              .path("items")
              .get(0)
              .path("answer")
              .asString();
      Console.Result result =
          console.terminal(80, 24).input(right).run("drill", drill, "-n", "1", "--seed", "5");
      assertThat(result.out()).contains("Right.");
    }
  }

  @Test
  void aQuarterOfASessionAreDrillsAndTheListIsWhatIsAsked() {
    List<JsonNode> listed = listed(SESSION);
    assertThat(listed).hasSize(8);
    assertThat(drills(ids(listed))).hasSize(2).doesNotHaveDuplicates();
    Console.Result result =
        console.input(expected(listed)).run(with(SESSION, "--answers", "-", "--format", "json"));
    assertThat(result.json().path("correct").asInt()).isEqualTo(8);
    assertThat(ids(result.json().path("answers").valueStream().toList())).isEqualTo(ids(listed));
  }

  @Test
  void aDrillIsListedAsAQuestionWithItsModuleAndOneKey() {
    JsonNode drill =
        listed(SESSION).stream()
            .filter(question -> question.path("id").asString().startsWith("drill:"))
            .findFirst()
            .orElseThrow();
    assertThat(drill.path("type").asString()).isEqualTo("choice");
    assertThat(drill.path("module").asString()).isEqualTo("dynamodb");
    assertThat(drill.path("stem").path("ko").asString()).isNotBlank();
    assertThat(drill.path("options")).hasSize(4);
    int key = drill.path("expected").asInt();
    for (int i = 0; i < 4; i++) {
      JsonNode option = drill.path("options").get(i);
      assertThat(option.path("correct").asBoolean()).isEqualTo(i == key - 1);
      assertThat(option.path("why").path("en").asString()).isNotBlank();
    }
  }

  @Test
  void theSameSeedAsksTheSameOnAnotherMachine(@TempDir Path elsewhere) {
    List<JsonNode> here = listed(SESSION);
    console = new Console(elsewhere);
    assertThat(listed(SESSION)).isEqualTo(here);
    assertThat(listed("quiz", "dynamodb", "--drills", "-n", "8", "--seed", "4")).isNotEqualTo(here);
  }

  @Test
  void withoutTheOptionThereAreNone() {
    assertThat(drills(ids(listed("quiz", "-n", "500", "--seed", "3")))).isEmpty();
  }

  @Test
  void withoutModulesAllDrillsTakePart() {
    List<String> all = drills(ids(listed("quiz", "--drills", "-n", "1000", "--seed", "3")));
    assertThat(all).hasSameSizeAs(Drills.all()).doesNotHaveDuplicates();
  }

  @Test
  void aSectionBringsItsOwnDrills() {
    String section = Drills.named("rcu").orElseThrow().section();
    List<String> ids = ids(listed("quiz", "dynamodb/" + section, "--drills", "-n", "100"));
    List<String> own =
        Drills.all().stream()
            .filter(drill -> drill.module().equals("dynamodb") && drill.section().equals(section))
            .map(drill -> "drill:" + drill.name())
            .toList();
    assertThat(drills(ids)).containsExactlyInAnyOrderElementsOf(own).contains("drill:rcu");
  }

  @Test
  void theAnswerAdvancesTheDrillAndSaysWhatWasGiven() {
    List<JsonNode> listed = listed(SESSION);
    console.input(expected(listed)).run(with(SESSION, "--answers", "-"));
    List<JsonNode> drilled =
        console.answers().stream()
            .filter(answer -> answer.path("q").asString().startsWith("aws-notes/drill:"))
            .toList();
    assertThat(drilled).hasSize(2);
    for (JsonNode answer : drilled) {
      JsonNode asked =
          listed.stream()
              .filter(
                  q -> answer.path("q").asString().equals("aws-notes/" + q.path("id").asString()))
              .findFirst()
              .orElseThrow();
      JsonNode key = asked.path("options").get(asked.path("expected").asInt() - 1);
      assertThat(answer.path("mode").asString()).isEqualTo("drill");
      assertThat(answer.path("correct").asBoolean()).isTrue();
      assertThat(answer.path("given").asString()).isEqualTo(key.path("text").path("en").asString());
    }
    assertThat(listed("review", "--drills")).isEmpty();
    console.later(Duration.ofDays(365));
    assertThat(drills(ids(listed("review", "--drills")))).hasSize(2);
    assertThat(drills(ids(listed("review")))).isEmpty();
  }

  @Test
  void crammingLeavesTheScheduleOfDrillsAlone() {
    String[] cram = with(SESSION, "--cram");
    console.input(expected(listed(cram))).run(with(cram, "--answers", "-"));
    assertThat(console.answers()).allMatch(a -> a.path("mode").asString().equals("cram"));
    console.later(Duration.ofDays(365));
    assertThat(listed("review", "--drills")).isEmpty();
  }

  @Test
  void whatWasDrilledByNameIsReviewedAmongTheQuestions() {
    practise("rcu", "arn");
    console.later(Duration.ofDays(60));
    assertThat(ids(listed("review", "--drills")))
        .containsExactlyInAnyOrder("drill:rcu", "drill:arn");
    assertThat(ids(listed("review", "dynamodb", "--drills"))).containsExactly("drill:rcu");
  }

  @Test
  void reviewWithoutDrillsNamesThemButDoesNotCountThem() {
    practise("rcu", "arn");
    console.later(Duration.ofDays(60));
    Console.Result result = console.terminal(80, 24).input("q").run("review");
    assertThat(result.lines())
        .containsExactly(
            "Nothing is due any more today. Tomorrow: 0.",
            "Drills due: 2. aws-notes review --drills asks them as well.");
    assertThat(console.run("review", "--drills", "--no-pager").lines().getLast())
        .startsWith("Still due today: 2.");
  }

  @Test
  void nextProposesWhatAsksThemAndStatsCountThem() {
    practise("rcu", "arn");
    console.later(Duration.ofDays(60));
    JsonNode next = console.run("next", "--format", "json").json();
    assertThat(next.path("command").asString()).isEqualTo("aws-notes review --drills");
    assertThat(next.path("count").asInt()).isEqualTo(2);
    JsonNode drills = console.run("stats", "--format", "json").json().path("drills");
    assertThat(drills.path("practised").asInt()).isEqualTo(2);
    assertThat(drills.path("due").asInt()).isEqualTo(2);
    assertThat(console.run("stats", "--no-pager").out()).contains("2 of 16 practised, 2 due");
  }

  @Test
  void theSessionSaysHowManyDrillsThereAre() {
    Console.Result result = console.terminal(80, 24).input("q").run(SESSION);
    assertThat(result.lines().getFirst()).isEqualTo("8 questions: 8 new (drills among them: 2)");
  }

  @Test
  void aWrongAnswerExplainsItselfAndCanBeTakenBack() {
    String[] one = {"quiz", "dynamodb/none", "--drills", "-n", "1", "--seed", "3"};
    one[1] = "dynamodb/" + Drills.named("rcu").orElseThrow().section();
    List<JsonNode> listed = listed(with(one, "--new"));
    assertThat(listed).hasSize(1);
    String[] session = {"quiz", "dynamodb", "--drills", "-n", "2", "--seed", "3"};
    List<JsonNode> two = listed(session);
    int drill = ids(two).indexOf(drills(ids(two)).getFirst());
    int wrong = two.get(drill).path("expected").asInt() % 4 + 1;
    String[] typed =
        drill == 0
            ? new String[] {String.valueOf(wrong), "u", "q"}
            : new String[] {"s", "", String.valueOf(wrong), "u", "q"};
    Console.Result result = console.terminal(100, 40).input(typed).run(session);
    assertThat(result.out()).contains("Wrong. The answer is", "Taken back.");
    assertThat(console.journal()).hasSize(2);
    assertThat(ids(listed("quiz", "--mistakes", "--drills", "-n", "99"))).isEmpty();
  }

  @Test
  void aMissedDrillComesBackWithMistakes() {
    List<JsonNode> listed = listed(SESSION);
    List<String> answers = new ArrayList<>();
    for (JsonNode question : listed) {
      boolean drill = question.path("id").asString().startsWith("drill:");
      answers.add(drill ? String.valueOf(question.path("expected").asInt() % 4 + 1) : "");
    }
    console.input(answers.toArray(String[]::new)).run(with(SESSION, "--answers", "-"));
    assertThat(ids(listed("quiz", "--mistakes", "--drills", "-n", "99")))
        .containsExactlyInAnyOrderElementsOf(drills(ids(listed)));
    assertThat(listed("quiz", "--mistakes", "-n", "99")).isEmpty();
  }

  @Test
  void aSessionThatWasLeftGoesOnWithTheSameItems() {
    List<JsonNode> listed = listed(SESSION);
    console.terminal(100, 40).input("q").run(SESSION);
    assertThat(listed("quiz", "--resume")).isEqualTo(listed);
  }

  @Test
  void aSuspendedDrillIsNotAsked() {
    assertThat(console.run("suspend", "drill:rcu").exit()).isZero();
    assertThat(ids(listed("quiz", "dynamodb", "--drills", "-n", "500")))
        .contains("drill:wcu")
        .doesNotContain("drill:rcu");
  }

  @Test
  void theTypeOfAQuestionCountsForDrillsToo() {
    assertThat(drills(ids(listed("quiz", "--drills", "--type", "typed", "-n", "99")))).isEmpty();
  }
}
