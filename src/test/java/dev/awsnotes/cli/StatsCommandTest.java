package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code stats}. */
class StatsCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private void practise(String module, int count) {
    String[] lines = new String[count];
    java.util.Arrays.fill(lines, "1");
    console
        .input(lines)
        .run("quiz", module, "-n", String.valueOf(count), "--seed", "7", "--answers", "-");
  }

  @Test
  void aBeginnerSeesWhatThereIsToPractise() {
    Console.Result result = console.run("stats");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("No answers yet.", "Not practised yet: cloud/")
        .doesNotContain("Weakest", "Mock exams");
    assertThat(console.files()).noneMatch(file -> file.endsWith(".jsonl"));
  }

  @Test
  void practiceShowsInMasteryStreakMapAndForecast() {
    practise("s3", 12);
    JsonNode stats = console.run("stats", "--format", "json").json();
    assertThat(stats.propertyNames())
        .containsExactly(
            "day",
            "total",
            "modules",
            "drills",
            "notPractised",
            "weakest",
            "streak",
            "answers",
            "correct",
            "days",
            "forecast",
            "exams",
            "leeches",
            "misconceptions",
            "luckyGuesses");
    assertThat(stats.path("answers").asInt()).isEqualTo(12);
    assertThat(stats.path("streak").path("current").asInt()).isEqualTo(1);
    assertThat(stats.path("days").path(0).path("answers").asInt()).isEqualTo(12);
    assertThat(stats.path("forecast").size()).isEqualTo(14);
    JsonNode s3 = module(stats, "s3");
    assertThat(s3.path("practised").asInt()).isEqualTo(12);
    int ofSections =
        s3.path("sections").valueStream().mapToInt(each -> each.path("practised").asInt()).sum();
    assertThat(ofSections).isEqualTo(12);
    assertThat(module(stats, "iam").path("practised").asInt()).isZero();
  }

  @Test
  void masteryFadesWithTimeWhileCoverageStays() {
    practise("s3", 12);
    JsonNode before = module(console.run("stats", "--format", "json").json(), "s3");
    console.later(Duration.ofDays(60));
    JsonNode after = module(console.run("stats", "--format", "json").json(), "s3");
    assertThat(after.path("recall").asDouble()).isLessThan(before.path("recall").asDouble());
    assertThat(after.path("coverage").asDouble()).isEqualTo(before.path("coverage").asDouble());
  }

  private static JsonNode module(JsonNode stats, String id) {
    return stats
        .path("modules")
        .valueStream()
        .filter(each -> each.path("target").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aModuleShowsItsSections() {
    practise("s3", 3);
    Console.Result result = console.run("stats", "s3", "--format", "json");
    assertThat(result.json().path("target").asString()).isEqualTo("s3");
    assertThat(console.run("stats", "S3").out()).contains("s3/").doesNotContain("dynamodb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everyLineFitsEightyColumns(String lang) {
    practise("dynamodb", 30);
    console.terminal(80, 24);
    for (List<String> command :
        List.of(
            List.of("stats"),
            List.of("stats", "dynamodb"),
            List.of("stats", "--exam"),
            List.of("plan", "--exam", "2026-12-20"))) {
      String[] arguments = new String[command.size() + 3];
      command.toArray(arguments);
      arguments[command.size()] = "--lang";
      arguments[command.size() + 1] = lang;
      arguments[command.size() + 2] = "--no-pager";
      Console.Result result = console.run(arguments);
      assertThat(result.exit()).isZero();
      assertThat(result.lines())
          .allSatisfy(
              line ->
                  assertThat(dev.awsnotes.render.Width.of(line.replaceAll("\u001b\\[[0-9;]*m", "")))
                      .isLessThanOrEqualTo(80));
    }
  }

  @Test
  void plainHasNoBarsAndNoColour() {
    practise("s3", 12);
    Console.Result result = console.terminal(80, 24).run("stats", "--plain", "--no-pager");
    assertThat(result.out())
        .doesNotContain("█", "░", "▒", "·", "\u001b")
        .contains("Week of 2026-11-23: 12 answers");
  }

  @Test
  void theGuideSaysHowFarTheNotesCoverIt() {
    Console.Result result =
        console.run("stats", "--exam", "--blueprint", "dva-c03", "--format", "json");
    JsonNode guide = result.json();
    assertThat(guide.path("blueprint").asString()).isEqualTo("dva-c03");
    assertThat(guide.path("domains").valueStream().mapToInt(d -> d.path("weight").asInt()).sum())
        .isEqualTo(100);
    JsonNode ai =
        guide
            .path("domains")
            .valueStream()
            .flatMap(domain -> domain.path("tasks").valueStream())
            .filter(task -> task.path("task").asString().equals("2.3"))
            .findFirst()
            .orElseThrow();
    assertThat(ai.path("covered").asString()).isEqualTo("partly");
    assertThat(guide.path("coveredWeight").asInt()).isBetween(50, 90);
  }

  @Test
  void theGuideIsTheOneOfTheExamGivenToday() {
    assertThat(
            console.run("stats", "--exam", "--format", "json").json().path("blueprint").asString())
        .isEqualTo("dva-c02");
    console.later(Duration.ofDays(6));
    assertThat(
            console.run("stats", "--exam", "--format", "json").json().path("blueprint").asString())
        .isEqualTo("dva-c03");
  }

  @Test
  void anUnknownBlueprintIsRefusedAndANearOneNamed() {
    Console.Result result = console.run("stats", "--blueprint", "dva-c04");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("dva-c02, dva-c03");
  }
}
