package dev.awsnotes.render;

import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.DomainScore;
import dev.awsnotes.quiz.ExamResult;
import dev.awsnotes.quiz.Paper;
import dev.awsnotes.quiz.Presented;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mock exam in all its views. */
final class GoldenExam {
  private static final long LEFT = 5_025_000;
  private static final int ITEMS = 13;

  private final ExamView view;
  private final List<Lang> languages;
  private final List<Presented> questions;

  GoldenExam(Look look, Messages messages, List<Lang> languages, List<Presented> questions) {
    this.view = new ExamView(look, messages);
    this.languages = languages;
    this.questions = questions;
  }

  Map<String, List<Line>> views() {
    Paper paper = paper();
    Map<String, List<Line>> views = new LinkedHashMap<>();
    views.put("exam item", view.item(paper, LEFT, languages));
    views.put("exam keys", view.keys(paper.size()));
    views.put("exam map", view.map(paper, LEFT));
    views.put("exam before it is handed in", view.beforeHandIn(paper, LEFT));
    views.put("exam result", view.result(result(57, 49, 100), languages));
    views.put("exam result of little", view.result(result(2, 1, 60), languages));
    return views;
  }

  private Paper paper() {
    List<Presented> items = new ArrayList<>(Collections.nCopies(ITEMS, questions.getFirst()));
    Paper paper = new Paper(GoldenProgress.BLUEPRINT, items);
    for (int i = 0; i < ITEMS; i += 2) {
      paper.answer(i, AnswerParser.parse(items.get(i), "2"), "2");
    }
    paper.flag(4, true);
    paper.flag(5, true);
    paper.goTo(4);
    return paper;
  }

  private static ExamResult result(int asked, int correct, int weight) {
    return new ExamResult(
        GoldenProgress.BLUEPRINT,
        List.of(
            new DomainScore(Domain.DEVELOPMENT, asked, correct),
            new DomainScore(Domain.TROUBLESHOOTING, asked, correct / 2)),
        weight);
  }
}
