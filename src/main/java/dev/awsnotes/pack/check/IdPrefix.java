package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;

/** An id tells its module: journals and lists show ids alone. */
final class IdPrefix implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    String prefix = module.module().id() + "-";
    if (checked.bundled() && !question.question().id().startsWith(prefix)) {
      checked
          .out()
          .error(
              question.path(),
              question.at(),
              "id의 앞머리는 " + prefix + " 이어야 합니다: " + question.question().id(),
              "the id must begin with " + prefix + ": " + question.question().id());
    }
  }
}
