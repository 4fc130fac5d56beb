package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Presented;
import java.util.List;

/** An accepted answer, typed as it stands, is accepted by the program that grades it. */
final class TypedAnswers implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    if (!(question.question() instanceof Question.Typed typed)) {
      return;
    }
    Presented presented = Presented.of(checked.pack().pack().id(), module.module(), typed, 0);
    for (Lang lang : Lang.values()) {
      List<String> accepted = lang == Lang.KO ? typed.acceptKo() : typed.acceptEn();
      for (int i = 0; i < accepted.size(); i++) {
        String answer = accepted.get(i);
        if (!Grader.grade(presented, AnswerParser.parse(presented, answer)).correct()) {
          checked
              .out()
              .error(
                  question.path(),
                  question.places().at("accept", lang.code(), i),
                  typed.id() + ": 스스로를 받아들이지 않는 답입니다: \"" + answer + "\"",
                  typed.id() + ": an answer that does not accept itself: \"" + answer + "\"");
        }
      }
    }
  }
}
