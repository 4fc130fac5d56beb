package dev.awsnotes.export;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import java.util.ArrayList;
import java.util.List;

/** A question as a row of a table, its texts as the pack has them. */
public final class QuestionRow {
  private QuestionRow() {}

  /** The names of the columns. */
  public static List<String> header(List<Lang> languages) {
    List<String> names =
        new ArrayList<>(
            List.of("pack", "module", "section", "id", "revision", "type", "domain", "difficulty"));
    for (Lang lang : languages) {
      for (String name : new String[] {"stem", "options", "answer", "reasons"}) {
        names.add(name + "_" + lang.code());
      }
    }
    names.addAll(List.of("tags", "sources", "verified"));
    return List.copyOf(names);
  }

  /** The row; what has several parts has one a line. */
  public static List<String> of(Exported exported, List<Lang> languages) {
    Question question = exported.question();
    QuestionHead head = question.head();
    List<String> cells = new ArrayList<>();
    cells.add(exported.pack().id());
    cells.add(exported.module().id());
    cells.add(head.section());
    cells.add(head.id());
    cells.add(String.valueOf(head.revision()));
    cells.add(head.type().code());
    cells.add(head.domain().code());
    cells.add(String.valueOf(head.difficulty()));
    for (Lang lang : languages) {
      cells.add(question.stem().source().exactly(lang));
      parts(question, lang, cells);
    }
    cells.add(String.join(" ", head.tags()));
    cells.add(String.join("\n", question.evidence().sources()));
    cells.add(question.evidence().verified());
    return List.copyOf(cells);
  }

  private static void parts(Question question, Lang lang, List<String> cells) {
    List<String> options = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    switch (question) {
      case Question.Choice q -> options(q.options(), lang, options, answers, reasons);
      case Question.Multiple q -> options(q.options(), lang, options, answers, reasons);
      case Question.Ordering q -> options(q.steps(), lang, options, answers, reasons);
      case Question.Matching q -> {
        for (Question.Match match : q.matches()) {
          options.add(text(match.left(), lang));
          answers.add(text(match.left(), lang) + " = " + text(match.right(), lang));
          reasons.add(text(match.why(), lang));
        }
      }
      case Question.Typed q -> {
        answers.addAll(lang == Lang.KO ? q.acceptKo() : q.acceptEn());
        reasons.add(text(q.why(), lang));
      }
    }
    reasons.removeIf(String::isEmpty);
    for (List<String> lines : List.of(options, answers, reasons)) {
      cells.add(String.join("\n", lines));
    }
  }

  private static void options(
      List<Question.Option> all,
      Lang lang,
      List<String> options,
      List<String> answers,
      List<String> reasons) {
    for (Question.Option option : all) {
      String text = text(option.text(), lang);
      options.add(text);
      if (option.correct()) {
        answers.add(text);
      }
      reasons.add(text(option.why(), lang));
    }
  }

  private static String text(Prose prose, Lang lang) {
    return prose.source().exactly(lang);
  }
}
