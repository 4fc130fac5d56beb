package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.PackFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command understands: language, colour, format. */
class GlobalOptionsTest {
  private static final String KO = "DynamoDB 한눈에 보기";
  private static final String EN = "DynamoDB in one page";

  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private static String title(Console console, String lang) {
    return console
        .run("browse", "dynamodb/basics", "--format", "json")
        .json()
        .path("title")
        .path(lang)
        .asString();
  }

  private void assertShown(Console.Result result, boolean ko, boolean en) {
    assertThat(result.exit()).isZero();
    assertThat(result.out().contains(title(console, "ko"))).isEqualTo(ko);
    assertThat(result.out().contains(title(console, "en"))).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "en_US.UTF-8, en",
    "ko_KR.UTF-8, ko",
    "ko, ko",
    "KO_kr.eucKR, ko",
    "C, en",
    "POSIX, en",
    "'', en",
    "ja_JP.UTF-8, en",
    "fr_FR, en",
  })
  void theLocaleDecidesTheLanguage(String locale, String lang) {
    Console.Result result = console.locale(locale).run("browse", "dynamodb/basics");
    assertShown(result, lang.equals("ko"), lang.equals("en"));
  }

  @ParameterizedTest
  @CsvSource({
    // environment, option, Korean, English
    "ko, '', true, false",
    "en, '', false, true",
    "both, '', true, true",
    "KO, '', true, false",
    "nonsense, '', false, true",
    "ko, en, false, true",
    "en, ko, true, false",
    "ko, both, true, true",
    "'', ko, true, false",
  })
  void theVariableGoesBeforeTheLocaleAndTheOptionBeforeBoth(
      String variable, String option, boolean ko, boolean en) {
    console.variable("AWS_NOTES_LANG", variable);
    Console.Result result =
        option.isEmpty()
            ? console.run("browse", "dynamodb/basics")
            : console.run("browse", "dynamodb/basics", "--lang", option);
    assertShown(result, ko, en);
  }

  @Test
  void messagesComeInTheLanguageToo() {
    assertThat(console.run("browse", "dynamdb", "--lang", "ko").err())
        .isEqualTo("aws-notes: 없는 모듈입니다: dynamdb. 혹시 \"dynamodb\"?\n");
    assertThat(console.locale("ko_KR.UTF-8").run("nothing").err())
        .isEqualTo("aws-notes: 없는 명령입니다: nothing.\n");
  }

  @Test
  void anOptionMayStandBeforeTheCommandOrAfterItAndTheLastOneWins() {
    assertThat(console.run("--format", "json", "browse").out())
        .isEqualTo(console.run("browse", "--format", "json").out());
    assertShown(
        console.run("--lang", "en", "browse", "dynamodb/basics", "--lang", "ko"), true, false);
    assertShown(console.run("browse", "--lang=en", "--lang=ko", "dynamodb/basics"), true, false);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // terminal, NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM, --color, coloured
        "true, -, -, -, xterm-256color, -, true",
        "false, -, -, -, xterm-256color, -, false",
        "true, 1, -, -, xterm, -, false",
        "true, '', -, -, xterm, -, true",
        "true, -, 0, -, xterm, -, false",
        "true, -, 1, -, xterm, -, true",
        "false, -, 1, -, xterm, -, false",
        "false, -, -, 1, xterm, -, true",
        "false, -, -, 0, xterm, -, false",
        "true, 1, -, 1, xterm, -, false",
        "true, -, 0, 1, xterm, -, true",
        "true, -, -, -, dumb, -, false",
        "false, -, -, -, xterm, always, true",
        "true, 1, -, -, xterm, always, true",
        "true, -, -, -, xterm, never, false",
        "false, -, -, 1, xterm, never, false",
        "false, -, -, -, xterm, auto, false",
        "true, -, -, -, xterm, auto, true",
      })
  void colourFollowsTerminalEnvironmentAndOption(
      boolean terminal,
      String noColor,
      String clicolor,
      String force,
      String term,
      String option,
      boolean coloured) {
    if (terminal) {
      console.terminal(80, 1000);
    }
    set("NO_COLOR", noColor);
    set("CLICOLOR", clicolor);
    set("CLICOLOR_FORCE", force);
    set("TERM", term);
    Console.Result result =
        option == null
            ? console.run("browse", "dynamodb/basics")
            : console.run("browse", "dynamodb/basics", "--color", option);
    assertThat(result.out().contains("\u001b[")).isEqualTo(coloured);
  }

  private void set(String name, String value) {
    if (value != null) {
      console.variable(name, value);
    }
  }

  @Test
  void plainHasNoColourAndNoDrawing() {
    Console.Result result =
        console.terminal(80, 1000).run("browse", "dynamodb/basics", "--plain", "--color", "always");
    assertThat(result.out()).contains(EN).doesNotContain("\u001b", "|--", "---", "===");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tmp/a\u0000b", "\u0000"})
  void whatIsNoPathIsWrongUsage(String path) {
    for (String option : new String[] {"--pack", "--data-dir"}) {
      Console.Result result = console.run("browse", option, path);
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err()).startsWith("aws-notes: Not a path: ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data-dir= next", "--pack= browse", "export csv -o=", "import ''"})
  void anEmptyPathIsWrongUsageAndWritesNothing(String line) {
    String[] arguments = line.split(" ", -1);
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].equals("''") ? "" : arguments[i];
    }
    Console.Result result = console.run(arguments);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("aws-notes: Not a path: \"\"\n");
    assertThat(console.files()).isEmpty();
  }

  @Test
  void aLanguageThatAPackLacksFallsBackAndSaysSoOnce() {
    Path pack =
        PackFolder.empty(home.resolve("notes"))
            .write("kafka.md", "# Kafka\n\n## Topics\n\nA topic has partitions.\n")
            .root();
    Console.Result result =
        console.run("browse", "kafka/topics", "--pack", pack.toString(), "--lang", "ko");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("A topic has partitions.");
    assertThat(result.err()).isEqualTo("notes: 한국어 글이 없어 영어로 보여 줍니다.\n");
    Console.Result unasked =
        console.locale("ko_KR.UTF-8").run("browse", "kafka/topics", "--pack", pack.toString());
    assertThat(unasked.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "browse",
        "browse kafka",
        "browse kafka --all",
        "browse kafka/topics",
        "search partitions -l -m kafka",
        "quiz kafka --list",
        "quiz kafka --answers -",
        "quiz kafka --answers - --format json",
      })
  void whateverShowsItSaysSoOnceAndOnlyIfOneLanguageWasAskedFor(String line) {
    Path english =
        PackFolder.empty(home.resolve("notes"))
            .write(
                "kafka.md",
                "# Kafka\n\n## Topics\n\nA topic has partitions.\n\n"
                    + "Q: How many partitions?\nA: several\n\nQ: Who reads?\nA: consumers\n")
            .root();
    Path korean =
        PackFolder.empty(home.resolve("공부"))
            .write("kafka.md", "# 카프카\n\n## Topics\n\n토픽은 partitions.\n\nQ: 누가 읽습니까?\nA: 소비자\n")
            .root();
    assertThat(fallback(line, english, "ko")).isEqualTo("notes: 한국어 글이 없어 영어로 보여 줍니다.\n");
    assertThat(fallback(line, korean, "en"))
        .endsWith(" has no English here; shown in Korean.\n")
        .hasLineCount(1);
    assertThat(fallback(line, english, "en")).isEmpty();
    assertThat(fallback(line, english, "both")).isEmpty();
  }

  private String fallback(String line, Path pack, String lang) {
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    words.addAll(List.of("--pack", pack.toString(), "--lang", lang));
    return console.input("x").run(words.toArray(new String[0])).err();
  }

  /** One field is enough: a stem in Korean among options in both. */
  @Test
  void aFieldThatIsMissingFallsBackToo() {
    Path pack =
        PackFolder.good(home.resolve("own"))
            .replace(
                "sqs/quiz.json",
                "{\"ko\": \"무엇입니까?\", \"en\": \"What is it?\"}",
                "{\"ko\": \"무엇입니까?\"}")
            .root();
    assertThat(fallback("quiz sqs --type choice --list", pack, "en"))
        .isEqualTo("own has no English here; shown in Korean.\n");
  }

  @Test
  void bothShowsOneLanguageBelowOrBesideTheOther() {
    assertShown(console.run("browse", "dynamodb/basics", "--lang", "both"), true, true);
    assertThat(KO).isNotEqualTo(EN);
  }
}
