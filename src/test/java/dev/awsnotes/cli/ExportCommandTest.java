package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.PackFolder;
import dev.awsnotes.pack.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Taking questions and answers elsewhere. */
class ExportCommandTest {
  private static final int QUESTIONS =
      PackReader.read(Path.of("notes")).pack().orElseThrow().modules().stream()
          .mapToInt(Module::questionCount)
          .sum();

  private static final Set<String> MAY_BE_MISSING = Set.of("tasks", "pairs", "tags");

  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  /** Rows of RFC 4180, and nothing that is not. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        assertThat(quoted || cell.isEmpty()).isTrue();
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertThat(csv.charAt(++i)).isEqualTo('\n');
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        assertThat(quoted || c != '\n').isTrue();
        cell.append(c);
      }
    }
    assertThat(quoted || !row.isEmpty() || !cell.isEmpty()).isFalse();
    rows.forEach(each -> assertThat(each).hasSameSizeAs(rows.getFirst()));
    return rows;
  }

  @Test
  void ankiHasALineForEveryQuestionInTheLanguageThatIsAskedFor() {
    Console.Result en = console.run("export", "anki", "--lang", "en");
    assertThat(en.exit()).isZero();
    assertThat(en.err()).isEmpty();
    assertThat(en.lines()).hasSize(QUESTIONS + 6);
    assertThat(en.out()).startsWith("#separator:tab\n#html:true\n#guid column:1\n");
    assertThat(en.out()).doesNotContainPattern("[가-힣]");
    assertThat(console.run("export", "anki", "--lang", "ko").out())
        .contains("aws-notes::DynamoDB로");
    assertThat(console.run("export", "anki", "--lang", "both").lines()).hasSize(QUESTIONS + 6);
  }

  @Test
  void modulesAndSectionsMayBeNamed() {
    assertThat(console.run("export", "anki", "ddb").lines()).hasSize(77 + 6);
    List<String> section = console.run("export", "anki", "dynamodb/gsi").lines();
    assertThat(section).hasSizeBetween(7, 20);
    assertThat(section.subList(6, section.size()))
        .allMatch(line -> line.contains("dynamodb::gsi "));
    assertThat(console.run("export", "anki", "dynamdb").exit()).isEqualTo(2);
  }

  @Test
  void jsonHoldsEveryQuestionAsTheListDoes() {
    JsonNode all = console.run("export", "json").json().path("questions");
    assertThat(all.size()).isEqualTo(QUESTIONS);
    JsonNode listed =
        console
            .run("quiz", "dynamodb", "-n", "1", "--seed", "1", "--list", "--format", "json")
            .json()
            .path("questions")
            .path(0);
    Set<String> names = new HashSet<>(listed.propertyNames());
    names.add("pack");
    names.remove("expected");
    names.removeAll(MAY_BE_MISSING);
    for (JsonNode question : all) {
      if (question.path("type").equals(listed.path("type"))) {
        Set<String> own = new HashSet<>(question.propertyNames());
        own.removeAll(MAY_BE_MISSING);
        assertThat(own).isEqualTo(names);
      }
    }
  }

  @Test
  void jsonHasTheFieldsOfThePackFileAndNoEmptyOnesThatItLeavesOut() {
    for (JsonNode question : console.run("export", "json").json().path("questions")) {
      assertThat(question.propertyNames()).doesNotContain("expected", "rights").contains("facts");
      for (String name : MAY_BE_MISSING) {
        assertThat(question.path(name).isArray() && question.path(name).isEmpty()).isFalse();
      }
    }
  }

  @Test
  void csvHasARowForEveryQuestion() {
    List<List<String>> rows = rows(console.run("export", "csv", "--lang", "both").out());
    assertThat(rows).hasSize(QUESTIONS + 1);
    assertThat(rows.getFirst())
        .startsWith("pack", "module", "section", "id")
        .contains("stem_ko", "answer_ko", "stem_en", "answer_en", "reasons_en", "verified");
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.get(0).equals("aws-notes"));
  }

  @Test
  void noCellBeginsAFormula() {
    Path pack =
        PackFolder.empty(home.resolve("mine"))
            .write(
                "x.md",
                "Q: =1+1 {#eq}\nA: @SUM(A1)\n\nQ: ＝cmd {#wide}\nA: -2\n\nQ: a, \"b\" {#q}\nA: +1\n")
            .root();
    List<List<String>> rows =
        rows(console.run("export", "csv", "x", "--pack", pack.toString(), "--lang", "en").out());
    assertThat(rows.stream().map(row -> row.get(8)))
        .containsExactly("stem_en", "'=1+1", "'＝cmd", "a, \"b\"");
    assertThat(rows.stream().map(row -> row.get(10)))
        .containsExactly("answer_en", "'@SUM(A1)", "'-2", "'+1");
  }

  @Test
  void everyAnswerIsARowThatOptimisersOfFsrsRead() {
    console.input("1", "1").run("quiz", "dynamodb", "-n", "2", "--seed", "1", "--answers", "-");
    console
        .later(java.time.Duration.ofMinutes(1))
        .input("1")
        .run("quiz", "dynamodb", "-n", "1", "--seed", "1", "--answers", "-", "--cram");
    List<List<String>> rows = rows(console.run("export", "reviews").out());
    assertThat(rows.getFirst())
        .containsExactly(
            "time",
            "time_ms",
            "day",
            "question",
            "pack",
            "module",
            "mode",
            "given",
            "correct",
            "rating",
            "milliseconds",
            "card_id",
            "review_time",
            "review_rating",
            "review_state",
            "review_duration");
    assertThat(rows).hasSize(4);
    List<String> first = rows.get(1);
    assertThat(first.get(0)).isEqualTo("2026-11-25T12:00:00.000+09:00");
    assertThat(first.get(1)).isEqualTo("1795575600000").isEqualTo(first.get(12));
    assertThat(first.get(2)).isEqualTo("2026-11-25");
    assertThat(first.get(11)).isEqualTo("aws-notes/" + first.get(3));
    assertThat(rows.subList(1, 4))
        .extracting(row -> row.get(6))
        .containsExactly("quiz", "quiz", "cram");
    for (List<String> row : rows.subList(1, 4)) {
      assertThat(row.get(13)).isEqualTo(row.get(8).equals("true") ? "3" : "1");
    }
  }

  @Test
  void whatWasTakenBackIsNoRow() {
    console.input("1", "1").run("quiz", "dynamodb", "-n", "2", "--seed", "1", "--answers", "-");
    console.run("undo");
    assertThat(rows(console.run("export", "reviews").out())).hasSize(2);
    assertThat(rows(console.run("export", "reviews", "lambda").out())).hasSize(1);
  }

  @Test
  void aFileIsWrittenAsAWhole() throws IOException {
    Path file = home.resolve("out.csv");
    Files.writeString(file, "old");
    Console.Result result = console.run("export", "csv", "-o", file.toString());
    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("Written: " + file + "\n");
    assertThat(rows(Files.readString(file))).hasSize(QUESTIONS + 1);
    assertThat(console.files())
        .filteredOn(name -> name.contains("out.csv"))
        .containsExactly("out.csv");
  }

  @Test
  void aLinkToAFileStaysALink() throws IOException {
    Path file = Files.writeString(home.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(home.resolve("link.txt"), file);
    assertThat(console.run("export", "anki", "-o", link.toString()).exit()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("#separator:tab");
  }

  @ParameterizedTest
  @CsvSource({"., a folder", "nowhere/out.txt, there is no such file or folder"})
  void whatCannotBeWrittenIsExitThree(String name, String why) {
    Path file = home.resolve(name);
    Console.Result result = console.run("export", "json", "-o", file.toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).isEqualTo("aws-notes: Cannot write " + file + ": " + why + ".\n");
  }

  @Test
  void whatIsNoFormIsWrongUsage() {
    assertThat(console.run("export").exit()).isEqualTo(2);
    Console.Result result = console.run("export", "anky");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "aws-notes: export does not take \"anky\" (possible: anki, csv, json, reviews).\n");
  }
}
