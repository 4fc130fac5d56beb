package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of showing a question: nothing is lost by shuffling, and the right answer stays right. */
class ShuffleLawsTest {
  @Provide
  Arbitrary<Question> questions() {
    Arbitrary<String> ids =
        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(40).withoutEdgeCases();
    Arbitrary<Question> choices =
        Combinators.combine(ids, Arbitraries.integers().between(1, 4)).as(Bank::choice);
    Arbitrary<Question> multiples =
        ids.flatMap(
            id ->
                Arbitraries.integers()
                    .between(5, 6)
                    .flatMap(
                        size ->
                            Arbitraries.integers()
                                .between(1, size)
                                .set()
                                .ofMinSize(2)
                                .ofMaxSize(size - 1)
                                .map(keys -> Bank.multiple(id, size, List.copyOf(keys)))));
    Arbitrary<Integer> sizes = Arbitraries.integers().between(2, 9);
    return Arbitraries.oneOf(
        choices,
        multiples,
        Combinators.combine(ids, sizes).as(Bank::ordering),
        Combinators.combine(ids, sizes).as(Bank::matching));
  }

  private static Presented shown(Question question, long seed) {
    return Presented.of(Bank.PACK, Bank.module("module"), question, seed);
  }

  @Property
  void shufflingKeepsEveryPartOnce(@ForAll("questions") Question question, @ForAll long seed) {
    Presented presented = shown(question, seed);
    List<Integer> all = new ArrayList<>(new TreeSet<>(presented.order()));
    List<Integer> bank = new ArrayList<>();
    for (int i = 0; i < presented.order().size(); i++) {
      bank.add(i);
    }
    assertThat(all).isEqualTo(bank);
    assertThat(presented.order()).hasSizeGreaterThanOrEqualTo(2);
    if (question instanceof Question.Choice choice) {
      assertThat(presented.options()).containsExactlyInAnyOrderElementsOf(choice.options());
    }
  }

  @Property
  void theOrderIsAFunctionOfSeedAndId(@ForAll("questions") Question question, @ForAll long seed) {
    assertThat(shown(question, seed).order()).isEqualTo(shown(question, seed).order());
  }

  @Property
  void theExpectedAnswerGradesRight(@ForAll("questions") Question question, @ForAll long seed) {
    Presented presented = shown(question, seed);
    String expected = Grader.expected(presented);
    Answer answer = AnswerParser.parse(presented, expected);
    assertThat(Grader.grade(presented, answer)).isEqualTo(new Grade(true, expected));
  }

  @Property
  void whatIsRecordedDoesNotDependOnTheShuffle(
      @ForAll("questions") Question question, @ForAll long one, @ForAll long other) {
    Presented here = shown(question, one);
    Presented there = shown(question, other);
    assertThat(recorded(here)).isEqualTo(recorded(there));
  }

  private static String recorded(Presented presented) {
    return presented.inBankTerms(AnswerParser.parse(presented, Grader.expected(presented)));
  }

  @Property
  void exactlyOneAnswerToAChoiceIsRight(@ForAll("questions") Question question, @ForAll long seed) {
    if (question instanceof Question.Choice) {
      Presented presented = shown(question, seed);
      int right = 0;
      for (String number : List.of("1", "2", "3", "4")) {
        right += Grader.grade(presented, AnswerParser.parse(presented, number)).correct() ? 1 : 0;
      }
      assertThat(right).isOne();
    }
  }

  @Property
  void stepsNeverStandInTheRightOrderAlready(
      @ForAll("questions") Question question, @ForAll long seed) {
    if (question instanceof Question.Ordering) {
      List<Integer> order = shown(question, seed).order();
      assertThat(order).isNotEqualTo(order.stream().sorted().toList());
    }
  }

  @Property
  void whateverIsTypedIsAnAnswer(
      @ForAll("questions") Question question, @ForAll long seed, @ForAll String typed) {
    Presented presented = shown(question, seed);
    Grade grade = Grader.grade(presented, AnswerParser.parse(presented, typed));
    assertThat(grade.expected()).isEqualTo(Grader.expected(presented));
  }

  /** The key must not sit in one place: over many seeds each place holds it about as often. */
  @Example
  void everyPlaceHoldsTheKeyAboutAsOften() {
    int[] held = new int[4];
    for (long seed = 0; seed < 4_000; seed++) {
      held[Integer.parseInt(Grader.expected(shown(Bank.choice("question", 1), seed))) - 1]++;
    }
    for (int count : held) {
      assertThat(count).isBetween(850, 1_150);
    }
  }

  @Example
  void twoQuestionsOfASessionAreShuffledApart() {
    Set<List<Integer>> orders = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      orders.add(shown(Bank.choice("question-" + i, 1), 7).order());
    }
    assertThat(orders).hasSizeGreaterThan(10);
  }

  @Example
  void theOrderOfASeedIsTheSameOnEveryMachine() {
    assertThat(shown(Bank.choice("dynamodb-gsi", 1), 7).order()).containsExactly(0, 2, 1, 3);
    assertThat(shown(Bank.ordering("s3-upload-steps", 5), -1).order())
        .containsExactly(0, 4, 1, 2, 3);
  }

  @Property
  void asWrittenNothingIsShuffled(@ForAll("questions") Question question) {
    Presented written = Presented.asWritten(Bank.PACK, Bank.module("module"), question);
    assertThat(written).isEqualTo(Bank.unshuffled(question));
    // What is matched is no list of options.
    assertThat(written.options()).isEqualTo(question.listed());
  }

  @Example
  void theScreenSaysHowManyOptionsAreRightAndWhereToReadAboutThem() {
    Presented presented = shown(Bank.multiple("iam-roles", 5, List.of(2, 3, 5)), 7);
    assertThat(presented.keys()).isEqualTo(3);
    assertThat(presented.recordId()).isEqualTo("test/iam-roles");
    assertThat(presented.target()).isEqualTo("test:module/section");
  }
}
