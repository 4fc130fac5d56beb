package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.Question;

/** A pack in both languages has each text of a question in both. */
final class Languages implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    if (!checked.bilingual()) {
      return;
    }
    for (QuestionPart part : QuestionPart.of(question.question())) {
      for (Lang lang : Lang.values()) {
        if (!part.prose().source().isEmpty() && !part.prose().source().has(lang)) {
          missing(question, lang, part, checked);
        }
      }
    }
    if (question.question() instanceof Question.Typed typed
        && typed.acceptKo().isEmpty() != typed.acceptEn().isEmpty()) {
      Lang lang = typed.acceptKo().isEmpty() ? Lang.KO : Lang.EN;
      checked
          .out()
          .error(
              question.path(),
              question.places().at("accept"),
              typed.id() + ": " + lang.code() + " 답이 없습니다",
              typed.id() + ": no accepted answer in " + lang.code());
    }
  }

  private static void missing(
      LocatedQuestion question, Lang lang, QuestionPart part, Checked checked) {
    checked
        .out()
        .error(
            question.path(),
            part.at(question),
            question.question().id() + ": " + lang.code() + " 글이 없습니다",
            question.question().id() + ": no text in " + lang.code());
  }
}
