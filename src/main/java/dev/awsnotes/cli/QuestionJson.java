package dev.awsnotes.cli;

import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Presented;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A question as JSON: as in the pack file, options in the order in which they are shown. */
final class QuestionJson {
  private QuestionJson() {}

  /** The question with what a script needs to answer it under the numbers it is shown with. */
  static Map<String, Object> asked(Presented presented) {
    Map<String, Object> json = of(presented);
    if (presented.question() instanceof Question.Matching matching) {
      List<Object> rights = new ArrayList<>();
      for (int place : presented.order()) {
        rights.add(JsonText.text(matching.matches().get(place).right().source()));
      }
      json.put("rights", rights);
    }
    json.put("expected", Grader.expected(presented));
    return json;
  }

  /** The question with the fields of the pack file; what the file leaves out is left out. */
  static Map<String, Object> of(Presented presented) {
    Question question = presented.question();
    QuestionHead head = question.head();
    Map<String, Object> json =
        JsonText.object(
            "id", head.id(),
            "module", Pack.qualified(presented.packId(), presented.module().id()),
            "revision", head.revision(),
            "type", head.type().code(),
            "section", head.section(),
            "domain", head.domain().code(),
            "difficulty", head.difficulty(),
            "stem", JsonText.text(question.stem().source()));
    put(json, "tasks", head.tasks());
    switch (question) {
      case Question.Choice q -> json.put("options", options(presented, true));
      case Question.Multiple q -> json.put("options", options(presented, true));
      case Question.Ordering q -> json.put("options", options(presented, false));
      case Question.Matching q -> matches(q, json);
      case Question.Typed q -> {
        json.put("accept", JsonText.object("ko", q.acceptKo(), "en", q.acceptEn()));
        json.put("why", JsonText.text(q.why().source()));
      }
    }
    json.put("facts", question.evidence().facts());
    put(json, "pairs", head.pairs());
    put(json, "tags", head.tags());
    json.put("sources", question.evidence().sources());
    json.put("verified", question.evidence().verified());
    return json;
  }

  private static void put(Map<String, Object> json, String name, List<String> values) {
    if (!values.isEmpty()) {
      json.put(name, values);
    }
  }

  private static List<Object> options(Presented presented, boolean keys) {
    List<Object> options = new ArrayList<>();
    for (Question.Option option : presented.options()) {
      Map<String, Object> json = JsonText.object("text", JsonText.text(option.text().source()));
      if (keys) {
        json.put("correct", option.correct());
      }
      json.put("why", JsonText.text(option.why().source()));
      options.add(json);
    }
    return options;
  }

  private static void matches(Question.Matching question, Map<String, Object> json) {
    List<Object> matches = new ArrayList<>();
    for (Question.Match match : question.matches()) {
      matches.add(
          JsonText.object(
              "left", JsonText.text(match.left().source()),
              "right", JsonText.text(match.right().source()),
              "why", JsonText.text(match.why().source())));
    }
    json.put("matches", matches);
  }
}
