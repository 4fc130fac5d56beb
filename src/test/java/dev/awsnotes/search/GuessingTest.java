package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not in the notes is rather not found than taken for something else. */
class GuessingTest {
  @Test
  void aWordOfTheQuestionsIsNeverTakenForAnother() throws IOException {
    Found notes =
        new Found(
            new Notes("a", "가", "a")
                .section("draft", "draft", "A draft.")
                .question("a-q1", "What is drift?", "A change."));
    SearchResult result = notes.by("drift");

    assertThat(result.hits()).isEmpty();
    assertThat(result.rewrites()).isEmpty();
    assertThat(result.elsewhere().questions()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ui, up", "rpq, rps", "오차, 오가"})
  void shortWordsAreNotRespelt(String typed, String near) throws IOException {
    Found notes = new Found(new Notes("a", "가", "a").section("s", "구역", near + "입니다."));

    assertThat(notes.by(typed).hits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"드리프트, dropped", "빌리기, block"})
  void onlyALoanWordIsHeardAsEnglish(String typed, String heard) throws IOException {
    Found notes = new Found(new Notes("a", "가", "a").section("s", "구역", heard));

    assertThat(notes.by(typed).hits()).isEmpty();
  }

  @Test
  void lettersThatAreNoWordSuggestNothing() throws IOException {
    Found notes = new Found(new Notes("a", "가", "a").section("s", "size", "so, s3, size"));

    assertThat(notes.by("zzzz").suggestions()).isEmpty();
  }
}
