package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.ExamResult;
import dev.awsnotes.quiz.Paper;
import dev.awsnotes.render.ExamView;
import dev.awsnotes.render.FeedbackView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.QuestionView;
import dev.awsnotes.render.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What follows when an exam is over: the result, and the full review with its reasons. */
final class ExamEnding {
  private final Context context;
  private final Paper paper;
  private final ExamLog log;

  ExamEnding(Context context, Paper paper, ExamLog log) {
    this.context = context;
    this.paper = paper;
    this.log = log;
  }

  ExamResult result() {
    return ExamResult.of(paper, Blueprints.coverage(paper.blueprint(), context));
  }

  /** Shows the result, then what the learner wants to see of the review. */
  void run(Conversation conversation, List<Lang> languages) throws Conversation.Interrupted {
    context.print(List.of(Line.EMPTY));
    printResult(languages);
    while (true) {
      Optional<String> line = conversation.ask(context.say("exam.review"));
      switch (line.orElse("").strip().toLowerCase(Locale.ROOT)) {
        case "r", "ㄱ" -> context.page(review(false, languages));
        case "w", "ㅈ" -> context.page(review(true, languages));
        case "", "q", "ㅂ" -> {
          return;
        }
        // What was typed when the time ran out may stand before the key: ask again.
        default -> context.print(List.of(Line.EMPTY));
      }
    }
  }

  void printResult(List<Lang> languages) {
    context.print(new ExamView(context.look(), context.messages()).result(result(), languages));
    context.print(sureness());
  }

  /** Right by luck, and wrong though sure. */
  private List<Line> sureness() {
    List<String> lucky = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < paper.size(); i++) {
      Confidence sure = log.confidence().get(paper.item(i).recordId());
      if (sure == Confidence.GUESS && paper.isRight(i)) {
        lucky.add(String.valueOf(i + 1));
      } else if (sure == Confidence.SURE && !paper.isRight(i)) {
        wrong.add(String.valueOf(i + 1));
      }
    }
    List<Line> lines = new ArrayList<>();
    if (!lucky.isEmpty()) {
      lines.add(Line.text(context.say("exam.lucky", String.join(", ", lucky))));
    }
    if (!wrong.isEmpty()) {
      lines.add(Line.text(context.say("exam.misconceptions", String.join(", ", wrong))));
    }
    return lines;
  }

  /** The items with the reason of every option. */
  List<Line> review(boolean wrongOnly, List<Lang> languages) {
    QuestionView questions = new QuestionView(context.look(), context.messages());
    FeedbackView feedback = new FeedbackView(context.look(), context.messages());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < paper.size(); i++) {
      if (!wrongOnly || !paper.isRight(i)) {
        lines.addAll(questions.lines(paper.item(i), i + 1, paper.size(), languages));
        if (!paper.sheet(i).isOpen()) {
          lines.add(Line.text(context.say("exam.given", paper.sheet(i).given())));
        }
        lines.addAll(feedback.lines(paper.result(i), languages, true));
        if (paper.isRegraded(i)) {
          lines.addAll(Paragraph.of(context.say("exam.regraded"), Role.ALERT, context.look()));
        }
        lines.add(Line.EMPTY);
      }
    }
    return lines;
  }
}
