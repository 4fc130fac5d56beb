package dev.awsnotes.pack.check;

import static dev.awsnotes.pack.check.PackFolder.EN;
import static dev.awsnotes.pack.check.PackFolder.KO;
import static dev.awsnotes.pack.check.PackFolder.MODULE;
import static dev.awsnotes.pack.check.PackFolder.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says of notes. */
class NotesChecksTest {
  @TempDir Path root;
  private PackFolder pack;

  @BeforeEach
  void fill() {
    pack = new PackFolder(root);
  }

  @Test
  void each_section_of_the_bundled_pack_names_a_source_and_a_day() {
    pack.change(KO, "출처: [SQS](https://docs.aws.amazon.com/sqs/a.html). 확인: 2026-11-22", "끝.");
    assertThat(pack.found())
        .containsExactly(
            "shop/ko.md:3:1: error: a section without its last paragraph (Sources: ... Checked:"
                + " date): queues",
            "shop/ko.md:3:1: error: a section without a date (Checked: YYYY-MM-DD): queues");
    assertThat(pack.own().found()).isEmpty();
  }

  @Test
  void a_day_to_come_or_that_never_was_is_an_error_and_an_old_one_a_warning() {
    pack.change(EN, "Checked: 2026-11-22", "Checked: 2026-12-01");
    assertThat(pack.found())
        .containsExactly("shop/en.md:3:1: error: queues: a date to come: 2026-12-01");
    pack.change(EN, "2026-12-01", "2026-02-30");
    assertThat(pack.found())
        .containsExactly("shop/en.md:3:1: error: queues: no such date: 2026-02-30");
    pack.change(EN, "2026-02-30", "2025-01-01");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .contains("warning: queues: checked more than 12");
  }

  @Test
  void links_are_official_or_lead_to_a_section_that_exists() {
    pack.change(EN, "(#numbers)", "(https://example.com/x)");
    assertThat(pack.found())
        .containsExactly(
            "shop/en.md:5:23: error: not an official page (docs.aws.amazon.com, aws.amazon.com):"
                + " https://example.com/x");
    pack.change(EN, "https://example.com/x", "http://docs.aws.amazon.com/x");
    assertThat(pack.found()).singleElement().asString().contains("not an official page");
    pack.change(EN, "http://docs.aws.amazon.com/x", "#figures");
    assertThat(pack.found())
        .containsExactly("shop/en.md:5:23: error: no such section here: #figures");
    pack.own().change(EN, "#figures", "../other.md");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void every_fact_is_told_by_a_section() {
    pack.change(MODULE, "\"plain\", ", "");
    assertThat(pack.found())
        .containsExactly("shop/module.json:2:14: error: no section tells this fact: plain");
  }

  @Test
  void sections_tell_facts_that_exist_and_are_not_left_out() {
    pack.change(MODULE, "[\"plain\"", "[\"left-out\", \"plai\", \"plain\"");
    assertThat(pack.found())
        .containsExactly(
            "shop/module.json:3:31: error: a fact that is to be left out: left-out",
            "shop/module.json:3:43: error: unknown fact: plai (did you mean plain?)");
  }

  @Test
  void a_fact_told_in_another_module_only_is_a_warning() {
    pack.change("pack.json", "[\"shop\"]", "[\"shop\", \"store\"]")
        .change("facts.json", "\"plain\", \"module\": \"shop\"", "\"plain\", \"module\": \"store\"")
        .write(
            "store/module.json",
            "{\"id\": \"store\", \"title\": \"Store\", \"sections\": [{\"id\": \"a\"}]}")
        .write("store/en.md", "# Store\n\n## A {#a}\n\ntext\n")
        .own();
    assertThat(pack.found())
        .containsExactly(
            "store/module.json:1:47: warning: told in another module only: plain (shop)");
  }

  @Test
  void a_corrected_fact_needs_an_alert_in_each_language() {
    pack.change(KO, "> [!NOTE]\n> ", "> ");
    assertThat(pack.found())
        .containsExactly(
            "shop/ko.md:3:1: error: tells corrected or outdated facts without an alert (>"
                + " [!IMPORTANT] or the like): queues (mended)");
    pack.change("facts.json", "\"corrected\"", "\"editorial\"");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void what_goes_beyond_the_course_is_marked() {
    pack.change(EN, "### Beyond the course: more", "### More");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .startsWith("shop/en.md:3:1: error: tells facts beyond");
    pack.change(MODULE, "{\"id\": \"queues\",", "{\"id\": \"queues\", \"beyond\": true,");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void rows_have_the_cells_of_their_head() {
    pack.change(EN, "| 1 | 2 |", "| 1 | 2 | 3 |");
    assertThat(pack.found())
        .containsExactly("shop/en.md:12:1: error: the head of the table has 2 cells, this row 3");
    pack.change(EN, "| 1 | 2 | 3 |", "| 1 \\| 0 | 2");
    assertThat(pack.found()).isEmpty();
    pack.change(EN, "|---|---|", "|---|");
    assertThat(pack.found()).anyMatch(line -> line.contains("not a table"));
  }

  @Test
  void tables_have_four_columns_at_most() {
    pack.change(EN, "| a | b |\n|---|---|\n| 1 | 2 |", "|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2|3|4|5|");
    assertThat(pack.found())
        .containsExactly("shop/en.md:10:1: error: a table has at most 4 columns (here 5)");
  }

  @Test
  void code_has_a_language_and_lines_that_fit() {
    pack.change(EN, "```text\n", "```\n");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .contains("shop/en.md:15:1: error: code without a language");
    pack.change(EN, "```\n", "```text\n" + "가".repeat(38) + "\n" + "가".repeat(38) + "x\n");
    assertThat(pack.found())
        .containsExactly(
            "shop/en.md:16:1: error: a line of code takes at most 76 columns (here 77)");
  }

  @Test
  void the_borders_of_a_box_keep_their_column() {
    pack.change(KO, "│ 가게 │", "│ 가게입니다 │");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .startsWith("shop/ko.md:16:")
        .contains("a vertical line of the diagram is not aligned (in column 8)");
  }

  @Test
  void house_terms_are_kept_in_running_text_but_not_in_code_or_in_other_words() {
    pack.change(KO, "긴 폴링을", "롱 폴링을");
    assertThat(pack.found())
        .containsExactly("shop/ko.md:5:1: error: the house term is 긴 폴링, not 롱 폴링");
    pack.change(KO, "롱 폴링을", "`롱 폴링`을");
    assertThat(pack.found()).isEmpty();
    pack.change(KO, "`롱 폴링`을", "초롱 폴링을");
    assertThat(pack.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The course says so.", "As the notes once said.", "강의에서는 설명하지만", "교재에 나오는"})
  void the_reader_has_not_seen_the_course_text(String sentence) {
    pack.change(EN, "Use long polling.", sentence);
    assertThat(pack.found())
        .singleElement()
        .asString()
        .contains("shop/en.md:5:")
        .contains("has not seen the course");
    assertThat(pack.own().found()).isEmpty();
  }

  @Test
  void one_alias_for_two_terms_in_two_modules_is_a_warning() {
    pack.write(
        "pack.json", "{\"id\": \"aws-notes\", \"title\": \"N\", \"modules\": [\"shop\", \"inn\"]}");
    pack.write(
        "inn/module.json",
        """
        {"id": "inn", "title": "Inn", "sections": [{"id": "a"}],
         "glossary": [{"term": {"ko": "줄", "en": "row"}, "aliases": ["큐"],
                       "meaning": {"ko": "줄", "en": "A row"}}],
         "cheat": {"numbers": "a", "lookalikes": "a"}}
        """);
    String text =
        "# Inn\n\n## A {#a}\n\nSources: [S](https://aws.amazon.com/sqs/). Checked: 2026-11-22\n";
    pack.write("inn/ko.md", text).write("inn/en.md", text);
    assertThat(pack.found())
        .containsExactly(
            "inn/module.json:2:62: warning: also an alias of another term: 큐 (shop: queue)");
    pack.change("inn/module.json", "[\"큐\"]", "[\"큐\", \"queue\"]");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void a_bundled_module_says_what_its_cheat_page_is_made_from() {
    pack.change(
        MODULE, ",\n \"cheat\": {\"numbers\": \"numbers\", \"lookalikes\": \"numbers\"}", "");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .startsWith("shop/module.json:1:1: error: a module without cheat");
    assertThat(pack.own().found()).isEmpty();
  }

  @Test
  void facts_and_terms_are_read_strictly() {
    pack.change("facts.json", "\"verdict\": \"correct\"", "\"verdict\": \"right\"")
        .change("terms.json", "\"avoid\"", "\"avoids\"");
    assertThat(pack.found())
        .anyMatch(
            line -> line.startsWith("facts.json:2:") && line.contains("unknown verdict: right"))
        .anyMatch(line -> line.startsWith("terms.json:1:") && line.contains("did you mean avoid?"));
  }

  @Test
  void an_alert_of_a_kind_that_there_is_not_is_an_error() {
    pack.change(EN, "> [!NOTE]", "> [!NOTTE]");
    assertThat(pack.found())
        .anyMatch(line -> line.contains("no such alert: [!NOTTE] (did you mean NOTE?)"));
    pack.change(EN, "> [!NOTTE]", "> [!WRONG]");
    assertThat(pack.found()).anyMatch(line -> line.contains("[!WRONG] (NOTE, TIP,"));
  }

  @Test
  void a_fence_that_is_not_closed_is_told_where_it_opens() {
    pack.change(EN, "└──────┘\n```", "└──────┘");
    assertThat(pack.found()).anyMatch(line -> line.contains("a fence (```) that is not closed"));
  }

  @Test
  void a_file_without_a_title_is_told() {
    pack.change(EN, "# Shop\n", "");
    assertThat(pack.found())
        .containsExactly("shop/en.md:1:1: warning: no heading with the module's title (# ...)");
  }

  @Test
  void a_fact_of_a_module_that_is_not_there_is_an_error() {
    pack.change("facts.json", "\"plain\", \"module\": \"shop\"", "\"plain\", \"module\": \"shp\"");
    assertThat(pack.found())
        .containsExactly("facts.json:2:10: error: plain: unknown module: shp (did you mean shop?)");
  }

  @Test
  void a_pair_with_itself_is_an_error() {
    pack.change(
        QUIZ, "\"facts\": [\"plain\"]", "\"pairs\": [\"shop-one\"], \"facts\": [\"plain\"]");
    assertThat(pack.found()).singleElement().asString().contains("shop-one: a pair with itself");
  }
}
