package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Countdown;
import dev.awsnotes.quiz.DomainScore;
import dev.awsnotes.quiz.ExamResult;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Paper;
import dev.awsnotes.quiz.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exam whose answers come from a file or from standard input, one a line. */
final class ExamScript {
  private final Context context;
  private final Paper paper;
  private final ExamLog log;
  private final Countdown countdown;

  ExamScript(Context context, Paper paper, ExamLog log, Countdown countdown) {
    this.context = context;
    this.paper = paper;
    this.log = log;
    this.countdown = countdown;
  }

  /**
   * Grades these answers; an empty one, or one that is missing, leaves its item open.
   *
   * @param seen how many of the items were seen before
   */
  int run(List<String> answers, int seen) {
    for (int i = 0; i < Math.min(answers.size(), paper.size()); i++) {
      Answer answer = AnswerParser.parse(paper.item(i), answers.get(i));
      String given = answers.get(i).strip();
      if (!(answer instanceof Answer.Skipped)) {
        Session.Result result =
            new Session.Result(paper.item(i), answer, given, Grader.grade(paper.item(i), answer));
        log.answer(result, false, Optional.empty(), 0, left());
        paper.answer(i, answer, given);
      }
    }
    log.end(Ending.HANDED_IN, left(), paper);
    log.close();
    ExamEnding ending = new ExamEnding(context, paper, log);
    if (context.settings().json()) {
      context.json(json(ending.result(), seen));
    } else {
      ending.printResult(context.settings().languages());
      context.print(ending.review(false, context.settings().languages()));
    }
    return ExitCode.OK;
  }

  private long left() {
    return countdown.left(context.host().nanos());
  }

  private Map<String, Object> json(ExamResult result, int seen) {
    List<Object> domains = new ArrayList<>();
    for (DomainScore score : result.scores()) {
      domains.add(
          JsonText.object(
              "domain", score.domain().code(),
              "asked", score.asked(),
              "correct", score.correct()));
    }
    Map<String, Object> json =
        JsonText.object(
            "exam", log.exam(),
            "blueprint", result.blueprint().id(),
            "asked", result.asked(),
            "correct", result.correct(),
            "domains", domains);
    result.estimate().ifPresent(estimate -> json.put("estimate", estimate));
    json.put("coveredWeight", result.coveredWeight());
    json.put("seenBefore", seen);
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < paper.size(); i++) {
      Session.Result each = paper.result(i);
      answers.add(
          JsonText.object(
              "id", each.presented().question().id(),
              "given", each.given(),
              "correct", each.grade().correct(),
              "expected", each.grade().expected()));
    }
    json.put("answers", answers);
    return json;
  }
}
