package dev.awsnotes.pack.check;

import static dev.awsnotes.pack.check.PackFolder.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says of questions. */
class QuestionChecksTest {
  @TempDir Path root;
  private PackFolder pack;

  @BeforeEach
  void fill() {
    pack = new PackFolder(root);
  }

  @Test
  void nothing_is_said_against_a_good_pack() {
    assertThat(pack.found()).isEmpty();
    assertThat(pack.own().found()).isEmpty();
  }

  @Test
  void keys_that_are_longest_too_often_are_named_for_each_language() {
    for (int i = 0; i < 2; i++) {
      pack.change(QUIZ, "\"en\": \"Wait longer\"", "\"en\": \"Wait longer still\"");
    }
    assertThat(pack.found())
        .contains(
            "shop/quiz.json:2:8: error: length bias (en): the key is longer by more than 15 % in"
                + " more than 20 % of the items, 2/2: shop-one, shop-two")
        .noneMatch(line -> line.contains("(ko)"));
  }

  @Test
  void hangul_is_two_columns_wide_when_lengths_are_compared() {
    // 11 letters against 5 syllables and a space: as wide, though twice as long.
    pack.change(QUIZ, "\"ko\": \"정답 하나\"", "\"ko\": \"abcdefghi\"")
        .change(QUIZ, "\"ko\": \"정답 하나\"", "\"ko\": \"abcdefghi\"");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void one_long_key_is_no_bias_and_one_far_too_long_is_a_warning() {
    pack.change(QUIZ, "Wait longer", "Wait longer still");
    assertThat(pack.found()).singleElement().asString().contains("by 70 % (en)");
    pack.change(QUIZ, "Wait longer still", "Wait a second");
    assertThat(pack.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Always ask", "Never ask", "Ask only x", "Ask for all", "Ask every x"})
  void an_absolute_word_in_lures_alone_is_an_error_at_the_lure(String lure) {
    pack.change(QUIZ, "Ask slowly", lure);
    assertThat(pack.found())
        .singleElement()
        .asString()
        .startsWith("shop/quiz.json:7:")
        .contains("error: shop-one: an absolute word in lures only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"항상 하나", "절대 하나", "모든 오답", "오직 하나", "무조건 답"})
  void korean_absolute_words_too(String lure) {
    pack.change(QUIZ, "오답 하나", lure);
    assertThat(pack.found()).singleElement().asString().startsWith("shop/quiz.json:7:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ask overall", "ALL_NEW ask", "All-in ask", "Every 5 s", "`only` ask", "Wallet"})
  void other_words_names_and_periods_are_not_absolute(String lure) {
    pack.change(QUIZ, "Ask slowly", lure);
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void an_absolute_word_in_the_key_as_well_gives_nothing_away() {
    pack.change(QUIZ, "Ask slowly", "Always ask").change(QUIZ, "Wait longer", "Always wait");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void a_rare_word_of_the_stem_that_comes_back_in_the_key_alone_is_a_warning() {
    pack.change(QUIZ, "How does one get fewer empty", "In a garden, how does one get fewer empty")
        .change(QUIZ, "Wait longer", "Use gardens");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .contains("warning: shop-one: a word of the stem comes back in the key alone: gardens");
    pack.change(QUIZ, "Ask slowly", "Garden ask");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void korean_echoes_are_found_through_their_particles() {
    pack.change(QUIZ, "빈 응답을", "정원사가 빈 응답을").change(QUIZ, "정답 하나", "정원사를");
    assertThat(pack.found()).singleElement().asString().contains("key alone: 정원사");
  }

  @Test
  void names_of_apis_and_services_echo_nothing() {
    pack.change(QUIZ, "How does one get", "With ReceiveMessage of Amazon, how does one get")
        .change(QUIZ, "Wait longer", "ReceiveMessage");
    assertThat(pack.found()).noneMatch(line -> line.contains("key alone"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As option B says",
        "All of the above",
        "Both A and C",
        "보기 2처럼",
        "위의 모두",
        "2번 보기",
        "정답은 3번",
        "The first option"
      })
  void nothing_names_an_option_by_its_place(String why) {
    pack.change(QUIZ, "\"why\": {\"ko\": \"왜\"", "\"why\": {\"ko\": \"" + why + "\"");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .startsWith("shop/quiz.json:6:")
        .contains("names an option");
  }

  @ParameterizedTest
  @ValueSource(strings = {"option Amount", "보기 좋게", "Option 3 GB", "all of the above-named keys"})
  void ordinary_words_name_no_option(String why) {
    pack.change(QUIZ, "\"why\": {\"ko\": \"왜\"", "\"why\": {\"ko\": \"" + why + "\"");
    assertThat(pack.found()).isEmpty();
  }

  @Test
  void a_reason_is_missing() {
    pack.change(QUIZ, ", \"why\": {\"ko\": \"왜\", \"en\": \"Why\"}", "");
    assertThat(pack.found())
        .containsExactly("shop/quiz.json:6:3: error: shop-one: no reason (why)");
    assertThat(pack.own().found())
        .containsExactly("shop/quiz.json:6:3: warning: shop-one: no reason (why)");
  }

  @Test
  void sources_are_there_and_official() {
    pack.change(QUIZ, "[\"https://docs.aws.amazon.com/sqs/a.html\"]", "[]");
    assertThat(pack.found()).containsExactly("shop/quiz.json:11:33: error: shop-one: no sources");
    pack.change(QUIZ, "\"sources\": []", "\"sources\": [\"https://example.com/a\"]");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .contains(":34: error: shop-one: not an official page");
    assertThat(pack.own().found()).isEmpty();
    pack.change(QUIZ, "https://example.com/a", "ftp:nowhere");
    assertThat(pack.found()).singleElement().asString().contains("not a well-formed address");
  }

  @Test
  void dates_of_checking_are_there_and_past_and_not_stale() {
    pack.change(QUIZ, "2026-11-22", "2026-11-26");
    assertThat(pack.found())
        .containsExactly("shop/quiz.json:12:14: error: shop-one: a date to come: 2026-11-26");
    pack.change(QUIZ, "2026-11-26", "2025-11-24");
    assertThat(pack.found())
        .singleElement()
        .asString()
        .contains("warning: shop-one: checked more than 12");
    pack.change(QUIZ, "2025-11-24", "2025-11-25");
    assertThat(pack.found()).isEmpty();
    pack.change(QUIZ, ",\n \"verified\": \"2025-11-25\"", "");
    assertThat(pack.found()).singleElement().asString().contains("no date of checking");
  }

  @Test
  void each_text_is_there_in_both_languages() {
    pack.change(QUIZ, "\"ko\": \"오답 하나\", ", "");
    assertThat(pack.found()).containsExactly("shop/quiz.json:7:12: error: shop-one: no text in ko");
  }

  @Test
  void options_differ() {
    pack.change(QUIZ, "Ask faster", "Ask slowly.");
    assertThat(pack.found())
        .containsExactly(
            "shop/quiz.json:8:34: error: shop-one: the same as another option: Ask slowly.");
  }

  @Test
  void facts_are_known() {
    pack.change(QUIZ, "[\"plain\"]", "[\"plai\"]");
    assertThat(pack.found())
        .containsExactly(
            "shop/quiz.json:11:12: error: shop-one: unknown fact: plai (did you mean plain?)");
  }

  @Test
  void pairs_are_known_and_point_both_ways() {
    pack.change(QUIZ, "\"facts\"", "\"pairs\": [\"shop-two\"], \"facts\"");
    assertThat(pack.found())
        .containsExactly(
            "shop/quiz.json:11:12: warning: shop-one: a one-way pair: shop-two does not name it");
    pack.change(QUIZ, "[\"shop-two\"]", "[\"shop-tow\"]");
    assertThat(pack.found())
        .containsExactly("shop/quiz.json:11:12: error: shop-one: unknown question: shop-tow");
  }

  @Test
  void tasks_are_tasks_of_a_blueprint_once_there_is_one() {
    pack.write("exams/dva-c03.json", SchemasTest.EXAM);
    assertThat(pack.found()).isEmpty();
    pack.change(QUIZ, "dva-c03:1.1", "dva-c03:1.9");
    assertThat(pack.found())
        .containsExactly(
            "shop/quiz.json:3:12: error: shop-one: no such task in a blueprint: dva-c03:1.9");
  }

  @Test
  void ids_begin_with_their_module() {
    pack.change(QUIZ, "shop-one", "shelf-one");
    assertThat(pack.found())
        .containsExactly("shop/quiz.json:2:8: error: the id must begin with shop-: shelf-one");
    assertThat(pack.own().found()).isEmpty();
  }

  @Test
  void accepted_answers_accept_themselves() {
    pack.write(
        QUIZ,
        """
        [{"id": "shop-typed", "type": "typed", "section": "queues", "domain": "development",
          "tasks": ["dva-c03:1.1"], "stem": {"ko": "무엇?", "en": "What?"},
          "accept": {"ko": ["큐"], "en": ["queue", "  "]}, "why": {"ko": "왜", "en": "Why"},
          "sources": ["https://docs.aws.amazon.com/sqs/a.html"], "verified": "2026-11-22"}]
        """);
    assertThat(pack.found())
        .containsExactly(
            "shop/quiz.json:3:43: error: shop-typed: an answer that does not accept itself: \" "
                + " \"");
    pack.change(QUIZ, "\"en\": [\"queue\", \"  \"]", "\"en\": []");
    assertThat(pack.found())
        .containsExactly("shop/quiz.json:3:13: error: shop-typed: no accepted answer in en");
  }

  @Test
  void questions_use_the_house_terms() {
    pack.change(QUIZ, "빈 응답을", "롱 폴링으로 빈 응답을");
    assertThat(pack.found())
        .containsExactly("shop/quiz.json:4:17: error: shop-one: the house term is 긴 폴링, not 롱 폴링");
  }
}
