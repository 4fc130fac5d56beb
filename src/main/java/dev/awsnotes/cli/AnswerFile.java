package dev.awsnotes.cli;

import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.FeedbackView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.QuestionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session whose answers come from a file or from standard input, one a line. */
final class AnswerFile {
  private final Context context;
  private final Session session;
  private final Optional<Recorder> recorder;
  private final Judge judge;

  /** Says what a line comes to as the answer to the session's current question. */
  interface Judge {
    Session.Result result(String line);
  }

  AnswerFile(Context context, Session session, Optional<Recorder> recorder, Judge judge) {
    this.context = context;
    this.session = session;
    this.recorder = recorder;
    this.judge = judge;
  }

  int run(String file) {
    try (LineSource in = LineSource.open(file, context)) {
      return run(in);
    }
  }

  private int run(LineSource in) {
    QuestionView questionView = new QuestionView(context.look(), context.messages());
    FeedbackView feedbackView = new FeedbackView(context.look(), context.messages());
    while (!session.isOver()) {
      String line = in.next();
      if (line == null) {
        break;
      }
      Session.Result result = judge.result(line);
      if (!result.skipped()) {
        recorder.ifPresent(r -> r.answer(result, 0, Optional.empty()));
      }
      if (!context.settings().json()) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(
            questionView.lines(
                session.current(),
                session.number(),
                session.size(),
                context.settings().languages()));
        lines.add(Line.text("> " + result.given()));
        lines.addAll(feedbackView.lines(result, context.settings().languages(), true));
        lines.add(Line.EMPTY);
        context.print(lines);
        // Whoever types the answers through a pipe waits for this.
        context.streams().out().flush();
      }
      session.accept(result);
    }
    recorder.ifPresent(Recorder::close);
    if (context.settings().json()) {
      json();
    } else {
      context.sumUp(session, context.settings().languages());
    }
    return ExitCode.OK;
  }

  private void json() {
    List<Object> answers = new ArrayList<>();
    for (Session.Result result : session.results()) {
      answers.add(
          JsonText.object(
              "id", result.presented().question().id(),
              "given", result.given(),
              "correct", result.grade().correct(),
              "expected", result.grade().expected()));
    }
    context.json(
        JsonText.object("asked", answers.size(), "correct", session.correct(), "answers", answers));
  }
}
