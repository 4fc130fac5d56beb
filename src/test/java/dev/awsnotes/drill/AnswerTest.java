package dev.awsnotes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed answers: what is meant counts, not how it is written. */
class AnswerTest {
  private static final Answer RCU = Answer.of(Quantity.of(1250, Unit.RCU));
  private static final Answer BOTH =
      new Answer.Amounts(List.of(Quantity.of(120, Unit.RCU), Quantity.of(50, Unit.WCU)));
  private static final Answer WAIT = Answer.of(Quantity.of(1600, Unit.MILLISECONDS));

  @ParameterizedTest
  @ValueSource(
      strings = {"1250", "1,250", " 1250 RCU", "1250rcu", "1,250 RCU입니다", "1250.0", "１２５０"})
  void groupingAndUnitsAreForgiven(String typed) {
    assertThat(RCU.accepts(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RCU", "1251", "125", "-1250", "1250 또는 1251", "1.250", "12,50"})
  void anotherNumberIsWrong(String typed) {
    assertThat(RCU.accepts(typed)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"120 50", "120,50", "120 RCU, 50 WCU", "WCU는 모르지만 120, 50", "50 WCU 120 RCU"})
  void twoAmountsComeInOrderOrWithTheirUnits(String typed) {
    assertThat(BOTH.accepts(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"50 120", "120", "120 RCU, 50 WCU, 1", "50 RCU, 120 WCU"})
  void twoAmountsAreNotSwapped(String typed) {
    assertThat(BOTH.accepts(typed)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600", "1600ms", "1.6 s", "1.6초", "1,600 밀리초"})
  void aDurationMayBeGivenInAnotherUnit(String typed) {
    assertThat(WAIT.accepts(typed)).isTrue();
  }

  @Test
  void aDurationInTheWrongUnitIsWrong() {
    assertThat(WAIT.accepts("1600 s")).isFalse();
  }

  @Test
  void moneyIsComparedWithinItsTolerance() {
    Answer cost =
        Answer.of(new Quantity(new BigDecimal("46.95"), Unit.DOLLARS, new BigDecimal("0.01")));
    assertThat(cost.accepts("$46.95")).isTrue();
    assertThat(cost.accepts("46.94 USD")).isTrue();
    assertThat(cost.accepts("46.90")).isFalse();
    assertThat(cost.label()).isEqualTo(new LocalizedText("46.95 USD", "46.95 USD"));
  }

  @Test
  void aChoiceIsTypedAsItsCodeOrItsTextInEitherLanguage() {
    Answer allowed =
        new Answer.Choice("allowed", new LocalizedText("허용", "Allowed"), List.of("허용됨"));
    assertThat(List.of("allowed", "ALLOWED.", " 허용", "허용 됨"))
        .allMatch(typed -> allowed.accepts(typed));
    assertThat(List.of("", "denied", "허용 안 됨")).noneMatch(typed -> allowed.accepts(typed));
  }

  @Test
  void oneCallIsNotWrittenInThePlural() {
    assertThat(Quantity.of(1, Unit.CALLS).label().en()).isEqualTo("1 call");
    assertThat(Quantity.of(1200, Unit.CALLS).label())
        .isEqualTo(new LocalizedText("1,200회", "1,200 calls"));
  }
}
