package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.Position;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a question.
 *
 * @param role what it is in the question
 * @param steps the way to it in the question's JSON
 */
record QuestionPart(Role role, Prose prose, List<Object> steps) {
  /** What a text is in a question. */
  enum Role {
    STEM,
    KEY,
    LURE,
    STEP,
    LEFT,
    RIGHT,
    WHY
  }

  /** All texts of a question. */
  static List<QuestionPart> of(Question question) {
    List<QuestionPart> parts = new ArrayList<>();
    parts.add(new QuestionPart(Role.STEM, question.stem(), List.of("stem")));
    switch (question) {
      case Question.Choice q -> options(q.options(), false, parts);
      case Question.Multiple q -> options(q.options(), false, parts);
      case Question.Ordering q -> options(q.steps(), true, parts);
      case Question.Matching q -> {
        for (int i = 0; i < q.matches().size(); i++) {
          Question.Match match = q.matches().get(i);
          parts.add(new QuestionPart(Role.LEFT, match.left(), List.of("matches", i, "left")));
          parts.add(new QuestionPart(Role.RIGHT, match.right(), List.of("matches", i, "right")));
          parts.add(new QuestionPart(Role.WHY, match.why(), List.of("matches", i, "why")));
        }
      }
      case Question.Typed q -> parts.add(new QuestionPart(Role.WHY, q.why(), List.of("why")));
    }
    return List.copyOf(parts);
  }

  private static void options(
      List<Question.Option> options, boolean steps, List<QuestionPart> parts) {
    for (int i = 0; i < options.size(); i++) {
      Question.Option option = options.get(i);
      Role role = steps ? Role.STEP : option.correct() ? Role.KEY : Role.LURE;
      parts.add(new QuestionPart(role, option.text(), List.of("options", i, "text")));
      parts.add(new QuestionPart(Role.WHY, option.why(), List.of("options", i, "why")));
    }
  }

  /** The texts that have this role. */
  static List<QuestionPart> of(Question question, Role role) {
    return of(question).stream().filter(part -> part.role() == role).toList();
  }

  /** Where it stands. */
  Position at(LocatedQuestion located) {
    return located.places().at(steps.toArray());
  }

  /** Where its text in this language stands. */
  Position at(LocatedQuestion located, Lang lang) {
    List<Object> way = new ArrayList<>(steps);
    way.add(lang.code());
    return located.places().at(way.toArray());
  }

  /** Its characters in this language without markup. */
  String plain(Lang lang) {
    return prose.exactly(lang).plain();
  }
}
