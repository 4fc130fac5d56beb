package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.ExamAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines of other programs, which need not name the module of a question. */
class MissingModulesTest {
  private static final Response RIGHT = new Response("2", true, 8200, Optional.empty());

  private static Item item(String question, String module) {
    return new Item(question, 3, module);
  }

  private static Answer answer(String question, String module) {
    return new Answer(
        Samples.stamp(1), item(question, module), Mode.REVIEW, RIGHT, Rating.HARD, "session");
  }

  private static ExamAnswer examAnswer(String question, String module) {
    return new ExamAnswer(
        Samples.stamp(2), Samples.id(9), item(question, module), RIGHT, true, 700);
  }

  private static List<Entry> filled(Entry... entries) {
    return MissingModules.filled(
        List.of(entries), question -> question.equals("p/known") ? "p/module" : "");
  }

  @Test
  void whatALineDoesNotNameFollowsFromThePacksInUse() {
    Entry mark = new Entry.Mark(Samples.stamp(3), "p/known", true);
    assertThat(
            filled(
                answer("p/known", ""),
                mark,
                answer("p/known", "p/other"),
                examAnswer("p/known", ""),
                examAnswer("p/known", "p/other"),
                answer("p/gone", "")))
        .containsExactly(
            answer("p/known", "p/module"),
            mark,
            answer("p/known", "p/other"),
            examAnswer("p/known", "p/module"),
            examAnswer("p/known", "p/other"),
            answer("p/gone", ""));
    assertThat(filled(examAnswer("p/known", "")))
        .containsExactly(examAnswer("p/known", "p/module"));
  }

  @Test
  void whereEveryLineNamesItsModuleNothingIsCopied() {
    List<Entry> entries = List.of(answer("p/known", "p/other"), examAnswer("p/gone", "p/m"));
    assertThat(MissingModules.filled(entries, question -> "p/module")).isSameAs(entries);
  }

  @Test
  void aDrillIsToldFromAQuestionByItsName() {
    assertThat(item("aws-notes/drill:rcu", "").isDrill()).isTrue();
    assertThat(item("aws-notes/rcu", "").isDrill()).isFalse();
  }
}
