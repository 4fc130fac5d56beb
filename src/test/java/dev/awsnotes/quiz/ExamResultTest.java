package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Domain;
import dev.awsnotes.quiz.ExamResult.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of passing. */
class ExamResultTest {
  @ParameterizedTest
  @CsvSource({
    "80, 65, 65, ABOVE",
    "80, 65, 30, BELOW",
    "80, 50, 35, ABOVE", // 100 + 900 * 0.70 = 730
    "80, 90, 62, ABOVE", // 720: the pass mark passes
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

  @Test
  void aPaperIsWorthTheWeightOfTheDomainsThatItAsksAsFarAsTheyAreCovered() {
    Paper paper =
        new Paper(
            Guides.dvaC02(),
            List.of(
                Bank.unshuffled(Bank.choice("one", 1)), Bank.unshuffled(Bank.choice("two", 1))));
    paper.answer(1, new Answer.Chosen(List.of(1)), "1");
    List<GuideCoverage.Item> items = new ArrayList<>();
    for (String task : List.of("1.1", "2.1")) {
      items.add(
          new GuideCoverage.Item(
              "p/" + task, Domain.DEVELOPMENT, List.of("dva-c02:" + task), List.of()));
    }
    GuideCoverage coverage = GuideCoverage.of(Guides.dvaC02(), Set.of(), items);
    ExamResult result = ExamResult.of(paper, coverage);
    assertThat(result.scores()).containsExactly(new DomainScore(Domain.DEVELOPMENT, 2, 1));
    // Half of the weight of development, 32: its task is partly covered. Security is not asked.
    assertThat(result.coveredWeight()).isEqualTo(16);
    assertThat(coverage.weight()).isEqualTo(16 + 13);
  }
}
