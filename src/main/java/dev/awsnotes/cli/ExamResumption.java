package dev.awsnotes.cli;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.Countdown;
import dev.awsnotes.quiz.Paper;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.render.ExamView;
import dev.awsnotes.render.Line;
import dev.awsnotes.review.ExamRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings an exam back as it was left, with the time that was left. */
final class ExamResumption {
  private ExamResumption() {}

  /** Whether the exam that is open, if one is, can be brought back. */
  static boolean isPossible(Context context) {
    Optional<ExamRecord> open = context.progress().learner().openExam();
    return open.isPresent() && isPossible(open.get(), context);
  }

  /** Whether this exam can be brought back: its blueprint and some of its items are there. */
  static boolean isPossible(ExamRecord exam, Context context) {
    return Blueprints.byId(exam.blueprint(), context).isPresent()
        && !items(exam, context).isEmpty();
  }

  static ExamSitting of(ExamRecord exam, Context context, boolean confidence) {
    Optional<Blueprint> blueprint = Blueprints.byId(exam.blueprint(), context);
    List<Presented> items = items(exam, context);
    if (blueprint.isEmpty() || items.isEmpty()) {
      throw CommandException.nothing(context.say("exam.gone", exam.blueprint()));
    }
    if (items.size() < exam.questions().size()) {
      context.warn(context.say("exam.items-gone", exam.questions().size() - items.size()));
    }
    Paper paper = new Paper(blueprint.get(), items);
    ExamLog log = new ExamLog(context.progress(), exam.id());
    for (int i = 0; i < items.size(); i++) {
      ExamRecord.Given given = exam.given().get(items.get(i).recordId());
      if (given != null) {
        restore(i, given, paper, log);
      }
    }
    paper.goTo(paper.open().isEmpty() ? 0 : paper.open().getFirst() - 1);
    context.print(
        List.of(
            Line.text(
                context.say(
                    "exam.resumed",
                    paper.size() - paper.open().size(),
                    paper.size(),
                    ExamView.time(exam.leftMillis()))),
            Line.EMPTY));
    Countdown countdown = new Countdown(exam.leftMillis(), context.host().nanos());
    return new ExamSitting(context, paper, log, countdown, confidence);
  }

  private static void restore(int at, ExamRecord.Given given, Paper paper, ExamLog log) {
    Presented item = paper.item(at);
    paper.flag(at, given.flagged());
    if (!given.isAnswered()) {
      return;
    }
    // An item that means something else now may be answered anew; until then the answer stands.
    boolean same = given.item().revision() == item.question().head().revision();
    Answer answer = item.inShownTerms(given.response().given());
    if (same && answer instanceof Answer.Chosen chosen) {
      List<String> numbers = chosen.numbers().stream().map(String::valueOf).toList();
      paper.restore(at, answer, String.join(",", numbers), given.response().correct());
      given.response().confidence().ifPresent(sure -> log.confidence().put(item.recordId(), sure));
    } else {
      paper.restore(at, new Answer.Skipped(), "", given.response().correct());
    }
  }

  /** The items that are still there, in the order and with the options as they were shown. */
  private static List<Presented> items(ExamRecord exam, Context context) {
    List<Presented> items = new ArrayList<>();
    for (String id : exam.questions()) {
      int slash = id.indexOf('/');
      for (Library.Entry entry : context.library().modules()) {
        if (entry.pack().id().equals(id.substring(0, Math.max(0, slash)))) {
          Optional<Question> question = entry.module().question(id.substring(slash + 1));
          question.ifPresent(
              found ->
                  items.add(Presented.of(entry.pack().id(), entry.module(), found, exam.seed())));
        }
      }
    }
    return items;
  }
}
