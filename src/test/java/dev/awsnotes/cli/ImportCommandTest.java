package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deck of somebody's own becomes a pack that every command sees. */
class ImportCommandTest {
  @TempDir Path home;
  private Console console;
  private Path file;
  private Path notes;

  @BeforeEach
  void console() {
    console = new Console(home);
    file = home.resolve("My Deck.txt");
    notes = home.resolve(".local/share/aws-notes/packs/my-deck/my-deck.md");
  }

  private Console.Result deck(String text) throws IOException {
    Files.writeString(file, text);
    return console.run("import", file.toString());
  }

  @Test
  void itIsBrowsedSearchedAskedAndCounted() throws IOException {
    Console.Result result =
        deck("#deck:AWS words\nWhat stores objects?\tS3\nWhat runs functions?\tLambda\n");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            "Imported: 2 questions, in " + notes + "\nPractise them: aws-notes quiz my-deck\n");
    assertThat(console.run("browse").out()).contains("my-deck:my-deck", "AWS words");
    assertThat(console.run("search", "--in", "questions", "stores", "objects").out())
        .contains("my-deck:what-stores-objects");
    console.input("s3", "lambda");
    assertThat(
            console
                .run(
                    "quiz",
                    "my-deck",
                    "-n",
                    "2",
                    "--seed",
                    "4",
                    "--answers",
                    "-",
                    "--format",
                    "json")
                .json()
                .path("asked")
                .asInt())
        .isEqualTo(2);
    assertThat(console.answers())
        .hasSize(2)
        .allMatch(a -> a.path("q").asString().startsWith("my-deck/"));
    assertThat(console.run("stats", "my-deck").exit()).isZero();
  }

  @Test
  void importedAnewItIsTheSamePackAndItsQuestionsKeepTheirIds() throws IOException {
    deck("a?\t1\nb?\t2\n");
    String before =
        console
            .run("export", "json", "my-deck")
            .json()
            .path("questions")
            .path(0)
            .path("id")
            .asString();
    Console.Result again = deck("c?\t3\na?\tone\n");
    assertThat(again.out()).startsWith("Imported anew: 2 questions");
    var questions = console.run("export", "json", "my-deck").json().path("questions");
    assertThat(questions.size()).isEqualTo(2);
    assertThat(questions.path(1).path("id").asString()).isEqualTo(before);
    assertThat(questions.path(1).path("accept").path("en").path(0).asString()).isEqualTo("one");
  }

  @Test
  void inOneSessionItIsThereAtOnce() throws IOException {
    Files.writeString(file, "a?\t1\n");
    Path second =
        Files.writeString(home.resolve("two/My Deck.txt".replace("two/", "")), "a?\t1\nb?\t2\n");
    console.input(
        "browse my-deck",
        "import \"" + second + "\"",
        "quiz my-deck --list",
        "import \"" + second + "\"",
        "browse my-deck --format json");
    Console.Result result = console.run();
    assertThat(result.out())
        .contains("Imported: 2 questions", "Question 1 of 2", "\"questions\" : 2");
  }

  @Test
  void linesThatCannotBeUsedAreToldAndLeftOut() throws IOException {
    Console.Result result = deck("a?\t1\nlonely\n\tback\nfront\t\n\"q\"\"1\"\t\"x\ny\"\n");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("Imported: 2 questions");
    assertThat(result.err())
        .isEqualTo(
            file
                + ":2:1: warning: only one column\n  lonely\n  ^\n"
                + file
                + ":3:1: warning: the front is empty\n      back\n  ^\n"
                + file
                + ":4:1: warning: the back is empty\n  front    \n  ^\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
  void whatSpreadsheetsCallUnicodeIsRead(String charset) throws IOException {
    Files.write(file, "큐?\t대기열\n".getBytes(Charset.forName(charset)));
    assertThat(console.run("import", file.toString()).out()).startsWith("Imported: 1 question,");
    assertThat(Files.readString(notes)).contains("Q: 큐?", "A: 대기열");
  }

  @Test
  void anotherEncodingIsRefusedWithWhatToDo() throws IOException {
    Files.write(file, "큐?\t대기열\n".getBytes(Charset.forName("EUC-KR")));
    Console.Result result = console.run("import", file.toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("save the file as UTF-8");
  }

  @Test
  void howManyQuestionsAreReplacedIsSaid() throws IOException {
    deck("a?\t1\nb?\t2\nc?\t3\n");
    assertThat(deck("d?\t4\n").out()).startsWith("Imported anew: 1 question (before: 3), in ");
  }

  @Test
  void aDeckNamedLikeABundledModuleIsCalledByItsFullName() throws IOException {
    Path iam = Files.writeString(home.resolve("iam.txt"), "a?\t1\n");
    assertThat(console.run("import", iam.toString()).out())
        .endsWith("Practise them: aws-notes quiz iam:iam\n");
    assertThat(console.run("quiz", "iam:iam", "--list").out()).contains("Question 1 of 1");
  }

  @Test
  void theTableOfQuestionsIsRefused() throws IOException {
    Files.writeString(file, console.run("export", "csv", "s3").out());
    Console.Result result = console.run("import", file.toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("export csv", "two columns");
    assertThat(notes).doesNotExist();
  }

  @Test
  void ofABrokenFileNothingIsWritten() throws IOException {
    deck("a?\t1\n");
    String before = Files.readString(notes);
    for (byte[] bytes :
        new byte[][] {
          "b?\t\"2\n".getBytes(StandardCharsets.UTF_8),
          {'b', '\t', (byte) 0xb0, '\n'},
          "only one column\n".getBytes(StandardCharsets.UTF_8),
          {},
          new byte[(8 << 20) + 1],
        }) {
      Files.write(file, bytes);
      Console.Result result = console.run("import", file.toString());
      assertThat(result.exit()).isEqualTo(3);
      assertThat(result.err())
          .contains(file + ":1:")
          .endsWith("Nothing was imported from " + file + ".\n");
      assertThat(Files.readString(notes)).isEqualTo(before);
    }
  }

  @Test
  void aFileThatIsNotThereIsExitThree() {
    assertThat(console.run("import", home.resolve("no.txt").toString()).exit()).isEqualTo(3);
    assertThat(console.run("import").exit()).isEqualTo(2);
  }

  @Test
  void notesThatSomebodyWroteAreNotOverwritten() throws IOException {
    Files.createDirectories(notes.getParent());
    Files.writeString(notes, "# Mine\n");
    Console.Result result = deck("a?\t1\n");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("Rename the deck.");
    assertThat(Files.readString(notes)).isEqualTo("# Mine\n");
  }

  @Test
  void hostileFieldsAreTextAndNoMarkup() throws IOException {
    deck(
        "#html:false\n"
            + "- [x] box `code` **bold** {{c1::gap}} {#id}\t# <script>x</script>\n"
            + "\"Q: one\nA: two\"\t\"1. a\n> b\n---\n===\n| c |\"\n"
            + "\u001b[31mred\u202e\tfine\n");
    var questions = console.run("export", "json", "my-deck").json().path("questions");
    assertThat(questions.size()).isEqualTo(3);
    assertThat(questions.path(0).path("accept").path("en").path(0).asString())
        .isEqualTo("# <script>x</script>");
    assertThat(questions.path(1).path("accept").path("en").path(0).asString())
        .isEqualTo("1. a\n> b\n---\n===\n| c |");
    String listed = console.run("quiz", "my-deck", "--list", "--seed", "1").out();
    assertThat(listed)
        .contains("- [x] box `code` **bold** {{c1::gap}} {#id}", "Q: one", "A: two", "[31mred");
    assertThat(Files.readString(notes)).doesNotContain("\u001b", "\u202e");
  }

  @Test
  void itsOwnExportToAnkiComesBack() throws IOException {
    Files.writeString(file, console.run("export", "anki", "dynamodb", "--lang", "en").out());
    Console.Result result = console.run("import", file.toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Imported: 77 questions");
  }

  @Test
  void inTheShellOneCanGoThereAtOnce() throws IOException {
    Files.writeString(file, "a?\t1\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            stream, stream, new BufferedReader(new StringReader("")), true, true, true, 80, 24);
    Environment environment =
        new Environment(
            Map.of("HOME", home.toString()), "en", System.getProperty("aws-notes.content", ""));
    Instant now = Instant.parse("2026-11-25T03:00:00Z");
    Host host = new Host(streams, environment, () -> now, ZoneId.of("Asia/Seoul"));
    ShellCommands shell = new ShellCommands(new Program(host, (_, _) -> 0), List.of());
    shell.run("cd my-deck");
    assertThat(shell.prompt()).doesNotContain("my-deck");
    shell.run("import \"" + file + "\"");
    shell.run("cd my-deck");
    assertThat(shell.prompt()).contains("my-deck:my-deck");
    assertThat(shell.complete(List.of("quiz"), "my-d")).isNotEmpty();
    assertThat(shell.complete(List.of("export"), "an"))
        .extracting(Completion::word)
        .containsExactly("anki");
    assertThat(shell.complete(List.of("export", "anki"), "dyn"))
        .extracting(Completion::word)
        .containsExactly("dynamodb");
  }
}
