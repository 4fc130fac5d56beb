package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code completion}: the scripts are run by the shells themselves where they are installed. */
class CompletionCommandTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyShellLearnsCommandsOptionsModulesAndSections(String shell) {
    Console.Result result = console.run("completion", shell);
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(CommandTree.NAMES).allSatisfy(name -> assertThat(result.out()).contains(name));
    assertThat(result.out()).contains("dynamodb", "dynamodb/gsi", "lang", "both");
  }

  /** What bash offers behind these words, the last of which is being typed. */
  private List<String> bash(String... words) throws IOException, InterruptedException {
    Path script =
        Files.writeString(home.resolve("completion"), console.run("completion", "bash").out());
    String commands =
        ". "
            + script
            + "\n"
            + "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _aws_notes; printf '%s\\n"
            + "' \"${COMPREPLY[@]}\"";
    List<String> line = new java.util.ArrayList<>(List.of("bash", "-u", "-c", commands, "bash"));
    line.addAll(List.of(words));
    Process process =
        new ProcessBuilder(line).directory(home.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "aws-notes br, browse",
    "aws-notes browse dyna, dynamodb",
    "aws-notes browse dynamodb/gs, dynamodb/gsi",
    "aws-notes quiz --se, --seed",
    "aws-notes --lang ko quiz --answ, --answers",
    "aws-notes quiz --lang b, both",
    "aws-notes --format j, json",
    "aws-notes quiz --type ord, ordering",
    "aws-notes completion fi, fish",
  })
  void bashCompletes(String line, String offered) throws IOException, InterruptedException {
    assertThat(bash(line.split(" "))).contains(offered);
  }

  @Test
  void bashOffersFoldersWhereAFolderIsNeeded() throws IOException, InterruptedException {
    Files.createDirectories(home.resolve("my-notes"));
    assertThat(bash("aws-notes", "--pack", "my-")).containsExactly("my-notes");
    assertThat(bash("aws-notes", "check", "my-")).contains("my-notes");
  }

  @Test
  void bashOffersNothingWhereNothingFits() throws IOException, InterruptedException {
    assertThat(bash("aws-notes", "browse", "zzz")).allMatch(String::isEmpty);
  }
}
