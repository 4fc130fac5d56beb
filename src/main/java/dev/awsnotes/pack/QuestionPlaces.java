package dev.awsnotes.pack;

import dev.awsnotes.markdown.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a question of a Markdown file stand, as if they were fields of a JSON file.
 */
final class QuestionPlaces {
  private QuestionPlaces() {}

  static Json of(QuestionDraft draft, boolean korean) {
    String lang = korean ? "ko" : "en";
    Position at = position(draft.at());
    List<Json> options = new ArrayList<>();
    for (QuestionDraft.Choice choice : draft.choices()) {
      Position begins = position(choice.at());
      Json text = object(begins, Map.of(lang, new Json.Null(begins)));
      options.add(object(begins, Map.of("text", text)));
    }
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("stem", object(at, Map.of(lang, new Json.Null(at))));
    fields.put("options", new Json.Arr(position(draft.choices().getFirst().at()), options));
    return object(at, fields);
  }

  private static Json object(Position at, Map<String, Json> fields) {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    fields.forEach((name, value) -> members.put(name, new Json.Member(value.at(), value)));
    return new Json.Obj(at, members);
  }

  private static Position position(Passage.Line line) {
    return new Position(line.number(), line.column());
  }
}
