package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.Question;
import java.util.List;
import java.util.Optional;

/** Look-alikes point at each other. */
final class Pairs implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    String id = question.question().id();
    List<String> pairs = question.question().head().pairs();
    for (int i = 0; i < pairs.size(); i++) {
      String other = pairs.get(i);
      Optional<Question> found = find(other, checked);
      if (other.equals(id)) {
        checked
            .out()
            .error(
                question.path(),
                question.places().at("pairs", i),
                id + ": 자기 자신과 짝입니다",
                id + ": a pair with itself");
      } else if (found.isEmpty()) {
        checked
            .out()
            .error(
                question.path(),
                question.places().at("pairs", i),
                id + ": 모르는 문항입니다: " + other,
                id + ": unknown question: " + other);
      } else if (!found.get().head().pairs().contains(id)) {
        checked
            .out()
            .warning(
                question.path(),
                question.places().at("pairs", i),
                id + ": 짝이 한쪽만 가리킵니다: " + other,
                id + ": a one-way pair: " + other + " does not name it");
      }
    }
  }

  private static Optional<Question> find(String id, Checked checked) {
    return checked.pack().pack().modules().stream()
        .flatMap(module -> module.question(id).stream())
        .findFirst();
  }
}
