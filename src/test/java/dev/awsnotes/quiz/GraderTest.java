package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is right, and how the right answer is written. */
class GraderTest {
  private static Grade grade(Presented presented, String typed) {
    return Grader.grade(presented, AnswerParser.parse(presented, typed));
  }

  /** Shown in the order 3, 1, 4, 2 of the bank. */
  private static Presented shown(Question question) {
    return Bank.inOrder(question, List.of(2, 0, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, false", "4, false", "'', false", "x, false"})
  void aChoiceIsJudgedByTheNumberOnTheScreen(String typed, boolean right) {
    Presented presented = shown(Bank.choice("c", 1));
    assertThat(grade(presented, typed)).isEqualTo(new Grade(right, "2"));
  }

  @ParameterizedTest
  @CsvSource({"'1,4', true", "4 1, true", "14, true", "1, false", "'1,4,5', false", "'2,3', false"})
  void aMultipleIsAllOrNothing(String typed, boolean right) {
    Presented presented =
        Bank.inOrder(Bank.multiple("m", 5, List.of(1, 2)), List.of(0, 2, 3, 1, 4));
    assertThat(grade(presented, typed)).isEqualTo(new Grade(right, "1,4"));
  }

  @ParameterizedTest
  @CsvSource({"2 4 1 3, true", "2413, true", "1 2 3 4, false", "3 1 4 2, false", "'', false"})
  void anOrderingWantsTheScreenNumbersInTheOrderOfTheBank(String typed, boolean right) {
    assertThat(grade(shown(Bank.ordering("o", 4)), typed)).isEqualTo(new Grade(right, "2 4 1 3"));
  }

  @ParameterizedTest
  @CsvSource({
    "1b 2d 3a 4c, true",
    "4c 3a 2d 1b, true",
    "1B2D3A4C, true",
    "1a 2b 3c 4d, false",
    "1b 2d 3a, false",
  })
  void aMatchingWantsForEachLeftTheLetterOnTheScreen(String typed, boolean right) {
    assertThat(grade(shown(Bank.matching("p", 4)), typed))
        .isEqualTo(new Grade(right, "1b 2d 3a 4c"));
  }

  private static final Presented TYPED =
      Bank.unshuffled(
          Bank.typed("t", List.of("지수 백오프"), List.of("exponential backoff", "backoff")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "지수 백오프",
        "지수백오프",
        "지수  백오프",
        "지수 백오프를",
        "지수 백오프는",
        "지수 백오프입니다",
        "지수 백오프.",
        "\"지수 백오프\"",
        "‘지수 백오프’",
        "exponential backoff",
        "Exponential Backoff",
        "EXPONENTIALBACKOFF",
        "exponential backoff.",
        "backoff",
        "`backoff`",
      })
  void aWordCountsInEitherLanguageWhateverItsSpacingCaseAndParticle(String typed) {
    assertThat(grade(TYPED, typed).correct()).isTrue();
  }

  @Test
  void aWordTypedInDecomposedJamoCounts() {
    String decomposed = java.text.Normalizer.normalize("지수 백오프", java.text.Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo("지수 백오프");
    assertThat(grade(TYPED, decomposed).correct()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"지수", "백오프", "지수 백오프 지터", "exponential", "back off then on", "?", "를"})
  void anotherWordDoesNotCount(String typed) {
    assertThat(grade(TYPED, typed)).isEqualTo(new Grade(false, "지수 백오프 / exponential backoff"));
  }

  @ParameterizedTest
  @CsvSource({
    "GSI, GSI를, true",
    "GSI, GSI는, true",
    "ACL, acl, true",
    "버전 관리, 버전관리를, true",
    "수명 주기, 수명주기에서는, true",
    "429, 429, true",
    "429, 429., true",
    "429, 42, false",
    // A word whose own end looks like a particle keeps it.
    "가용 영역이, 가용 영역이, true",
    "지도, 지도, true",
    "지도, 지, false",
    "비, 비는, false",
    "회의, 회의를, true",
  })
  void aTrailingParticleIsTakenAwayButNotTheWordItself(
      String accepted, String typed, boolean right) {
    Presented presented = Bank.unshuffled(Bank.typed("t", List.of(accepted), List.of()));
    assertThat(grade(presented, typed)).isEqualTo(new Grade(right, accepted));
  }

  @Test
  void theExpectedWordIsGivenOnceWhereBothLanguagesAgree() {
    assertThat(Grader.expected(Bank.unshuffled(Bank.typed("t", List.of("GSI"), List.of("GSI")))))
        .isEqualTo("GSI");
    assertThat(Grader.expected(Bank.unshuffled(Bank.typed("t", List.of(), List.of("TTL")))))
        .isEqualTo("TTL");
    assertThat(Grader.expected(Bank.unshuffled(Bank.typed("t", List.of("수명"), List.of("TTL")))))
        .isEqualTo("수명 / TTL");
  }

  @Test
  void anAnswerOfAnotherKindIsWrong() {
    Answer text = new Answer.Text("option 1");
    assertThat(Grader.grade(shown(Bank.choice("c", 1)), text).correct()).isFalse();
    Answer chosen = new Answer.Chosen(List.of(1));
    assertThat(Grader.grade(TYPED, chosen).correct()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "백오프, 백오프",
    "백오프는, 백오프",
    // The longest particle that fits: 에서는 is neither 는 nor 에.
    "버킷에서는, 버킷",
    "키입니다, 키입니다",
    "backoff, backoff",
  })
  void oneParticleIsTakenAwayIfTwoSyllablesRemain(String word, String stem) {
    assertThat(Grader.withoutParticle(word)).isEqualTo(stem);
  }
}
