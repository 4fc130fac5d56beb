package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
