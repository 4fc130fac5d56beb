package dev.awsnotes.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** What the program says, in both languages: nothing is missing and nothing is left over. */
class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private static final Messages KO = MessageFile.load(Lang.KO);
  private static final Messages EN = MessageFile.load(Lang.EN);
  private static final Set<String> LITERALS = all(LITERAL);
  private static final Set<String> CONSTANTS = all(Pattern.compile("\\b([A-Z][A-Z_]+)\\b"));

  /** What this pattern finds in all of the program's sources. */
  private static Set<String> all(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    for (String source : sources("")) {
      pattern.matcher(source).results().forEach(result -> found.add(result.group(1)));
    }
    return found;
  }

  private static Set<String> keys(Messages messages) {
    return new TreeSet<>(messages.texts().keySet());
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys(KO)).isEqualTo(keys(EN)).hasSizeGreaterThan(100);
  }

  @Test
  void noTextIsEmptyAndBothPutTheSameValuesIn() {
    for (String key : keys(EN)) {
      assertThat(EN.get(key)).as(key).isNotBlank();
      assertThat(KO.get(key)).as(key).isNotBlank();
      assertThat(places(KO.get(key))).as(key).isEqualTo(places(EN.get(key)));
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(r -> r.group()).collect(toCollection(TreeSet::new));
  }

  @Test
  void koreanIsKorean() {
    for (String key : keys(KO)) {
      boolean sameOnPurpose = key.equals("shell.enter");
      assertThat(KO.get(key).matches("(?s).*[가-힣].*")).as(key).isNotEqualTo(sameOnPurpose);
    }
    assertThat(keys(EN)).noneMatch(key -> EN.get(key).matches("(?s).*[가-힣].*"));
  }

  /** A particle that depends on the sound before it cannot follow a value. */
  @Test
  void noKoreanParticleThatDependsOnASoundFollowsAValue() {
    for (String key : keys(KO)) {
      assertThat(KO.get(key))
          .as(key)
          .doesNotContainPattern("\\{\\d}\"?(은|는|이|가|을|를|과|와|로|으로)[ .,]");
    }
  }

  @Test
  void everyKeyThatTheProgramAsksForIsThere() {
    Pattern call = Pattern.compile("(?:\\bmessages(?:\\(\\))?\\s*\\.get|\\bsay)\\(([^;]*)");
    Set<String> asked = new TreeSet<>();
    for (String room : new String[] {"cli", "render", "repl"}) {
      for (String source : sources(room)) {
        Matcher matcher = call.matcher(source);
        while (matcher.find()) {
          firstArgument(matcher.group(1)).results().forEach(r -> asked.add(r.group(1)));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(50);
    asked.removeAll(keys(EN));
    // Not a key: what a condition in the first argument looks for.
    asked.remove("/");
    asked.removeIf(
        part -> keys(EN).stream().anyMatch(key -> isPrefix(part, key) || isSuffix(part, key)));
    assertThat(asked).isEmpty();
  }

  private static boolean isPrefix(String part, String key) {
    return part.endsWith(".") && key.startsWith(part);
  }

  private static boolean isSuffix(String part, String key) {
    return part.startsWith(".") && key.endsWith(part);
  }

  private static Set<String> sources(String room) {
    Set<String> sources = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/awsnotes", room))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return sources;
  }

  /** The literals up to the comma or bracket that ends the first argument. */
  private static Matcher firstArgument(String arguments) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      if (c == '"' && (i == 0 || arguments.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && (c == ',' || c == ')') && depth-- == 0) {
        return LITERAL.matcher(arguments.substring(0, i));
      } else if (!quoted && c == ',') {
        depth++;
      }
    }
    return LITERAL.matcher(arguments);
  }

  @Test
  void everyTextIsUsed() {
    Set<String> unused = keys(EN);
    unused.removeAll(LITERALS);
    unused.removeIf(key -> isPutTogether(key));
    assertThat(unused).isEmpty();
  }

  /**
   * Keys such as {@code "alert." + kind} or {@code name + ".off"}: both parts are in the sources.
   */
  private static boolean isPutTogether(String key) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      String front = key.substring(0, dot + 1);
      String rest = key.substring(dot + 1);
      boolean isNamed =
          LITERALS.contains(rest) || CONSTANTS.contains(rest.toUpperCase(Locale.ROOT));
      if (LITERALS.contains(front) && (isNamed || rest.matches("\\d"))) {
        return true;
      }
      String name = front.substring(front.lastIndexOf('.', dot - 1) + 1, dot);
      if (LITERALS.contains("." + rest) && LITERALS.contains(name)) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyOptionAndArgumentIsExplained(Lang lang) {
    CommandLine line = new CommandLine(CommandTree.all(MessageFile.load(lang)));
    assertThat(line.getUsageMessage()).isNotBlank();
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(command.getUsageMessage()).isNotBlank();
              assertThat(command.getCommandSpec().args())
                  .allSatisfy(arg -> assertThat(arg.description()).isNotEmpty());
            });
  }

  @Test
  void aTextThatIsNotThereIsASlipOfOurs() {
    assertThat(Arrays.stream(Lang.values()))
        .allSatisfy(
            lang ->
                assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                            () -> MessageFile.load(lang).get("no.such.key")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no message: no.such.key"));
  }
}
