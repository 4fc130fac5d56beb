package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session under way. */
class SessionTest {
  private final Session session =
      new Session(
          List.of(
              Bank.unshuffled(Bank.choice("first", 2)),
              Bank.unshuffled(Bank.typed("second", List.of(), List.of("TTL"))),
              Bank.unshuffled(Bank.ordering("third", 2))));

  private void answer(String typed) {
    session.accept(session.judge(AnswerParser.parse(session.current(), typed), typed));
  }

  @Test
  void questionsComeOneAfterTheOther() {
    assertThat(session.number()).isEqualTo(1);
    assertThat(session.size()).isEqualTo(3);
    answer("2");
    assertThat(session.number()).isEqualTo(2);
    assertThat(session.current().question().id()).isEqualTo("second");
    answer("ttl");
    answer("1 2");
    assertThat(session.isOver()).isTrue();
    assertThat(session.correct()).isEqualTo(3);
    assertThat(session.asked()).isEqualTo(3);
  }

  @Test
  void judgingAloneDoesNotGoOn() {
    Session.Result result = session.judge(new Answer.Chosen(List.of(1)), "1");
    assertThat(result.grade()).isEqualTo(new Grade(false, "2"));
    assertThat(session.number()).isEqualTo(1);
    assertThat(session.results()).isEmpty();
  }

  @Test
  void aSkippedQuestionIsNeitherAskedNorRight() {
    answer("");
    answer("wrong");
    assertThat(session.results().getFirst().skipped()).isTrue();
    assertThat(session.asked()).isEqualTo(1);
    assertThat(session.correct()).isZero();
  }

  @Test
  void whatWasTakenBackIsAskedAgain() {
    answer("2");
    session.takeBack();
    assertThat(session.current().question().id()).isEqualTo("first");
    assertThat(session.correct()).isZero();
  }

  @Test
  void thereIsNothingToTakeBackAtTheStart() {
    session.takeBack();
    assertThat(session.number()).isEqualTo(1);
  }

  @Test
  void aSessionIsOverWhenEveryQuestionWasAsked() {
    assertThat(session.questions()).hasSize(3);
    assertThat(session.isOver()).isFalse();
    answer("2");
    answer("");
    assertThat(session.isOver()).isFalse();
    answer("1 2");
    assertThat(session.isOver()).isTrue();
  }

  private static final String THIRTY = "a".repeat(30);

  /** Nobody types a sentence letter by letter: the learner says whether it means the same. */
  @ParameterizedTest
  @CsvSource({
    "a sentence, false, true",
    "'', false, false",
    "a sentence, true, false",
  })
  void aWrongWordIsLeftToTheLearnerWhereASentenceIsWanted(
      String typed, boolean term, boolean open) {
    List<String> accepted = term ? List.of(THIRTY + "a", THIRTY) : List.of(THIRTY + "a");
    Session one = sessionOf(Bank.typed("t", List.of("가" + THIRTY), accepted));
    assertThat(one.judge(AnswerParser.parse(one.current(), typed), typed).isOpen()).isEqualTo(open);
  }

  @Test
  void neitherARightSentenceNorAnotherTypeOfQuestionIsLeftToTheLearner() {
    Session sentence = sessionOf(Bank.typed("t", List.of(), List.of(THIRTY + "a")));
    assertThat(sentence.judge(new Answer.Text(THIRTY + "A"), THIRTY + "A").isOpen()).isFalse();
    assertThat(session.judge(new Answer.Text("option"), "option").isOpen()).isFalse();
  }

  @Test
  void whatTheLearnerFindsRightIsRightAndStaysAsTyped() {
    Session one = sessionOf(Bank.typed("t", List.of(), List.of(THIRTY + "a")));
    Session.Result result = one.judge(new Answer.Text("the same"), "the same").foundRight();
    assertThat(result.grade()).isEqualTo(new Grade(true, THIRTY + "a"));
    assertThat(result.given()).isEqualTo("the same");
    assertThat(result.isOpen()).isFalse();
  }

  private static Session sessionOf(Question question) {
    return new Session(List.of(Bank.unshuffled(question)));
  }
}
