package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.render.Width;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code browse}, on the notes that come with the program. */
class BrowseCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  @Test
  void withoutATargetItListsTheSixModules() {
    Console.Result result = console.run("browse");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .containsSubsequence("cloud", "iam", "s3", "dynamodb", "lambda", "api-gateway")
        .contains("Building NoSQL solutions with DynamoDB")
        .doesNotContain("\u001b");
  }

  @Test
  void whereSomethingWasAnsweredTheModulesShowHowOneStands() {
    console.terminal(100, 30).variable("NO_COLOR", "1");
    assertThat(console.run("browse").out()).doesNotContain("%");
    console.input("1", "", "1", "", "1", "").run("quiz", "s3", "-n", "3", "--seed", "1");
    assertThat(console.run("browse").out()).containsPattern("58 questions +\\S{8} +\\d+%\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dynamodb",
        "DynamoDB",
        "ddb",
        "디나모",
        "디나모 DB",
        "Building NoSQL solutions with DynamoDB"
      })
  void aModuleAnswersToItsIdItsAliasesAndItsTitle(String name) {
    Console.Result result = console.run("browse", name);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).containsSubsequence("basics", "gsi");
  }

  @Test
  void anAliasOfTwoWordsNeedsNoQuotes() {
    assertThat(console.run("browse", "api", "gateway").out())
        .isEqualTo(console.run("browse", "api-gateway").out());
  }

  @Test
  void aSectionIsPrintedWithoutItsMarkup() {
    Console.Result result = console.run("browse", "dynamodb/basics");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("DynamoDB in one page", "serverless NoSQL database")
        .doesNotContain("**", "{#basics}", "|---", "```");
  }

  @Test
  void allPrintsEverySectionOfAModule() {
    Console.Result whole = console.run("browse", "dynamodb", "--all");
    for (JsonNode section :
        console.run("browse", "dynamodb", "--format", "json").json().path("sections")) {
      assertThat(whole.out()).contains(section.path("title").path("en").asString());
    }
  }

  @Test
  void theGlossaryListsTheTermsOfAModule() {
    Console.Result result = console.run("browse", "dynamodb", "--glossary");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).containsIgnoringCase("partition key");
    JsonNode terms =
        console.run("browse", "dynamodb", "--glossary", "--format", "json").json().path("glossary");
    assertThat(terms).isNotEmpty();
    assertThat(terms.get(0).propertyNames())
        .containsExactly("term", "aliases", "meaning", "section");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--all", "--glossary"})
  void theWholeOfNothingIsWrongUsage(String option) {
    Console.Result result = console.run("browse", option);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("aws-notes: Name a module: aws-notes browse MODULE " + option + "\n");
  }

  /** What a command would leave out of account is refused, with the line that is meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "browse dynamodb/gsi --all; aws-notes browse dynamodb --all",
        "browse dynamodb/gsi --glossary; aws-notes browse dynamodb --glossary",
        "cheat dynamodb/gsi; aws-notes cheat dynamodb",
        "search -m dynamodb/gsi key; aws-notes search -m dynamodb WORDS",
        "reset dynamodb/gsi --yes; aws-notes reset dynamodb",
        "browse dynamodb --all --glossary; --all and --glossary do not go together.",
        "check --journal notes; check --journal takes no folder",
        "mark --off; Missing: ID.",
        "suspend --off; Missing: ID.",
        "report cloud-a cloud-b; One word too many: cloud-b.",
        "browse nosuch/deep; No such module: nosuch.",
        "browse dynamodb/nosuch; No such section: dynamodb/nosuch.",
      })
  void whatWouldBeLeftOutOfAccountIsWrongUsage(String line, String said) {
    Console.Result result = console.run(line.split(" ", -1));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(said);
    assertThat(console.journal()).isEmpty();
  }

  /** A variable that is not set is no wish for everything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "browse|",
        "search|-m||key",
        "check|",
        "mark|",
        "report|",
        "cheat|",
        "browse|--pack|"
      })
  void anEmptyNameIsWrongUsage(String line) {
    Console.Result result = console.run(line.split("\\|", -1));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).containsAnyOf(" is empty.\n", "Not a path: \"\"\n");
  }

  @ParameterizedTest
  @CsvSource({
    "dynamdb, dynamodb, module",
    "lamdba, lambda, module",
    "dynamodb/gis, dynamodb/gsi, section",
    "디나므, dynamodb, module",
  })
  void aNearMissSuggestsWhatWasMeant(String typed, String meant, String what) {
    Console.Result result = console.run("browse", typed);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "aws-notes: No such " + what + ": " + typed + ". Did you mean \"" + meant + "\"?\n");
  }

  @Test
  void whatIsNearNothingIsJustUnknown() {
    Console.Result result = console.run("browse", "kubernetes");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("aws-notes: No such module: kubernetes.\n");
  }

  @Test
  void theModulesAsJson() {
    JsonNode document = console.run("browse", "--format", "json").json();
    assertThat(document.propertyNames()).containsExactly("modules");
    assertThat(document.path("modules").valueStream().map(m -> m.path("id").asString()))
        .containsExactly("cloud", "iam", "s3", "dynamodb", "lambda", "api-gateway");
    for (JsonNode module : document.path("modules")) {
      assertThatModule(module);
    }
  }

  @Test
  void aModuleAsJson() {
    JsonNode module = console.run("browse", "ddb", "--format=json").json();
    assertThatModule(module);
    assertThat(module.path("id").asString()).isEqualTo("dynamodb");
    assertThat(module.path("aliases").valueStream().map(JsonNode::asString)).contains("ddb");
    JsonNode section = module.path("sections").get(0);
    assertThat(section.path("id").asString()).isEqualTo("basics");
    assertThat(section.path("target").asString()).isEqualTo("dynamodb/basics");
  }

  private static void assertThatModule(JsonNode module) {
    assertThat(module.propertyNames())
        .containsExactly("id", "title", "aliases", "sections", "questions");
    assertThat(module.path("title").propertyNames()).containsExactly("ko", "en");
    assertThat(module.path("aliases").isArray()).isTrue();
    assertThat(module.path("questions").isInt()).isTrue();
    assertThat(module.path("questions").asInt()).isPositive();
    assertThat(module.path("sections")).isNotEmpty();
    for (JsonNode section : module.path("sections")) {
      assertThat(section.propertyNames()).containsExactly("id", "target", "title");
      assertThat(section.path("title").propertyNames()).containsExactly("ko", "en");
      assertThat(section.path("title").path("ko").asString()).isNotBlank();
      assertThat(section.path("title").path("en").asString()).isNotBlank();
    }
  }

  @Test
  void aSectionAsJson() {
    JsonNode section = console.run("browse", "dynamodb/basics", "--format", "json").json();
    assertThatSection(section);
    assertThat(section.path("target").asString()).isEqualTo("dynamodb/basics");
    assertThat(section.path("title").path("en").asString()).isEqualTo("DynamoDB in one page");
    assertThat(section.path("markdown").path("en").asString())
        .startsWith("Amazon DynamoDB is a **serverless NoSQL database**.")
        .doesNotContain("## DynamoDB in one page");
  }

  private static void assertThatSection(JsonNode section) {
    assertThat(section.propertyNames())
        .containsExactly("target", "title", "markdown", "sources", "verified");
    assertThat(section.path("markdown").propertyNames()).containsExactly("ko", "en");
    assertThat(section.path("sources")).isNotEmpty();
    assertThat(section.path("sources").valueStream().map(JsonNode::asString))
        .allMatch(source -> source.startsWith("https://"));
    assertThat(section.path("verified").asString()).matches("2026-\\d\\d-\\d\\d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloud", "iam", "s3", "dynamodb", "lambda", "api-gateway"})
  void aWholeModuleAsJson(String name) {
    JsonNode document = console.run("browse", name, "--all", "--format", "json").json();
    assertThat(document.propertyNames()).containsExactly("module", "sections");
    assertThat(document.path("module").asString()).isEqualTo(name);
    document.path("sections").forEach(BrowseCommandTest::assertThatSection);
    List<String> targets =
        document.path("sections").valueStream().map(s -> s.path("target").asString()).toList();
    List<String> contents =
        console
            .run("browse", name, "--format", "json")
            .json()
            .path("sections")
            .valueStream()
            .map(s -> s.path("target").asString())
            .toList();
    assertThat(targets).isEqualTo(contents);
  }

  @Test
  void jsonDoesNotDependOnLanguageOrTerminal() {
    String document = console.run("browse", "dynamodb/gsi", "--format", "json").out();
    assertThat(console.run("browse", "dynamodb/gsi", "--format", "json", "--lang", "ko").out())
        .isEqualTo(document);
    assertThat(console.terminal(40, 10).run("browse", "dynamodb/gsi", "--format", "json").out())
        .isEqualTo(document);
  }

  @Test
  void linesAreNotWrappedWhereNobodyReadsATerminal() {
    assertThat(longest(console.run("browse", "dynamodb/gsi"))).isGreaterThan(200);
    Console.Result narrow =
        console.variable("NO_COLOR", "1").terminal(70, 1000).run("browse", "dynamodb/gsi");
    assertThat(longest(narrow)).isLessThanOrEqualTo(70);
  }

  /** The widest line that is not the address of a source. */
  private static int longest(Console.Result result) {
    return result.lines().stream()
        .filter(line -> !line.matches("\\[\\d+] https://.*"))
        .mapToInt(Width::of)
        .max()
        .orElseThrow();
  }

  @Test
  void nothingIsWrittenToTheHomeFolderByReading() {
    console.run("browse");
    console.run("browse", "dynamodb/gsi");
    assertThat(console.files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gsi, dynamodb/gsi", "ㅎ냐, dynamodb/gsi", "fkaek, lambda"})
  void aSectionAloneOrTheOtherKeyboardModeIsUnderstood(String typed, String meant) {
    Console.Result result = console.run("browse", typed);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(meant);
  }
}
