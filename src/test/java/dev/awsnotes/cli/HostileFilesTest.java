package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.fuzz.Terminal;
import dev.awsnotes.pack.PackFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are none, never end, are huge, or have names that nobody would choose. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@EnabledOnOs(OS.LINUX)
class HostileFilesTest {
  private static final long MIB = 1 << 20;

  @TempDir Path home;
  private Path notes;

  @BeforeEach
  void notes() throws IOException {
    notes = Files.createDirectory(home.resolve("notes"));
    Files.writeString(notes.resolve("good.md"), "# Good\n\n## Section\n\nquokka\n");
  }

  private Console.Result run(String... words) {
    Console.Result result = new Console(home).input("1", "1").run(words);
    assertThat(result.err()).doesNotContain("\tat ", "Exception", "OutOfMemory");
    assertThat((result.out() + result.err()).chars()).noneMatch(Terminal::obeys);
    return result;
  }

  private static void pipe(Path path) throws Exception {
    Process made = new ProcessBuilder("mkfifo", path.toString()).start();
    assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(made.exitValue()).isZero();
  }

  private static void huge(Path path, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  @Test
  void aPipeInAFolderOfNotesIsLeftOutAndNobodyWaitsForIt() throws Exception {
    pipe(notes.resolve("pipe.md"));
    Console.Result browse = run("--pack", notes.toString(), "browse", "good");
    assertThat(browse.exit()).isZero();
    assertThat(browse.out()).contains("Section");
    assertThat(browse.err()).contains("pipe.md:1:1: error: not a regular file");
    assertThat(run("--pack", notes.toString(), "search", "quokka").exit()).isZero();
    assertThat(run("check", notes.toString()).exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack.json", "sqs/module.json", "sqs/quiz.json", "sqs/ko.md"})
  void aPipeInAPackIsAnError(String file) throws Exception {
    PackFolder pack = PackFolder.good(home.resolve("pack")).delete(file);
    pipe(pack.file(file));
    Console.Result check = run("check", pack.root().toString());
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains(pack.file(file) + ":1:1: error: not a regular file");
  }

  @Test
  void aPipeAmongTheLearnersOwnFilesIsNotWaitedFor() throws Exception {
    Path config = Files.createDirectories(home.resolve(".config/aws-notes"));
    pipe(config.resolve("config.properties"));
    Console.Result next = run("next");
    assertThat(next.exit()).isEqualTo(3);
    assertThat(next.err())
        .isEqualTo(
            "aws-notes: Cannot read "
                + config.resolve("config.properties")
                + ": not a regular file.\n");
    Files.delete(config.resolve("config.properties"));
    Path journals = Files.createDirectories(home.resolve(".local/share/aws-notes/journal"));
    pipe(journals.resolve("pipe.jsonl"));
    assertThat(run("next").exit()).isZero();
    assertThat(run("check", "--journal").exit()).isZero();
  }

  @Test
  void whatNeverEndsIsRefusedInTimeAndMemory() {
    Console.Result deck = run("import", "/dev/zero");
    assertThat(deck.exit()).isEqualTo(3);
    assertThat(deck.err()).contains("/dev/zero:1:1: error: the file is too large (8 MiB at most)");
    Console.Result answers = run("quiz", "s3", "-n", "2", "--answers", "/dev/zero");
    assertThat(answers.exit()).isEqualTo(3);
    assertThat(answers.err())
        .isEqualTo("aws-notes: Cannot read /dev/zero:1: a line of more than 100000 characters.\n");
    Console.Result exam = run("exam", "-n", "2", "--answers", "/dev/zero");
    assertThat(exam.exit()).isEqualTo(3);
    assertThat(exam.err()).contains("/dev/zero");
    Console.Result policy =
        run("calc", "policy", "--identity", "/dev/zero", "--action", "s3:Get", "--resource", "a");
    assertThat(policy.exit()).isIn(2, 3);
    assertThat(run("check", "/dev/zero").exit()).isEqualTo(3);
    assertThat(run("--pack", "/dev/zero", "browse").exit()).isEqualTo(3);
  }

  @Test
  void hugeFilesAreRefusedByTheirSizeOrReadInBoundedMemory() throws IOException {
    huge(notes.resolve("huge.md"), 200 * MIB);
    Console.Result browse = run("--pack", notes.toString(), "browse", "good");
    assertThat(browse.exit()).isZero();
    assertThat(browse.err()).contains("huge.md:1:1: error: the file is too large");
    assertThat(run("check", notes.toString()).exit()).isEqualTo(1);
    PackFolder pack = PackFolder.good(home.resolve("pack")).delete("sqs/quiz.json");
    huge(pack.file("sqs/quiz.json"), 200 * MIB);
    assertThat(run("check", pack.root().toString()).out()).contains("the file is too large");
  }

  @Test
  void aJournalOfAGibibyteOfZerosCostsNoMemoryAndNoAnswer() throws IOException {
    assertThat(run("quiz", "s3", "-n", "2", "--answers", "-").exit()).isZero();
    Path journals = home.resolve(".local/share/aws-notes/journal");
    huge(journals.resolve("zeros.jsonl"), 1024 * MIB);
    Console.Result stats = run("stats", "--format", "json");
    assertThat(stats.exit()).isZero();
    assertThat(stats.json().path("answers").asInt()).isEqualTo(2);
    assertThat(stats.err()).contains("zeros.jsonl:1: warning: the last line was not written");
    assertThat(stats.err().lines()).hasSize(1);
  }

  @Test
  void aLineThatIsLongerThanAnyEntryIsSaidAndTheOnesAroundItCount() throws IOException {
    assertThat(run("quiz", "s3", "-n", "2", "--answers", "-").exit()).isZero();
    Path journals = home.resolve(".local/share/aws-notes/journal");
    Path journal;
    try (var files = Files.list(journals)) {
      journal = files.findFirst().orElseThrow();
    }
    var lines = Files.readAllLines(journal);
    String endless = "{\"v\":1,\"x\":\"" + "y".repeat(3 << 20) + "\"}";
    Files.writeString(journal, lines.get(0) + "\n" + endless + "\n" + lines.get(1) + "\n");
    Console.Result check = run("check", "--journal");
    assertThat(check.out())
        .contains(journal.getFileName() + ":2: error: the line is longer than 1 MiB");
    assertThat(check.err()).contains("answers: 2");
  }

  @Test
  void linksThatGoRoundAreSaid() throws IOException {
    Files.createSymbolicLink(notes.resolve("round.md"), Path.of("round.md"));
    Files.createSymbolicLink(notes.resolve("up"), Path.of(".."));
    Console.Result browse = run("--pack", notes.toString(), "browse", "good");
    assertThat(browse.exit()).isZero();
    assertThat(browse.err()).contains("round.md:1:1: error: the file cannot be read");
    assertThat(browse.err().lines()).hasSize(1);
  }

  @Test
  void namesThatATerminalWouldObeyAreSpelledOut() throws IOException {
    Files.writeString(notes.resolve("a\u001b[2J\n\u202eb.md"), "Q: one?\n");
    Console.Result browse = run("--pack", notes.toString(), "browse", "good");
    assertThat(browse.exit()).isZero();
    assertThat(browse.err()).contains("a\\u001b[2J\\n\\u202eb.md:1:");
    Console.Result missing = run("import", "no\u001b[2Jthing\u202e");
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.err()).contains("no\\u001b[2Jthing\\u202e");
    for (String name : new String[] {"..", "../..", "/etc/passwd", "a\u0000b", "-"}) {
      assertThat(run("browse", name).exit()).as(name).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndIsRead(String end) throws IOException {
    String text = "\uFEFF---\ntitle: Head\n---\n\n## One\n\nquokka\n\nQ: Which?\nA: this\n";
    Files.writeString(notes.resolve("ends.md"), text.replace("\n", end));
    Console.Result browse = run("--pack", notes.toString(), "browse", "ends", "--format", "json");
    assertThat(browse.json().path("title").path("en").asString()).isEqualTo("Head");
    assertThat(browse.json().path("questions").asInt()).isEqualTo(1);
    Path answers = home.resolve("answers");
    Files.writeString(answers, "\uFEFF1" + end + "1" + end);
    Console.Result quiz =
        run("quiz", "s3", "-n", "2", "--seed", "3", "--no-record", "--answers", answers.toString());
    Console.Result typed =
        run("quiz", "s3", "-n", "2", "--seed", "3", "--no-record", "--answers", "-");
    assertThat(quiz.out()).isEqualTo(typed.out());
    Path config = Files.createDirectories(home.resolve(".config/aws-notes"));
    Files.writeString(
        config.resolve("config.properties"), "\uFEFFlanguage=ko" + end + "pager=false" + end);
    assertThat(run("config", "--format", "json").out()).contains("\"ko\"");
  }

  @Test
  void bytesThatAreNoTextAreSaidWithTheirPlace() throws IOException {
    byte[] bytes = "ok\n한\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(home.resolve("bytes"), bytes);
    bytes[bytes.length - 2] = 'x';
    Files.write(file, bytes);
    Files.copy(file, notes.resolve("bytes.md"));
    assertThat(run("import", file.toString()).err()).contains(file + ":2:2: error: a byte");
    assertThat(run("check", notes.toString()).out()).contains("bytes.md:2:2: error: a byte");
    assertThat(run("quiz", "s3", "--no-record", "--answers", file.toString()).err())
        .contains(file + ":2:2: a byte");
    Path config = Files.createDirectories(home.resolve(".config/aws-notes"));
    Files.copy(file, config.resolve("config.properties"));
    assertThat(run("next").err()).contains("config.properties:2:2: error: a byte");
  }

  @Test
  void whatWasTypedIsEchoedInShort() {
    String endless = "가나다 ".repeat(3_000) + "끝입니다";
    for (String command : new String[] {"search", "browse", "quiz", "mark", "drill", "calc"}) {
      Console.Result result = run(command, endless);
      assertThat(result.exit()).as(command).isIn(0, 1, 2);
      assertThat(result.err().length()).as(command).isLessThan(700);
    }
    for (String braces : new String[] {"{0|", "{0|a|b}", "{1}", "{0}{1}"}) {
      assertThat(run("browse", braces).err()).contains("No such module: " + braces + ".");
    }
  }
}
