package dev.awsnotes.cli;

import dev.awsnotes.drill.DrillItem;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.MarkdownRenderer;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.QuestionView;
import dev.awsnotes.render.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drilling with a person who types the answers. */
final class DrillSitting {
  private final Context context;
  private final DrillRound round;
  private final Session session;
  private final GivenAnswers given;
  private List<Lang> languages;
  private boolean over;

  DrillSitting(Context context, DrillRound round, Optional<Recorder> recorder) {
    this.context = context;
    this.round = round;
    this.session = round.typed();
    this.given = new GivenAnswers(context, session, recorder);
    this.languages = context.settings().languages();
  }

  /** Asks all exercises, or fewer if the learner leaves. */
  int run() {
    Conversation conversation = context.conversation();
    conversation.onInterrupt(this::sumUp);
    int exit = ExitCode.OK;
    try {
      while (!over && !session.isOver()) {
        one(conversation);
      }
    } catch (Conversation.Interrupted e) {
      context.streams().out().println();
      exit = ExitCode.INTERRUPTED;
    }
    conversation.onInterrupt(() -> {});
    sumUp();
    given.close();
    return exit;
  }

  private void sumUp() {
    context.sumUp(session, languages);
    context.streams().out().flush();
  }

  private void one(Conversation conversation) throws Conversation.Interrupted {
    if (session.number() > 1) {
      context.host().look();
    }
    DrillRound.Exercise exercise = round.exercise(session.number());
    DrillItem item = exercise.item();
    show();
    long begun = context.clock().millis();
    Optional<String> answer = answer(item, conversation);
    if (answer.isEmpty()) {
      return;
    }
    String typed = answer.get();
    boolean skipped = typed.isEmpty();
    String expected = item.answer().label().in(languages.getFirst());
    Session.Result result = exercise.judge(session.current(), typed, skipped, expected);
    long millis = Math.max(0, context.clock().millis() - begun);
    given.add(result, millis, Optional.empty());
    context.print(feedback(item, result, typed));
  }

  private void show() {
    QuestionView view = new QuestionView(context.look(), context.messages());
    context.print(view.lines(session.current(), session.number(), session.size(), languages));
  }

  /**
   * Asks until there is an answer of the kind that the item wants.
   *
   * @return the answer, empty where it is skipped; nothing if the learner left or took one back
   */
  private Optional<String> answer(DrillItem item, Conversation conversation)
      throws Conversation.Interrupted {
    while (true) {
      Optional<String> line = conversation.ask(context.say("drill.prompt"));
      if (line.isEmpty()) {
        context.streams().out().println();
        over = true;
        return Optional.empty();
      }
      String typed = line.get().strip();
      if (typed.isEmpty() || item.names(typed)) {
        return Optional.of(typed);
      }
      switch (Keys.of(typed)) {
        case QUIT -> {
          over = true;
          return Optional.empty();
        }
        case SKIP -> {
          return Optional.of("");
        }
        case LANGUAGE -> {
          languages = List.of(languages.getFirst().other());
          show();
        }
        case UNDO -> {
          if (given.takeBack()) {
            return Optional.empty();
          }
        }
        case OPEN -> {
          context.openSection(session.current(), languages);
          show();
        }
        case HELP -> say("drill.keys");
        case EVERY_REASON, NONE -> {
          if (item.understands(typed)) {
            return Optional.of(typed);
          }
          boolean amounts = item.answer() instanceof dev.awsnotes.drill.Answer.Amounts;
          say(amounts ? "drill.no-number" : "drill.no-choice");
        }
      }
    }
  }

  private void say(String key) {
    context.print(Paragraph.row(context.say(key), Role.TEXT, context.look()));
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
                          DrillQuestions.prose(lure.misconception()).in(languages.getFirst()),
                          context.look(),
                          context.messages())));
    }
    lines.addAll(working(item, languages, context));
    lines.add(Line.of(context.say("quiz.read", result.presented().target()), Role.DIM));
    lines.add(Line.EMPTY);
    return lines;
  }

  /** The answer with its working, as a list prints it. */
  static List<Line> solution(DrillItem item, Context context) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(context.say("drill.answer", context.text(item.answer().label())), Role.RIGHT));
    lines.addAll(working(item, context.settings().languages(), context));
    return lines;
  }

  private static List<Line> working(DrillItem item, List<Lang> languages, Context context) {
    List<Line> lines = new ArrayList<>();
    for (Lang lang : languages) {
      lines.addAll(
          MarkdownRenderer.render(
              DrillQuestions.prose(item.working()).in(lang), context.look(), context.messages()));
    }
    return lines;
  }
}
