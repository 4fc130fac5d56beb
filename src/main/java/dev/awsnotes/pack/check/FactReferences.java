package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Facts;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.Nearest;
import java.util.List;
import java.util.Optional;

/** The facts that a question rests on are facts of the pack. */
final class FactReferences implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    checked.pack().facts().ifPresent(facts -> check(question, facts, checked));
  }

  private static void check(LocatedQuestion question, Facts facts, Checked checked) {
    List<String> ids = question.question().evidence().facts();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (facts.find(id).isEmpty()) {
        Optional<String> near = Nearest.to(id, facts.all().stream().map(Facts.Fact::id).toList());
        checked
            .out()
            .error(
                question.path(),
                question.places().at("facts", i),
                question.question().id()
                    + ": 모르는 사실입니다: "
                    + id
                    + near.map(n -> " (혹시 " + n + "?)").orElse(""),
                question.question().id()
                    + ": unknown fact: "
                    + id
                    + near.map(n -> " (did you mean " + n + "?)").orElse(""));
      }
    }
  }
}
