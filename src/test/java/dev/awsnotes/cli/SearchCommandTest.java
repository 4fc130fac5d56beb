package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code search} as a command; how good it is has tests of its own. */
class SearchCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"보조 인덱스", "secondary index", "visibility", "콜드 스타트"})
  void theDocumentedJson(String query) {
    Console.Result result = console.run("search", query, "--format", "json");
    JsonNode document = result.json();
    assertThat(document.propertyNames()).containsExactly("query", "rewrites", "hits");
    assertThat(document.path("query").asString()).isEqualTo(query);
    for (JsonNode hit : document.path("hits")) {
      assertThat(hit.propertyNames())
          .startsWith("target", "title", "lang", "score", "snippet", "matches");
      assertThat(hit.path("title").propertyNames()).containsExactly("ko", "en");
      assertThat(hit.path("lang").asString()).isIn("ko", "en");
      assertThat(hit.path("score").isNumber()).isTrue();
      int characters =
          hit.path("snippet").asString().codePointCount(0, hit.path("snippet").asString().length());
      for (JsonNode match : hit.path("matches")) {
        assertThat(match.size()).isEqualTo(2);
        assertThat(match.get(0).asInt()).isBetween(0, match.get(1).asInt() - 1);
        assertThat(match.get(1).asInt()).isLessThanOrEqualTo(characters);
      }
    }
    assertThat(result.exit()).isEqualTo(document.path("hits").isEmpty() ? 1 : 0);
  }

  private List<JsonNode> hits(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--format";
    all[arguments.length + 1] = "json";
    return console.run(all).json().path("hits").valueStream().toList();
  }

  @Test
  void theBestComesFirstAndEachSectionOnce() {
    List<JsonNode> hits = hits("search", "index");
    assertThat(hits).hasSizeGreaterThan(3);
    assertThat(hits.stream().map(hit -> hit.path("target").asString())).doesNotHaveDuplicates();
    assertThat(hits.stream().map(hit -> hit.path("score").asDouble()))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void aHitIsATargetThatBrowseOpens() {
    for (JsonNode hit : hits("search", "index")) {
      assertThat(console.run("browse", hit.path("target").asString()).exit()).isZero();
    }
  }

  @Test
  void theLimitAndTheModuleAreKept() {
    assertThat(hits("search", "index", "-n", "2")).hasSize(2);
    assertThat(
            hits("search", "permission", "-m", "ddb").stream()
                .map(h -> h.path("target").asString()))
        .isNotEmpty()
        .allMatch(target -> target.startsWith("dynamodb/"));
  }

  @Test
  void wordsNeedNoQuotes() {
    assertThat(console.run("search", "secondary", "index").out())
        .isEqualTo(console.run("search", "secondary index").out());
  }

  @Test
  void nothingFoundIsExitOne() {
    Console.Result result = console.run("search", "xyzzyplugh");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("Nothing found for \"xyzzyplugh\".\n");
    Console.Result json = console.run("search", "xyzzyplugh", "--format", "json");
    assertThat(json.exit()).isEqualTo(1);
    assertThat(json.json().path("hits").isEmpty()).isTrue();
  }

  @Test
  void anUnknownModuleIsExitTwo() {
    Console.Result result = console.run("search", "index", "-m", "dynamdb");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("Did you mean \"dynamodb\"?");
  }

  @Test
  void aClearHitIsOpenedAtATerminalAndListedInAPipe() {
    String piped = console.run("search", "보조인덱스").out();
    String opened =
        console.terminal(80, 1000).variable("NO_COLOR", "1").run("search", "보조인덱스").out();
    String listed = console.run("search", "보조인덱스", "-l").out();
    assertThat(opened.lines().count()).isGreaterThan(listed.lines().count());
    assertThat(opened).contains("Also:");
    assertThat(piped).doesNotContain("Also:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "(", "a AND", "*", "\\", "title:x", "-", "가", "\u0000", "🙂", "   "})
  void anyWordsAreAQueryAndNeverAnError(String query) {
    Console.Result result = console.run("search", "--", query);
    assertThat(result.exit()).isIn(0, 1);
    assertThat(result.err()).doesNotContain("Exception");
  }

  @Test
  void whereElseItIsFoundIsSaid() {
    Console.Result module = console.run("search", "-m", "s3", "gsi", "--lang", "ko");
    assertThat(module.exit()).isEqualTo(1);
    assertThat(module.err()).contains("다른 모듈에는 있습니다: dynamodb").doesNotContain("gui");
    assertThat(console.run("search", "zzzz").err()).isEqualTo("Nothing found for \"zzzz\".\n");
  }
}
