package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.Question;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mock exam under way. */
class PaperTest {
  private static Paper paper(int items) {
    List<Presented> presented = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      presented.add(Bank.unshuffled(Bank.choice("q" + i, 1)));
    }
    return new Paper(Guides.dvaC02(), presented);
  }

  private static Answer option(int number) {
    return new Answer.Chosen(List.of(number));
  }

  @Test
  void everythingIsOpenAtFirst() {
    Paper paper = paper(3);
    assertThat(paper.open()).containsExactly(1, 2, 3);
    assertThat(paper.flagged()).isEmpty();
    assertThat(paper.scores()).containsExactly(new DomainScore(Domain.DEVELOPMENT, 3, 0));
  }

  @Test
  void theLastAnswerCountsAndAClearedOneIsOpenAgain() {
    Paper paper = paper(3);
    paper.answer(0, option(2), "2");
    paper.answer(0, option(1), "1");
    paper.answer(1, option(1), "1");
    paper.answer(1, new Answer.Skipped(), "");
    assertThat(paper.open()).containsExactly(2, 3);
    assertThat(paper.scores()).containsExactly(new DomainScore(Domain.DEVELOPMENT, 3, 1));
  }

  @Test
  void aFlagStaysWithItsItemWhateverIsAnswered() {
    Paper paper = paper(2);
    paper.flag(1, true);
    paper.answer(1, option(1), "1");
    assertThat(paper.flagged()).containsExactly(2);
    paper.flag(1, false);
    assertThat(paper.flagged()).isEmpty();
    assertThat(paper.sheet(1).given()).isEqualTo("1");
  }

  @Test
  void anAnswerCountsAsGradedWhenItWasGivenWhateverTheKeyIsNow() {
    Paper paper = paper(2);
    paper.restore(0, option(2), "2", true);
    paper.restore(1, option(1), "1", false);
    paper.flag(0, true);
    assertThat(paper.scores()).containsExactly(new DomainScore(Domain.DEVELOPMENT, 2, 1));
    assertThat(paper.isRight(0)).isTrue();
    assertThat(paper.result(0).grade()).isEqualTo(new Grade(true, "1"));
    assertThat(paper.isRegraded(0)).isTrue();
    paper.answer(0, option(2), "2");
    assertThat(paper.isRight(0)).isFalse();
    assertThat(paper.isRegraded(0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 0", "2, 2", "3, 2", "99, 2"})
  void movingStopsAtTheEnds(int to, int expected) {
    Paper paper = paper(3);
    paper.goTo(to);
    assertThat(paper.place()).isEqualTo(expected);
    assertThat(paper.isAtEnd()).isEqualTo(expected == 2);
  }

  @Property
  void anAnswerComesBackFromTheJournalWhateverTheShuffle(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int one,
      @ForAll @IntRange(min = 1, max = 5) int other) {
    Question question = Bank.multiple("m", 5, List.of(2, 4));
    Presented shown = Presented.of("p", Bank.module("m"), question, seed);
    Answer answer =
        new Answer.Chosen(
            one == other ? List.of(one) : List.of(Math.min(one, other), Math.max(one, other)));
    assertThat(shown.inShownTerms(shown.inBankTerms(answer))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"''", "9", "'1,9'", "x", "0", "1;2", "12"})
  void whatFitsTheQuestionNoMoreLeavesItOpen(String recorded) {
    Presented shown = Bank.unshuffled(Bank.choice("q", 1));
    assertThat(shown.inShownTerms(recorded)).isEqualTo(new Answer.Skipped());
  }

  @Property
  void timeRunsDownByTheMonotonicClockAndStopsAtZero(
      @ForAll @LongRange(min = 0, max = 8_000_000) long left,
      @ForAll long start,
      @ForAll @LongRange(min = 0, max = 9_000_000) long elapsed) {
    Countdown countdown = new Countdown(left, start);
    assertThat(countdown.left(start + elapsed * 1_000_000)).isEqualTo(Math.max(0, left - elapsed));
  }

  @Test
  void theResultOfAnItemIsItsLastAnswerGraded() {
    Paper paper = paper(2);
    paper.answer(1, option(2), "2");
    assertThat(paper.result(1))
        .isEqualTo(new Session.Result(paper.item(1), option(2), "2", new Grade(false, "1")));
    assertThat(paper.item(1).question().id()).isEqualTo("q1");
    assertThat(paper.result(0).skipped()).isTrue();
    assertThat(paper.blueprint()).isEqualTo(Guides.dvaC02());
  }
}
