package dev.awsnotes.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code exams/<id>.json}. */
final class BlueprintReader {
  private static final int ALL = 100;

  private BlueprintReader() {}

  static Optional<Blueprint> read(String path, String text, Diagnostics diagnostics) {
    return JsonFile.parse(path, text, diagnostics)
        .flatMap(json -> Fields.of(path, json, diagnostics))
        .map(BlueprintReader::blueprint);
  }

  private static Blueprint blueprint(Fields fields) {
    List<Blueprint.Part> parts = new ArrayList<>();
    int sum = 0;
    for (Fields domain : fields.objects("domains")) {
      Blueprint.Part part = part(domain);
      sum += part.weight();
      parts.add(part);
    }
    if (sum != ALL) {
      fields.error(
          "domains", "가중치의 합이 100이 아닙니다: " + sum, "the weights add up to " + sum + ", not 100");
    }
    String until = fields.has("until") ? fields.date("until") : "";
    Blueprint blueprint =
        new Blueprint(
            fields.string("id"),
            fields.localized("title"),
            fields.date("from"),
            until,
            fields.integer("items", 1, 1_000),
            fields.integer("minutes", 1, 1_000),
            fields.integer("pass", 100, 1_000),
            fields.optionalLocalized("note"),
            types(fields),
            List.copyOf(parts));
    fields.end();
    return blueprint;
  }

  private static List<QuestionType> types(Fields fields) {
    List<QuestionType> types = new ArrayList<>();
    for (String code : fields.strings("types")) {
      QuestionType.of(code)
          .ifPresentOrElse(
              types::add,
              () -> fields.error("types", "알 수 없는 문항 유형입니다: " + code, "unknown type: " + code));
    }
    return List.copyOf(types);
  }

  private static Blueprint.Part part(Fields fields) {
    List<Blueprint.Task> tasks = new ArrayList<>();
    for (Fields task : fields.objects("tasks")) {
      List<LocalizedText> skills = new ArrayList<>();
      for (Fields skill : task.objects("skills")) {
        skills.add(new LocalizedText(skill.string("ko"), skill.string("en")));
        skill.end();
      }
      tasks.add(
          new Blueprint.Task(
              task.string("id"), task.localized("title"), skills, task.strings("facts")));
      task.end();
    }
    Blueprint.Part part =
        new Blueprint.Part(
            QuestionReader.domain(fields, "id"),
            fields.localized("title"),
            fields.integer("weight", 0, ALL),
            List.copyOf(tasks));
    fields.end();
    return part;
  }
}
