package dev.awsnotes.cli;

import dev.awsnotes.drill.DrillItem;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.MarkdownRenderer;
import dev.awsnotes.render.QuestionView;
import dev.awsnotes.render.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drilling with a person who types the answers. */
final class DrillSitting {
  private final Context context;
  private final DrillRound round;
  private final Optional<Recorder> recorder;

  DrillSitting(Context context, DrillRound round, Optional<Recorder> recorder) {
    this.context = context;
    this.round = round;
    this.recorder = recorder;
  }

  /** Asks all exercises, or fewer if the learner leaves. */
  int run() {
    Session session = round.typed();
    Conversation conversation = context.conversation();
    conversation.onInterrupt(() -> sumUp(session));
    int exit = ExitCode.OK;
    try {
      boolean on = true;
      while (on && !session.isOver()) {
        on = one(session, conversation);
      }
    } catch (Conversation.Interrupted e) {
      context.streams().out().println();
      exit = ExitCode.INTERRUPTED;
    }
    conversation.onInterrupt(() -> {});
    sumUp(session);
    recorder.ifPresent(Recorder::close);
    return exit;
  }

  private void sumUp(Session session) {
    context.sumUp(session, context.settings().languages());
    context.streams().out().flush();
  }

  private boolean one(Session session, Conversation conversation) throws Conversation.Interrupted {
    if (session.number() > 1) {
      context.host().look();
    }
    DrillRound.Exercise exercise = round.exercise(session.number());
    QuestionView view = new QuestionView(context.look(), context.messages());
    context.print(
        view.lines(
            session.current(), session.number(), session.size(), context.settings().languages()));
    long begun = context.clock().millis();
    Optional<String> line = conversation.ask(context.say("drill.prompt"));
    if (line.isEmpty() || Keys.of(line.get()) == Keys.QUIT) {
      return false;
    }
    String typed = line.get().strip();
    boolean skipped = typed.isEmpty() || Keys.of(typed) == Keys.SKIP;
    String expected = context.text(exercise.item().answer().label());
    Session.Result result = exercise.judge(session.current(), typed, skipped, expected);
    if (!skipped) {
      long millis = Math.max(0, context.clock().millis() - begun);
      recorder.ifPresent(r -> r.answer(result, millis, Optional.empty()));
    }
    session.accept(result);
    context.print(feedback(exercise.item(), result, typed));
    return true;
  }

  private List<Line> feedback(DrillItem item, Session.Result result, String typed) {
    List<Line> lines = new ArrayList<>();
    String expected = result.grade().expected();
    if (result.skipped()) {
      lines.add(Line.of(context.say("quiz.skipped", expected), Role.DIM));
    } else if (result.grade().correct()) {
      lines.add(Line.of(context.say("quiz.right"), Role.RIGHT));
    } else {
      lines.add(Line.of(context.say("quiz.wrong", expected), Role.WRONG));
      item.lure(typed)
          .ifPresent(
              lure ->
                  lines.addAll(
                      MarkdownRenderer.render(
                          DrillQuestions.prose(lure.misconception()).in(context.settings().lang()),
                          context.look(),
                          context.messages())));
    }
    lines.addAll(working(item, context));
    lines.add(Line.of(context.say("quiz.read", result.presented().target()), Role.DIM));
    lines.add(Line.EMPTY);
    return lines;
  }

  /** The answer with its working, as a list prints it. */
  static List<Line> solution(DrillItem item, Context context) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(context.say("drill.answer", context.text(item.answer().label())), Role.RIGHT));
    lines.addAll(working(item, context));
    return lines;
  }

  private static List<Line> working(DrillItem item, Context context) {
    List<Line> lines = new ArrayList<>();
    for (Lang lang : context.settings().languages()) {
      lines.addAll(
          MarkdownRenderer.render(
              DrillQuestions.prose(item.working()).in(lang), context.look(), context.messages()));
    }
    return lines;
  }
}
