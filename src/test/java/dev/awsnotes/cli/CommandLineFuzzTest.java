package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.fuzz.Fuzz;
import dev.awsnotes.fuzz.Terminal;
import dev.awsnotes.pack.PackFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is typed, or stands in the settings: an exit code as documented, and words for people.
 */
class CommandLineFuzzTest {
  private static final List<Integer> CODES = List.of(0, 1, 2, 3, 130);

  @TempDir Path home;

  @Test
  void aCommandLineCannotHarm() {
    Fuzz.attack(
        List.of(
            "browse dynamodb/gsi --lang ko",
            "search 보조 인덱스 -m dynamodb -n 3 --in all --format json",
            "quiz dynamodb -n 2 --seed 7 --list --type choice",
            "quiz --answers - --no-record",
            "drill rcu -n 2 --seed 1 --list --format json",
            "calc rcu --item-size 6KB --reads 100 --consistency eventual",
            "plan --exam 2027-01-10 --minutes 30",
            "stats --exam --color always",
            "next --plain",
            "config --lang both",
            "completion bash",
            "undo",
            "--version"),
        400,
        20_000,
        input -> {
          String[] words = input.strip().split("\\s+", -1);
          for (int i = 0; i < words.length; i++) {
            // No test writes outside its folder, whatever the attack comes up with.
            if (words[i].startsWith("--data-dir") || words[i].startsWith("-o")) {
              words[i] = "-";
            }
          }
          fine(new Console(home).input("1", "x", "").run(words));
        });
  }

  @Test
  void settingsCannotHarm() throws IOException {
    Path file = home.resolve(".config/aws-notes/config.properties");
    Files.createDirectories(file.getParent());
    Fuzz.attack(
        List.of("language=ko\ncolor=never\nretention=0.9\nnew-per-day=10\nday-rollover=4\n"),
        400,
        20_000,
        input -> {
          Files.write(file, input.getBytes(StandardCharsets.UTF_8));
          fine(new Console(home).run("config"));
        });
  }

  /** What comes out of a pack's files obeys no terminal, spreadsheet or browser. */
  @Test
  void whatAPackSaysIsSaidToPeopleOnly() {
    PackFolder folder = PackFolder.good(home.resolve("pack"));
    List<String> files = List.of("pack.json", "sqs/module.json", "sqs/quiz.json", "sqs/ko.md");
    Map<String, String> good = new HashMap<>();
    files.forEach(file -> good.put(file, folder.text(file)));
    String pack = folder.root().toString();
    for (String file : files) {
      Fuzz.attack(
          List.of(good.get(file)),
          60,
          10_000,
          input -> {
            folder.write(file, input);
            Console console = new Console(home.resolve("home"));
            for (List<String> words :
                List.of(
                    List.of("check", pack),
                    List.of("--pack", pack, "browse", "sqs", "--all", "--lang", "both"),
                    List.of("--pack", pack, "quiz", "own:sqs", "--list", "--lang", "en"),
                    List.of("--pack", pack, "export", "csv", "own:sqs"),
                    List.of("--pack", pack, "export", "anki", "own:sqs"))) {
              Console.Result result = console.run(words.toArray(new String[0]));
              fine(result);
              assertThat((result.out() + result.err()).chars())
                  .noneMatch(c -> c != '\t' && c != '\r' && Terminal.obeys(c));
              // A terminal shows markup as it is; Anki would run it.
              if (words.contains("anki")) {
                assertThat(result.out()).doesNotContain("<script");
              }
            }
          });
      folder.write(file, good.get(file));
    }
  }

  private static void fine(Console.Result result) {
    assertThat(result.exit()).isIn(CODES);
    assertThat(result.err()).doesNotContain("\tat ", "Exception", "\u001b");
    assertThat(result.exit() == 0 || !result.err().isBlank() || !result.out().isBlank())
        .as("an error says something")
        .isTrue();
  }
}
