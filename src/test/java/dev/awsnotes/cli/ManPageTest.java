package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page: all of the program is in it, and none of its text is taken for a request. */
class ManPageTest {
  /** The requests of the man macros that the page is made of. */
  private static final Pattern REQUEST =
      Pattern.compile("\\.(TH|SH|SS|TP|PP|B|nh|nf|fi)( \"[^\"\\n]*\")*");

  /** The escapes that it uses; a backslash before anything else would vanish. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(e|-|&|fB|fR|\\((aq|ga|ha|ti|dq))");

  private static Messages messages(Lang lang) {
    return MessageFile.load(lang);
  }

  private static String page(Lang lang) {
    return ManPage.of(messages(lang));
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyCommandAndOptionHasItsEntry(Lang lang) {
    List<String> lines = page(lang).lines().toList();
    CommandLine root = new CommandLine(CommandTree.all(messages(lang)));
    assertThat(lines).contains("\\fB\\-h, \\-\\-help\\fR", "\\fB\\-V, \\-\\-version\\fR");
    assertThat(root.getSubcommands()).hasSizeGreaterThan(15);
    root.getSubcommands()
        .forEach(
            (name, sub) -> {
              String title = "^\\.SS \"" + name + "( .*)?\"$";
              assertThat(lines).as(name).anyMatch(line -> line.matches(title));
              int from =
                  lines.indexOf(lines.stream().filter(l -> l.matches(title)).findAny().get());
              Set<String> entries = entries(lines, from);
              for (OptionSpec option : sub.getCommandSpec().options()) {
                if (root.getCommandSpec().findOption(option.longestName()) == null) {
                  for (String written : option.names()) {
                    assertThat(entries).as(name + " " + written).contains(written);
                  }
                }
              }
            });
    for (OptionSpec option : root.getCommandSpec().options()) {
      assertThat(page(lang)).contains(option.longestName().replace("-", "\\-"));
    }
  }

  /** The names in the entries between this heading and the next one. */
  private static Set<String> entries(List<String> lines, int from) {
    Set<String> entries = new TreeSet<>();
    for (int i = from + 1; i < lines.size() && !lines.get(i).startsWith(".S"); i++) {
      if (lines.get(i).startsWith("\\fB")) {
        String entry = lines.get(i).replace("\\fB", "").replace("\\fR", "").replace("\\-", "-");
        entries.addAll(List.of(entry.split("[, ]+", -1)));
      }
    }
    return entries;
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void nothingHiddenIsInIt(Lang lang) {
    assertThat(page(lang)).doesNotContain("warmup", ".SS \"man\"");
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyLineIsARequestOfTheManMacrosOrEscapedText(Lang lang) {
    for (String line : page(lang).lines().toList()) {
      assertThat(line).doesNotStartWith("'").isNotEmpty().doesNotContain("\t");
      if (line.startsWith(".")) {
        assertThat(line.equals(".ad l") || REQUEST.matcher(line).matches()).as(line).isTrue();
      }
      String left = ESCAPE.matcher(line).replaceAll("");
      assertThat(left).doesNotContain("\\", "-", "`", "'", "^", "~");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".TH is text          | \\&.TH is text",
        "'br is text          | \\(aqbr is text",
        "C:\\new --lang       | C:\\enew \\-\\-lang",
        "~/.config            | \\(ti/.config",
      })
  void textIsNeverARequest(String text, String written) {
    assertThat(new Roff().text(text).toString()).isEqualTo(written + "\n");
  }

  @Test
  void quotationMarksStayInsideAnArgument() {
    assertThat(new Roff().request("SS", "say \"x\"").toString())
        .isEqualTo(".SS \"say \\(dqx\\(dq\"\n");
  }

  @Test
  void exitCodesSettingsAndFoldersAreThoseOfTheProgram() {
    String english = page(Lang.EN);
    for (int code : new int[] {0, 1, 2, 3, 130}) {
      assertThat(english).contains("\\fB" + code + "\\fR\n");
    }
    assertThat(ManTexts.SETTINGS.keySet()).containsExactlyElementsOf(Config.KEYS);
    assertThat(english).contains("AWS_NOTES_PATH", "XDG_DATA_HOME", "NO_COLOR");
    assertThat(english).contains(".SH \"EXIT STATUS\"\n");
    assertThat(page(Lang.KO)).contains(".SH \"종료 코드\"\n");
  }

  @Test
  void theCommandPrintsItInTheLanguageThatIsAskedFor(@TempDir Path home) {
    Console console = new Console(home);
    assertThat(console.run("man", "--lang", "ko"))
        .isEqualTo(new Console.Result(0, page(Lang.KO), ""));
    assertThat(console.run("man").out()).isEqualTo(page(Lang.EN));
    assertThat(console.run("--help").out()).doesNotContain("manual page");
  }
}
