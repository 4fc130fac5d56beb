package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links where a terminal shows them; numbered addresses elsewhere. */
class HyperlinksTest {
  private static final String LINK = "\u001b]8;;https://docs.aws.amazon.com/";
  private static final String FOOTNOTE = "[1] https://docs.aws.amazon.com/";

  @TempDir Path home;

  private String section(String name, String value) {
    Console console = new Console(home).terminal(80, 500).variable("TERM", "xterm-256color");
    return console.variable(name, value).run("browse", "dynamodb/gsi").out();
  }

  @Test
  void anOrdinaryTerminalGetsLinks() {
    assertThat(section("COLORTERM", "truecolor")).contains(LINK).doesNotContain("[1]");
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, linux",
    "TERM, vt220",
    "TERM, screen",
    "TERM_PROGRAM, Apple_Terminal",
    "VTE_VERSION, 4803",
    "FORCE_HYPERLINK, 0"
  })
  void oneThatShowsNoneGetsFootnotes(String name, String value) {
    assertThat(section(name, value))
        .contains("https://docs.aws.amazon.com/", "[1] ")
        .doesNotContain(LINK);
  }

  @Test
  void whatWasAskedForWins() {
    Console console = new Console(home).terminal(80, 500).variable("TERM", "linux");
    assertThat(console.variable("FORCE_HYPERLINK", "1").run("browse", "dynamodb/gsi").out())
        .contains(LINK)
        .doesNotContain(FOOTNOTE);
  }
}
