package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code next} and {@code plan}. */
class NextAndPlanTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  @Test
  void aBeginnerIsSentToTheFirstModule() {
    Console.Result result = console.run("next");
    assertThat(result.exit()).isZero();
    assertThat(result.lines())
        .singleElement()
        .asString()
        .startsWith("Begin with cloud")
        .endsWith(": aws-notes quiz cloud --new");
  }

  @Test
  void whatIsBegunGoesOnAndWhatIsDueGoesFirst() {
    console.input("1", "1", "1").run("quiz", "s3", "-n", "3", "--answers", "-", "--seed", "1");
    assertThat(console.run("next").out()).startsWith("Go on with s3");
    console.later(Duration.ofDays(30));
    JsonNode next = console.run("next", "--format", "json").json();
    assertThat(next.propertyNames()).containsExactly("action", "command", "count", "text");
    assertThat(next.path("action").asString()).isEqualTo("review");
    assertThat(next.path("command").asString()).isEqualTo("aws-notes review");
    assertThat(next.path("count").asInt()).isEqualTo(3);
  }

  @Test
  void thePlanReachesTheEveAndKeepsToTheMinutes() {
    JsonNode plan =
        console.run("plan", "--exam", "2026-12-25", "--minutes", "60", "--format", "json").json();
    assertThat(plan.path("days").size()).isEqualTo(30);
    assertThat(plan.path("days").path(0).path("day").asString()).isEqualTo("2026-11-25");
    assertThat(plan.path("days").path(29).path("day").asString()).isEqualTo("2026-12-24");
    assertThat(plan.path("days").valueStream())
        .allSatisfy(day -> assertThat(day.path("minutes").asInt()).isLessThanOrEqualTo(60));
    assertThat(plan.path("recall").path("atExam").asDouble())
        .isGreaterThan(plan.path("recall").path("untouched").asDouble());
  }

  @Test
  void aPlanThatDoesNotFitSaysWhatWould() {
    Console.Result json =
        console.run("plan", "--exam", "2026-12-25", "--minutes", "20", "--format", "json");
    assertThat(json.exit()).isZero();
    assertThat(json.json().path("fits").asBoolean()).isFalse();
    int minutes = json.json().path("remedy").path("minutes").asInt();
    assertThat(minutes).isGreaterThan(20);
    assertThat(json.json().path("remedy").path("drop").size()).isBetween(1, 5);
    Console.Result text = console.run("plan", "--exam", "2026-12-25", "--minutes", "20");
    assertThat(text.out())
        .contains("The time does not suffice.", "It needs " + minutes + " minutes a day.");
    Console.Result enough =
        console.run(
            "plan",
            "--exam",
            "2026-12-25",
            "--minutes",
            String.valueOf(minutes),
            "--format",
            "json");
    assertThat(enough.json().path("fits").asBoolean()).isTrue();
  }

  @Test
  void withADayLeftNobodyIsToldToLeaveOutEverything() {
    JsonNode remedy =
        console.run("plan", "--exam", "2026-11-26", "--format", "json").json().path("remedy");
    assertThat(remedy.path("drop").size()).isZero();
    assertThat(console.run("plan", "--exam", "2026-11-26").out())
        .contains("No number of minutes makes up for it.")
        .doesNotContain("Or leave out", "Leave out");
  }

  @Test
  void theNoteSaysWhatTheTableShows() {
    String plan = console.run("plan", "--exam", "2026-12-20", "--minutes", "30").out();
    JsonNode days =
        console
            .run("plan", "--exam", "2026-12-20", "--minutes", "30", "--format", "json")
            .json()
            .path("days");
    double before = 0.7;
    for (JsonNode day : days) {
      assertThat(day.path("retention").asDouble()).isBetween(before, 0.97);
      before = day.path("retention").asDouble();
    }
    boolean waits = days.valueStream().anyMatch(day -> day.path("waiting").asInt() > 0);
    assertThat(plan.contains("In brackets:")).isEqualTo(waits);
    assertThat(plan).contains("wanted recall", "to " + Math.round(100 * before) + "%");
  }

  @Test
  void newPerDayHoldsForPlansToo() throws IOException {
    Path config = home.resolve(".config/aws-notes/config.properties");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "new-per-day=3\n");
    JsonNode days =
        console.run("plan", "--exam", "2026-12-20", "--format", "json").json().path("days");
    for (JsonNode day : days) {
      int fresh = day.path("new").valueStream().mapToInt(JsonNode::asInt).sum();
      assertThat(fresh).isLessThanOrEqualTo(3);
    }
    assertThat(console.run("plan", "--exam", "2026-12-20").out()).contains("new-per-day lets in 3");
  }

  @Test
  void onTheDayItselfThereIsNothingNew() {
    Console.Result result = console.run("plan", "--exam", "2026-11-25");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("The exam is today.", "aws-notes cheat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "2026-02-30", "tomorrow", "2029-01-01", "25.12.2026", ""})
  void aDateThatCannotBeIsRefused(String date) {
    Console.Result result = console.run("plan", "--exam", date);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0", "-5", "601", "many"})
  void minutesThatCannotBeAreRefused(String minutes) {
    Console.Result result = console.run("plan", "--exam", "2026-12-20", "--minutes", minutes);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void thePlanNeedsADate() {
    Console.Result result = console.run("plan");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--exam YYYY-MM-DD");
  }
}
