package dev.awsnotes.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Completion as the shells themselves do it. */
class ShellCompletionIT {
  private static final Path SCRIPTS = Path.of("src/test/resources/completion").toAbsolutePath();

  /** Starting program and shell is what takes time: each shell is asked all lines at once. */
  private static final Map<Shell, Map<String, List<String>>> ASKED = new EnumMap<>(Shell.class);

  @TempDir Path home;
  private Machine machine;

  @BeforeEach
  void machine() {
    machine =
        new Machine(home)
            .with("bash", "zsh", "fish", "grep", "mktemp", "sed")
            .variable("LC_ALL", "C.UTF-8")
            .variable("AWS_NOTES_LANG", "en");
  }

  enum Shell {
    BASH("bash"),
    ZSH("zsh -f"),
    FISH("fish --no-config");

    private final String command;

    Shell(String command) {
      this.command = command;
    }

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What the shell offers at the end of each line, without what it says about each word. */
  private Map<String, List<String>> offered(Shell shell, List<String> lines) {
    Machine.Result script = machine.run("aws-notes completion " + shell.code() + " > script");
    assertThat(script).isEqualTo(new Machine.Result(0, "", ""));
    Path candidates = SCRIPTS.resolve("candidates." + shell.code());
    String question = shell.command + " '" + candidates + "' script '" + String.join("' '", lines);
    Machine.Result result = machine.run(question + "'");
    assertThat(result.exit()).as(result.err()).isIn(0, 1);
    assertThat(result.err()).isEmpty();
    Map<String, List<String>> offered = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : result.out().lines().toList()) {
      if (line.startsWith("> ")) {
        words = new ArrayList<>();
        offered.put(line.substring(2), words);
      } else {
        words.add(line.replaceAll("\t.*", "").strip());
      }
    }
    assertThat(offered).containsOnlyKeys(lines);
    return offered;
  }

  private List<String> offered(Shell shell, String line) {
    return offered(shell, List.of(line)).getOrDefault(line, List.of());
  }

  /** A line, what must be among what is offered, and what must not. */
  private static final String LINES =
      """
      aws-notes br                          | browse                       | quiz --lang
      aws-notes                             | browse quiz completion       | warmup man --lang dynamodb
      aws-notes --                          | --lang --data-dir --version  | browse --seed
      aws-notes quiz --                     | --seed --answers --lang      | --blueprint
      aws-notes quiz                        | dynamodb api-gateway         | --seed dynamodb/gsi ddb
      aws-notes quiz dyn                    | dynamodb dynamodb/gsi        | s3
      aws-notes browse dynamodb/gs          | dynamodb/gsi                 | dynamodb
      aws-notes browse s3 lam               | lambda lambda/concurrency    | s3
      aws-notes stats dyn                   | dynamodb                     | dynamodb/gsi
      aws-notes cheat api                   | api-gateway apigw            | api-gateway/basics
      aws-notes drill r                     | rcu reserved                 | wcu
      aws-notes calc r                      | rcu                          | reserved
      aws-notes calc rcu --consistency      | eventual strong              | rcu
      aws-notes completion                  | bash zsh fish                | dynamodb
      aws-notes export                      | anki csv json reviews        | dynamodb
      aws-notes quiz --lang                 | ko en both                   | dynamodb
      aws-notes quiz --lang b               | both                         | ko
      aws-notes quiz --lang=b               | both                         | ko
      aws-notes --color al                  | always                       | auto
      aws-notes exam --blueprint d          | dva-c02 dva-c03              | dynamodb
      aws-notes stats --exam --blueprint d  | dva-c02 dva-c03              | dynamodb
      aws-notes quiz --type ord             | ordering                     | choice
      aws-notes search --in q               | questions                    | notes
      aws-notes search -m dyn               | dynamodb                     | dynamodb/gsi
      aws-notes --lang ko drill w           | wcu                          | rcu
      aws-notes --data-dir quiz st          | stats                        | dynamodb
      aws-notes quiz 디                     | 디나모                        | 람다
      """;

  static Stream<Arguments> lines() {
    return LINES
        .lines()
        .map(line -> line.split("[|]", -1))
        .flatMap(
            part ->
                Stream.of(Shell.values())
                    .map(
                        shell ->
                            Arguments.of(
                                shell,
                                typed(part[0]),
                                List.of(part[1].strip().split(" ", -1)),
                                List.of(part[2].strip().split(" ", -1)))));
  }

  private static List<String> typed() {
    return LINES.lines().map(line -> typed(line.split("[|]", -1)[0])).toList();
  }

  /** Where the next word begins anew, a space stands at the end. */
  private static String typed(String column) {
    String line = column.strip();
    boolean begins =
        List.of("aws-notes", "aws-notes quiz", "aws-notes completion", "aws-notes export")
                .contains(line)
            || line.endsWith("--consistency")
            || line.endsWith("--lang");
    return begins ? line + " " : line;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lines")
  void offersWhatFitsAndNothingElse(
      Shell shell, String line, List<String> among, List<String> notAmong) {
    Map<String, List<String>> asked = ASKED.computeIfAbsent(shell, s -> offered(s, typed()));
    List<String> offered = new ArrayList<>();
    asked.getOrDefault(line, List.of()).forEach(word -> offered.add(word.replace("--lang=", "")));
    assertThat(offered).containsAll(among).doesNotContainAnyElementsOf(notAmong);
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void offersFoldersWhereAFolderIsMeant(Shell shell) throws java.io.IOException {
    Files.createDirectories(home.resolve("my-notes"));
    Files.createFile(home.resolve("my-letter"));
    assertThat(offered(shell, "aws-notes --pack my-"))
        .map(word -> word.replaceAll("/$", ""))
        .containsExactly("my-notes");
    assertThat(offered(shell, "aws-notes quiz --answers my-")).contains("my-letter");
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void offersNothingWhereNothingFits(Shell shell) {
    assertThat(offered(shell, "aws-notes browse zzz")).isEmpty();
    assertThat(offered(shell, "aws-notes quiz -n ")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void knowsTheNotesOfTheLearnerInKorean(Shell shell) {
    machine.variable("AWS_NOTES_PATH", home.resolve("notes").toString());
    machine.file("notes/클라우드-메모.md", "# 메모", "", "## 키 회전", "", "글.");
    assertThat(offered(shell, "aws-notes browse 클라")).contains("클라우드-메모", "클라우드-메모/키-회전");
  }

  /** A script is run by the shell, and packs come from anywhere. */
  @ParameterizedTest
  @EnumSource(Shell.class)
  void namesInAPackAreNeverRun(Shell shell) {
    String hostile = "x'; touch hacked; '$(touch hacked)`touch hacked`\" %n \\' 'y";
    machine.variable("AWS_NOTES_PATH", home.resolve("notes").toString());
    machine.file("notes/$(touch hacked).md", "# " + hostile, "", "## " + hostile, "", "Text.");
    machine.file("notes/plain.md", "# " + hostile, "", "## Plain", "", "Text.");
    assertThat(offered(shell, "aws-notes browse plain/")).containsExactly("plain/plain");
    assertThat(offered(shell, "aws-notes browse t")).isNotNull();
    assertThat(home.resolve("hacked")).doesNotExist();
  }

  /** Installed, zsh finds the script by its name; that is how the other tests do it. */
  @Test
  void zshTakesTheScriptFromAStartFileToo() {
    Machine.Result result =
        machine.run(
            "aws-notes completion zsh > script",
            "zsh -f -c 'autoload -Uz compinit; compinit -u -D; source ./script;"
                + " print $_comps[aws-notes]'");
    assertThat(result).isEqualTo(new Machine.Result(0, "_aws_notes\n", ""));
  }

  @Test
  void bashLoadsTheScriptInItsStrictestMode() {
    Machine.Result result =
        machine.run(
            "aws-notes completion bash > script",
            "bash -eu -c 'source ./script; COMP_WORDS=(aws-notes quiz); COMP_CWORD=1; _aws_notes;"
                + " echo \"${COMPREPLY[@]}\"'");
    assertThat(result).isEqualTo(new Machine.Result(0, "quiz\n", ""));
  }
}
