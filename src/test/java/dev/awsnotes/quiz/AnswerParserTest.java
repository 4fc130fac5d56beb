package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Question;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is typed becomes an answer. */
class AnswerParserTest {
  private static final Presented CHOICE = Bank.unshuffled(Bank.choice("c", 1));
  private static final Presented MULTIPLE = Bank.unshuffled(Bank.multiple("m", 5, List.of(1, 3)));
  private static final Presented ORDERING = Bank.unshuffled(Bank.ordering("o", 4));
  private static final Presented MATCHING = Bank.unshuffled(Bank.matching("p", 3));
  private static final Presented TYPED =
      Bank.unshuffled(Bank.typed("t", List.of("지수 백오프"), List.of("exponential backoff")));

  static Stream<Presented> everyType() {
    return Stream.of(CHOICE, MULTIPLE, ORDERING, MATCHING, TYPED);
  }

  private static List<Integer> numbers(String digits) {
    return Arrays.stream(digits.split(" ")).map(Integer::valueOf).toList();
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void anEmptyLineSkipsWhateverIsAsked(Presented presented) {
    for (String nothing : List.of("", " ", "\t", "  \u3000 ")) {
      assertThat(AnswerParser.parse(presented, nothing)).isEqualTo(new Answer.Skipped());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 4", "' 2 ', 2", "2., 2", "２, 2", "'3,', 3", "３、, 3"})
  void aChoiceIsAnsweredByItsNumber(String typed, int number) {
    assertThat(AnswerParser.parse(CHOICE, typed)).isEqualTo(new Answer.Chosen(List.of(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "5",
        "1 2",
        "12",
        "a",
        "one",
        "①",
        "-",
        "-1",
        "1 -2",
        "1a",
        "2 because",
        "99999999999"
      })
  void whatIsNoNumberOfAnOptionIsNoAnswerToAChoice(String typed) {
    assertThat(AnswerParser.parse(CHOICE, typed)).isEqualTo(new Answer.Unreadable(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,3', 1 3",
    "1 3, 1 3",
    "3 1, 1 3",
    "13, 1 3",
    "'1, 3', 1 3",
    "'１，３', 1 3",
    "1、3, 1 3",
    "'5;2;4', 2 4 5",
    "2, 2",
  })
  void severalOptionsAreNamedInAnyOrderHoweverTheyAreSeparated(String typed, String expected) {
    assertThat(AnswerParser.parse(MULTIPLE, typed)).isEqualTo(new Answer.Chosen(numbers(expected)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 1", "1,6", "0,1", "1 and 3", "1,,x", "1+3"})
  void anOptionNamedTwiceOrNotThereIsNoAnswerToAMultiple(String typed) {
    assertThat(AnswerParser.parse(MULTIPLE, typed)).isEqualTo(new Answer.Unreadable(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "3 1 2 4, 3 1 2 4",
    "3124, 3 1 2 4",
    "'3,1,2,4', 3 1 2 4",
    "'3 > 1 > 2 > 4', 3 1 2 4",
    "3-1-2-4, 3 1 2 4",
    "３１２４, 3 1 2 4",
    "'3. 1. 2. 4.', 3 1 2 4",
  })
  void anOrderKeepsTheOrderInWhichItWasTyped(String typed, String expected) {
    assertThat(AnswerParser.parse(ORDERING, typed))
        .isEqualTo(new Answer.Ordered(numbers(expected)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"312", "3 1 2", "3 1 2 4 4", "3 1 2 2", "3 1 2 5", "a b c d", "31 24x"})
  void anOrderNamesEachStepOnce(String typed) {
    assertThat(AnswerParser.parse(ORDERING, typed)).isEqualTo(new Answer.Unreadable(typed));
  }

  @Test
  void threeStepsMayBeTypedInOneWord() {
    assertThat(AnswerParser.parse(Bank.unshuffled(Bank.ordering("o", 3)), "312"))
        .isEqualTo(new Answer.Ordered(List.of(3, 1, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "1b 2a 3c, 2 1 3",
    "1B 2A 3C, 2 1 3",
    "'3c,1b,2a', 2 1 3",
    "1b2a3c, 2 1 3",
    "1-b 2-a 3-c, 2 1 3",
    "1=b 2=a 3=c, 2 1 3",
    "'1:b, 2:a, 3:c', 2 1 3",
    "１b ２a ３c, 2 1 3",
    "'1 b 2 a 3 c', 2 1 3",
  })
  void pairsAreTypedAsNumberAndLetterInAnyOrder(String typed, String rights) {
    assertThat(AnswerParser.parse(MATCHING, typed)).isEqualTo(new Answer.Matched(numbers(rights)));
  }

  /** A full-width keyboard makes letters as wide as its digits. */
  @Test
  void fullWidthLettersPairToo() {
    assertThat(AnswerParser.parse(MATCHING, "１ｂ ２ａ ３ｃ"))
        .isEqualTo(new Answer.Matched(List.of(2, 1, 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1b 2a",
        "1b 2b 3c",
        "1b 1a 3c",
        "b1 a2 c3",
        "1d 2a 3c",
        "4a 2b 3c",
        "1b 2a 3",
        "123",
        "abc"
      })
  void pairsNameEachSideOnce(String typed) {
    assertThat(AnswerParser.parse(MATCHING, typed)).isEqualTo(new Answer.Unreadable(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"지수 백오프", "exponential backoff", "1", "?!", "ㅈㅅ"})
  void anythingIsAnAnswerWhereAWordIsAsked(String typed) {
    assertThat(AnswerParser.parse(TYPED, "  " + typed + " ")).isEqualTo(new Answer.Text(typed));
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void tenThousandCharactersAreNoAnswerToAnything(Presented presented) {
    for (String one : List.of("1", "1 ", "1b ", "가", "\u0000", "\u202e", "\uD83D\uDE00")) {
      Answer answer = AnswerParser.parse(presented, one.repeat(10_000));
      assertThat(answer).isInstanceOf(Answer.Unreadable.class);
      assertThat(((Answer.Unreadable) answer).text()).hasSizeLessThanOrEqualTo(1_000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b[31m1", "\uD83D", "\u202e1", "１００", "²", "৩৩৩৩৩"})
  void junkIsUnreadableAndNeverAnError(String typed) {
    for (Presented presented : List.of(CHOICE, MULTIPLE, ORDERING, MATCHING)) {
      assertThat(AnswerParser.parse(presented, typed)).isInstanceOf(Answer.Unreadable.class);
    }
  }

  @Test
  void sixOptionsAreTheMostAndAllCanBeNamed() {
    Question six = Bank.multiple("m6", 6, List.of(2, 4, 6));
    assertThat(AnswerParser.parse(Bank.unshuffled(six), "246"))
        .isEqualTo(new Answer.Chosen(List.of(2, 4, 6)));
  }

  @Test
  void aThousandCharactersAreStillAWord() {
    String word = "a".repeat(1_000);
    assertThat(AnswerParser.parse(TYPED, word)).isEqualTo(new Answer.Text(word));
    assertThat(AnswerParser.parse(TYPED, word + "a")).isEqualTo(new Answer.Unreadable(word));
  }
}
