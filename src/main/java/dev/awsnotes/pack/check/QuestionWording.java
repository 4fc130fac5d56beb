package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;

/** Questions keep the house style. */
final class QuestionWording implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    for (QuestionPart part : QuestionPart.of(question.question())) {
      for (Lang lang : Lang.values()) {
        String text = Wording.of(part.prose().exactly(lang));
        for (HouseStyle.Fault fault : HouseStyle.faults(text, lang, checked)) {
          checked
              .out()
              .error(
                  question.path(),
                  part.at(question, lang),
                  question.question().id() + ": " + fault.message().ko(),
                  question.question().id() + ": " + fault.message().en());
        }
      }
    }
  }
}
