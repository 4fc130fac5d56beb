package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Domain;
import dev.awsnotes.quiz.ExamResult.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of passing. */
class ExamResultTest {
  @ParameterizedTest
  @CsvSource({
    "80, 65, 65, ABOVE",
    "80, 65, 30, BELOW",
    "80, 50, 35, ABOVE", // 100 + 900 * 0.70 = 730
    "80, 50, 34, BELOW", // 712: the pass mark 720 is not 72 %
    "79, 65, 65, TOO_LITTLE_COVERED",
    "100, 49, 49, TOO_FEW_ITEMS",
  })
  void aVerdictNeedsEnoughItemsOfEnoughOfTheGuide(
      int covered, int asked, int correct, Verdict expected) {
    ExamResult result =
        new ExamResult(
            Guides.dvaC02(), List.of(new DomainScore(Domain.SECURITY, asked, correct)), covered);
    assertThat(result.verdict()).isEqualTo(expected);
    assertThat(result.asked()).isEqualTo(asked);
    assertThat(result.correct()).isEqualTo(correct);
  }
}
