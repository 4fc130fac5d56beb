package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;

/** Without a reason a lure becomes a belief: each option, step and pair says why. */
final class Reasons implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    for (QuestionPart why : QuestionPart.of(question.question(), QuestionPart.Role.WHY)) {
      if (why.prose().source().isEmpty()) {
        checked.blame(
            question.path(),
            why.at(question),
            question.question().id() + ": 이유(why)가 없습니다",
            question.question().id() + ": no reason (why)");
      }
    }
  }
}
