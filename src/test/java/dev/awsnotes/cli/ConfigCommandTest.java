package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code config}, and what the settings file does. */
class ConfigCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private void file(String... lines) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/aws-notes"));
    Files.writeString(folder.resolve("config.properties"), String.join("\n", lines) + "\n");
  }

  private JsonNode setting(String key, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "config";
    arguments[1] = "--format";
    arguments[2] = "json";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return console
        .run(arguments)
        .json()
        .path("settings")
        .valueStream()
        .filter(each -> each.path("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everySettingHasItsValueAndItsSource() {
    Console.Result result = console.run("config", "--format", "json");
    assertThat(result.exit()).isZero();
    assertThat(result.json().path("file").asString())
        .endsWith(".config/aws-notes/config.properties");
    assertThat(result.json().path("settings").valueStream())
        .extracting(each -> each.path("key").asString())
        .containsExactly(
            "language",
            "color",
            "theme",
            "pager",
            "retention",
            "new-per-day",
            "minutes-per-day",
            "day-rollover",
            "packs",
            "data-dir");
    assertThat(console.run("config").out()).contains("retention", "0.9", "default");
  }

  @Test
  void anOptionWinsOverAVariableAndThatOverTheFile() throws IOException {
    assertThat(setting("language").path("source").asString()).isEqualTo("default");
    file("language=ko");
    assertThat(setting("language").path("source").asString()).isEqualTo("file");
    assertThat(setting("language").path("value").asString()).isEqualTo("ko");
    console.variable("AWS_NOTES_LANG", "both");
    assertThat(setting("language").path("from").asString()).isEqualTo("AWS_NOTES_LANG");
    assertThat(setting("language").path("value").asString()).isEqualTo("both");
    JsonNode option = setting("language", "--lang", "en");
    assertThat(option.path("from").asString()).isEqualTo("--lang");
    assertThat(option.path("value").asString()).isEqualTo("en");
  }

  @Test
  void theThemeIsToldWhereThereIsNoColour() throws IOException {
    file("theme=light");
    assertThat(setting("theme").path("value").asString()).isEqualTo("light");
    console.variable("NO_COLOR", "1");
    assertThat(setting("theme").path("value").asString()).isEqualTo("light");
    console.variable("AWS_NOTES_THEME", "dark");
    assertThat(setting("theme").path("value").asString()).isEqualTo("dark");
    assertThat(setting("theme").path("from").asString()).isEqualTo("AWS_NOTES_THEME");
  }

  @ParameterizedTest
  @CsvSource({
    "NO_COLOR, 1, never, NO_COLOR",
    "CLICOLOR_FORCE, 1, always, CLICOLOR_FORCE",
    "CLICOLOR_FORCE, 0, auto, ''",
    "CLICOLOR, 0, never, CLICOLOR",
    "CLICOLOR, 1, auto, ''",
  })
  void colourIsToldAsTheVariableDecides(String name, String value, String color, String from) {
    console.variable(name, value);
    assertThat(setting("color").path("value").asString()).isEqualTo(color);
    assertThat(setting("color").path("from").asString()).isEqualTo(from);
  }

  @Test
  void aRelativeFolderOfDataIsIgnoredAndNotNamed() {
    console.variable("XDG_DATA_HOME", "rel");
    assertThat(setting("data-dir").path("source").asString()).isEqualTo("default");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
    file("\ufefflanguage=KO");
    assertThat(setting("language").path("value").asString()).isEqualTo("ko");
  }

  @Test
  void packsAreFoundFromTheHomeFolderAndFromTheFileOn() throws IOException {
    file("packs=~/notes" + java.io.File.pathSeparator + "mine");
    assertThat(setting("packs").path("value").asString())
        .isEqualTo(
            home.resolve("notes")
                + java.io.File.pathSeparator
                + home.resolve(".config/aws-notes/mine"));
  }

  @ParameterizedTest
  @CsvSource({"ko_KR.UTF-8, ko", "KO, ko", "en_GB, en", "ko, ko"})
  void theVariableTakesALocaleToo(String variable, String language) {
    console.variable("AWS_NOTES_LANG", variable);
    Console.Result result = console.run("config");
    assertThat(result.err()).isEmpty();
    assertThat(setting("language").path("value").asString()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"AWS_NOTES_LANG, fr", "AWS_NOTES_THEME, blue"})
  void whatAVariableCannotSayIsToldAndTheDefaultHolds(String name, String value) {
    console.variable(name, value);
    Console.Result result = console.run("config", "--format", "json");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).startsWith(name + " does not take \"" + value + "\" (possible: ");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.out()).doesNotContain(name);
  }

  @Test
  void theLanguageOfTheFileIsSpoken() throws IOException {
    file("language=ko");
    assertThat(console.run("next").out()).contains("시작하기");
    assertThat(console.run("next", "--lang", "en").out()).contains("Begin");
  }

  @Test
  void colourOfTheFileYieldsToNoColor() throws IOException {
    file("color=always");
    assertThat(console.run("stats").out()).contains("\u001b[");
    console.variable("NO_COLOR", "1");
    assertThat(console.run("stats").out()).doesNotContain("\u001b[");
  }

  @Test
  void minutesPerDayIsWhatPlansReckonWith() throws IOException {
    file("minutes-per-day=45");
    JsonNode plan = console.run("plan", "--exam", "2026-12-20", "--format", "json").json();
    assertThat(plan.path("minutes").asInt()).isEqualTo(45);
  }

  @Test
  void theRetentionDecidesWhenAQuestionComesBack() throws IOException {
    console.input(keys()).run("quiz", "s3", "-n", "3", "--seed", "1", "--answers", "-");
    console.later(java.time.Duration.ofDays(5));
    assertThat(due()).isEqualTo(3);
    file("retention=0.70");
    assertThat(due()).isZero();
  }

  private String[] keys() {
    return console
        .run("quiz", "s3", "-n", "3", "--seed", "1", "--list", "--format", "json")
        .json()
        .path("questions")
        .valueStream()
        .map(question -> question.path("expected").asString().split(" / ")[0])
        .toArray(String[]::new);
  }

  private int due() {
    return console.run("review", "--list", "--format", "json").json().path("questions").size();
  }

  @Test
  void newPerDayHoldsBackNewQuestionsAndCountsThoseOfToday() throws IOException {
    file("new-per-day=4");
    String[] quiz = {"quiz", "s3", "--seed", "1", "--list", "--format", "json"};
    assertThat(console.run(quiz).json().path("questions").size()).isEqualTo(4);
    console.input("1", "1", "1").run("quiz", "iam", "-n", "3", "--seed", "1", "--answers", "-");
    assertThat(console.run(quiz).json().path("questions").size()).isEqualTo(1);
  }

  @Test
  void theStudyDayTurnsAtTheHourOfTheFile() throws IOException {
    // The console's clock shows noon in Seoul.
    file("day-rollover=13");
    assertThat(console.run("stats", "--format", "json").json().path("day").asString())
        .isEqualTo("2026-11-24");
    file("day-rollover=12");
    assertThat(console.run("stats", "--format", "json").json().path("day").asString())
        .isEqualTo("2026-11-25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "langauge=ko",
        "language=fr",
        "color=red",
        "theme=pink",
        "pager=maybe",
        "retention=0.5",
        "retention=high",
        "new-per-day=-1",
        "minutes-per-day=0",
        "day-rollover=24",
        "pager=\\u12"
      })
  void whatIsWrongInTheFileIsSaidInOneLine(String line) throws IOException {
    file(line);
    Console.Result result = console.run("config");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().contains("config.properties");
  }

  @Test
  void aTypoIsAnsweredWithTheKeyThatWasMeant() throws IOException {
    file("retenton=0.9");
    assertThat(console.run("config").err()).contains("\"retention\"");
  }

  @ParameterizedTest
  @CsvSource({"--version", "--help", "help"})
  void helpAndVersionNeedNoSettings(String option) throws IOException {
    file("day-rollover=24");
    assertThat(console.run(option).exit()).isZero();
  }
}
