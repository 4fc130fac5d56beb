package dev.awsnotes.cli;

import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.FeedbackView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.QuestionView;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    if (file.equals("-")) {
      if (context.host().batch()) {
        throw CommandException.usage(context.say("quiz.answers-in-batch"));
      }
      return run(context.streams().in(), file);
    }
    try (BufferedReader in =
        Files.newBufferedReader(
            GlobalOptions.path(file, context.messages()), StandardCharsets.UTF_8)) {
      return run(in, file);
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private CommandException unreadable(String file) {
    return CommandException.file(context.say("error.read", file));
  }

  private int run(BufferedReader in, String file) {
    QuestionView questionView = new QuestionView(context.look(), context.messages());
    FeedbackView feedbackView = new FeedbackView(context.look(), context.messages());
    while (!session.isOver()) {
      String line = read(in, file);
      if (line == null) {
        break;
      }
      Session.Result result =
          judge.result(session.results().isEmpty() ? AnswerLines.withoutMark(line) : line);
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

  private @Nullable String read(BufferedReader in, String file) {
    try {
      return in.readLine();
    } catch (IOException e) {
      throw unreadable(file);
    }
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
