package dev.awsnotes.pack;

import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code quiz.json}. */
final class QuestionReader {
  static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final int CHOICE_OPTIONS = 4;
  private static final int MAX_REVISION = 100_000;

  private final MarkdownParser markdown;
  private final String path;
  private final Diagnostics diagnostics;

  QuestionReader(MarkdownParser markdown, String path, Diagnostics diagnostics) {
    this.markdown = markdown;
    this.path = path;
    this.diagnostics = diagnostics;
  }

  /** The questions of a bank: a list, or an object with the list in {@code questions}. */
  List<LocatedQuestion> read(String text) {
    Optional<Json> json = JsonFile.parse(path, text, diagnostics);
    if (json.isEmpty()) {
      return List.of();
    }
    Json root = json.get();
    if (root instanceof Json.Obj object) {
      Fields fields = new Fields(path, object, diagnostics);
      List<LocatedQuestion> questions = questions(fields.objects("questions"));
      fields.end();
      return questions;
    }
    if (root instanceof Json.Arr array) {
      List<Fields> all = new ArrayList<>();
      array.items().forEach(item -> Fields.of(path, item, diagnostics).ifPresent(all::add));
      return questions(all);
    }
    diagnostics.error(path, root.at(), "문항의 목록이 와야 합니다", "expected a list of questions");
    return List.of();
  }

  private List<LocatedQuestion> questions(List<Fields> all) {
    List<LocatedQuestion> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields fields : all) {
      Optional<Question> question = question(fields);
      question.ifPresent(
          q -> {
            if (!ids.add(q.id())) {
              fields.error("id", "id가 겹칩니다: " + q.id(), "this id is taken: " + q.id());
            }
            questions.add(new LocatedQuestion(q, fields.places()));
          });
    }
    return List.copyOf(questions);
  }

  private Optional<Question> question(Fields fields) {
    String code = fields.string("type");
    Optional<QuestionType> type = QuestionType.of(code);
    if (type.isEmpty()) {
      if (!code.isEmpty()) {
        fields.error(
            "type",
            "알 수 없는 문항 유형입니다: " + types(code, "혹시 "),
            "unknown type: " + types(code, "did you mean "));
      }
      return Optional.empty();
    }
    QuestionHead head = head(fields, type.get());
    Prose stem = prose(fields.localized("stem"));
    Question.Evidence evidence =
        new Question.Evidence(fields.strings("facts"), fields.strings("sources"), verified(fields));
    Question question =
        switch (type.get()) {
          case CHOICE -> new Question.Choice(head, stem, options(fields, type.get()), evidence);
          case MULTIPLE -> new Question.Multiple(head, stem, options(fields, type.get()), evidence);
          case ORDERING -> new Question.Ordering(head, stem, options(fields, type.get()), evidence);
          case MATCHING -> new Question.Matching(head, stem, matches(fields), evidence);
          case TYPED -> typed(fields, head, stem, evidence);
        };
    fields.end();
    return Optional.of(question);
  }

  /** What was written, with what was meant, else with what is possible. */
  private static String types(String code, String meant) {
    List<String> codes = new ArrayList<>();
    for (QuestionType type : QuestionType.values()) {
      codes.add(type.code());
    }
    String hint =
        Nearest.to(code, codes).map(near -> meant + near + "?").orElse(String.join(", ", codes));
    return code + " (" + hint + ")";
  }

  /** An id that stands in names and journals: of a question, or of a pack. */
  static String id(Fields fields) {
    String id = fields.string("id");
    if (fields.isText("id") && id.isEmpty()) {
      fields.error("id", "id가 비어 있습니다", "the id is empty");
    } else if (!id.isEmpty() && !ID.matcher(id).matches()) {
      fields.error("id", "id에 쓸 수 없는 글자가 있습니다: " + id, "characters that an id cannot have: " + id);
    }
    return id;
  }

  private static QuestionHead head(Fields fields, QuestionType type) {
    String id = id(fields);
    return new QuestionHead(
        id,
        fields.has("revision") ? fields.integer("revision", 1, MAX_REVISION) : 1,
        type,
        fields.string("section"),
        domain(fields, "domain"),
        fields.has("difficulty") ? fields.integer("difficulty", 1, 3) : 2,
        fields.strings("tasks"),
        fields.strings("pairs"),
        fields.strings("tags"));
  }

  static Domain domain(Fields fields, String name) {
    String code = fields.string(name);
    Optional<Domain> domain = Domain.of(code);
    if (domain.isEmpty() && !code.isEmpty()) {
      fields.error(
          name,
          "알 수 없는 영역입니다: " + code + " (development, security, deployment, troubleshooting)",
          "unknown domain: " + code + " (development, security, deployment, troubleshooting)");
    }
    return domain.orElse(Domain.DEVELOPMENT);
  }

  private static String verified(Fields fields) {
    return fields.has("verified") ? fields.date("verified") : "";
  }

  private List<Question.Option> options(Fields fields, QuestionType type) {
    List<Question.Option> options = new ArrayList<>();
    int keys = 0;
    for (Fields option : fields.objects("options")) {
      boolean step = type == QuestionType.ORDERING;
      boolean correct = step || option.bool("correct");
      keys += correct ? 1 : 0;
      options.add(
          new Question.Option(
              prose(option.localized("text")), correct, prose(option.optionalLocalized("why"))));
      option.end();
    }
    int size = options.size();
    switch (type) {
      case CHOICE -> {
        if (size != CHOICE_OPTIONS || keys != 1) {
          fields.error(
              "options",
              "choice에는 보기 4개와 정답 1개가 있어야 합니다 (지금 보기 " + size + "개, 정답 " + keys + "개)",
              "a choice has 4 options, one of them correct (here "
                  + size
                  + ", "
                  + keys
                  + " correct)");
        }
      }
      case MULTIPLE -> {
        if (size < 5 || size > 6 || keys < 2 || keys == size) {
          fields.error(
              "options",
              "multiple에는 보기 5~6개와 정답 2개 이상이 있어야 합니다 (지금 보기 " + size + "개, 정답 " + keys + "개)",
              "a multiple has 5 or 6 options, two or more but not all of them correct (here "
                  + size
                  + ", "
                  + keys
                  + " correct)");
        }
      }
      default -> {
        if (size < 2 || size > 9) {
          fields.error("options", "ordering에는 단계 2~9개가 있어야 합니다", "an ordering has 2 to 9 steps");
        }
      }
    }
    return List.copyOf(options);
  }

  private List<Question.Match> matches(Fields fields) {
    List<Question.Match> matches = new ArrayList<>();
    for (Fields match : fields.objects("matches")) {
      matches.add(
          new Question.Match(
              prose(match.localized("left")),
              prose(match.localized("right")),
              prose(match.optionalLocalized("why"))));
      match.end();
    }
    if (matches.size() < 2 || matches.size() > 9) {
      fields.error("matches", "matching에는 짝 2~9개가 있어야 합니다", "a matching has 2 to 9 pairs");
    }
    return List.copyOf(matches);
  }

  private Question typed(Fields fields, QuestionHead head, Prose stem, Question.Evidence evidence) {
    Optional<Fields> accept = fields.object("accept");
    List<String> ko = accept.map(a -> a.strings("ko")).orElse(List.of());
    List<String> en = accept.map(a -> a.strings("en")).orElse(List.of());
    accept.ifPresent(Fields::end);
    if (ko.isEmpty() && en.isEmpty()) {
      fields.error(
          "accept", "typed에는 accept 답이 있어야 합니다", "a typed question needs answers in accept");
    }
    return new Question.Typed(head, stem, ko, en, prose(fields.optionalLocalized("why")), evidence);
  }

  private Prose prose(LocalizedText source) {
    return prose(markdown, source);
  }

  static Prose prose(MarkdownParser markdown, LocalizedText source) {
    Document ko = source.ko().isEmpty() ? Document.EMPTY : markdown.parse(source.ko());
    Document en =
        source.en().equals(source.ko())
            ? ko
            : source.en().isEmpty() ? Document.EMPTY : markdown.parse(source.en());
    return new Prose(source, ko, en);
  }
}
