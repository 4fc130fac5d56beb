package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.FeedbackView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.QuestionView;
import dev.awsnotes.render.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session with a person: asks, records, then explains. */
final class Sitting {
  private final Context context;
  private final Session session;
  private final GivenAnswers given;
  private final boolean asksConfidence;
  private final boolean resumable;
  private List<Lang> languages;
  private Optional<String> early = Optional.empty();
  private boolean over;
  private boolean summed;

  /**
   * A session.
   *
   * @param asksConfidence whether the learner is asked how sure an answer is
   * @param resumable whether it can be gone on with if the learner leaves
   */
  Sitting(
      Context context,
      Session session,
      Optional<Recorder> recorder,
      boolean asksConfidence,
      boolean resumable) {
    this.resumable = resumable;
    this.asksConfidence = asksConfidence;
    this.context = context;
    this.session = session;
    this.given = new GivenAnswers(context, session, recorder);
    this.languages = context.settings().languages();
  }

  /** Runs to the end, to {@code q}, or to the end of the input; what was answered stays. */
  int run() {
    Conversation conversation = context.conversation();
    conversation.onInterrupt(this::leftByInterrupt);
    int exit = ExitCode.OK;
    try {
      while (!over && !session.isOver()) {
        one(conversation);
      }
    } catch (Conversation.Interrupted e) {
      context.streams().out().println();
      exit = ExitCode.INTERRUPTED;
    }
    sumUp();
    conversation.onInterrupt(() -> {});
    given.close();
    return exit;
  }

  private void leftByInterrupt() {
    if (!summed) {
      context.streams().out().println();
      sumUp();
      context.streams().out().flush();
    }
  }

  private synchronized void sumUp() {
    if (!summed) {
      summed = true;
      context.sumUp(session, languages);
      if (resumable && !session.isOver()) {
        String program = context.host().inShell() ? "" : CommandTree.PROGRAM + " ";
        String how = context.say("quiz.resumable", program);
        say(how);
      }
    }
  }

  private void one(Conversation conversation) throws Conversation.Interrupted {
    if (session.number() > 1) {
      context.host().look();
    }
    showQuestion(conversation);
    long begun = context.clock().millis();
    Session.Result judged = answer(conversation);
    if (judged == null) {
      return;
    }
    long millis = Math.max(0, context.clock().millis() - begun);
    Session.Result result = OpenAnswers.judged(judged, conversation, context);
    Optional<Confidence> sure =
        asksConfidence && !result.skipped()
            ? Confidences.ask(conversation, context)
            : Optional.empty();
    given.add(result, millis, sure);
    context.print(
        new FeedbackView(context.look(), context.messages()).lines(result, languages, false));
    afterFeedback(conversation, result);
  }

  /** One that is taller than the screen stops where the screen is full. */
  private void showQuestion(Conversation conversation) throws Conversation.Interrupted {
    List<Line> lines =
        new QuestionView(context.look(), context.messages())
            .lines(session.current(), session.number(), session.size(), languages);
    int rows = context.streams().rows() - 1;
    if (lines.size() <= rows || context.settings().plain()) {
      context.print(lines);
      return;
    }
    context.print(lines.subList(0, rows));
    Optional<String> line = conversation.ask(context.say("quiz.more"));
    context.print(lines.subList(rows, lines.size()));
    early = line.filter(text -> !text.isBlank());
    over = line.isEmpty();
  }

  /** Asks until there is an answer; nothing if the learner left or took an answer back. */
  private Session.@Nullable Result answer(Conversation conversation)
      throws Conversation.Interrupted {
    while (true) {
      Optional<String> line =
          early.isPresent() || over
              ? early
              : conversation.ask(
                  context.say("quiz.prompt"), Choices.of(session.current(), languages.getFirst()));
      early = Optional.empty();
      if (line.isEmpty()) {
        context.streams().out().println();
        over = true;
        return null;
      }
      switch (isAccepted(line.get()) ? Keys.NONE : Keys.of(line.get())) {
        case QUIT -> {
          over = true;
          return null;
        }
        case SKIP -> {
          return session.judge(new Answer.Skipped(), "");
        }
        case OPEN -> {
          context.openSection(session.current(), languages);
          showQuestion(conversation);
        }
        case UNDO -> {
          if (given.takeBack()) {
            return null;
          }
        }
        case LANGUAGE -> {
          flip();
          showQuestion(conversation);
        }
        case HELP, EVERY_REASON -> explainKeys();
        case NONE -> {
          Answer answer = AnswerParser.parse(session.current(), line.get());
          if (isWhole(answer)) {
            return session.judge(answer, line.get().strip());
          }
          say(
              answer instanceof Answer.Unreadable
                  ? context.say("quiz.unreadable")
                  : context.say("quiz.not-whole", session.current().keys()));
        }
      }
    }
  }

  private void afterFeedback(Conversation conversation, Session.Result result)
      throws Conversation.Interrupted {
    while (true) {
      Optional<String> line = conversation.ask(context.say("quiz.next"));
      if (line.isEmpty()) {
        context.streams().out().println();
        over = true;
        return;
      }
      FeedbackView view = new FeedbackView(context.look(), context.messages());
      switch (Keys.of(line.get())) {
        case QUIT -> {
          over = true;
          return;
        }
        case OPEN -> context.openSection(result.presented(), languages);
        case UNDO -> {
          given.takeBack();
          return;
        }
        case LANGUAGE -> {
          flip();
          context.print(view.lines(result, languages, false));
        }
        case EVERY_REASON -> context.print(view.lines(result, languages, true));
        case HELP -> explainKeys();
        case SKIP, NONE -> {
          if (line.get().isBlank()) {
            context.print(List.of(Line.EMPTY));
            return;
          }
          say(context.say("quiz.only-keys"));
        }
      }
    }
  }

  /** A typed answer may be a letter that is a key too: then it is the answer. */
  private boolean isAccepted(String line) {
    return session.current().question() instanceof Question.Typed
        && session.judge(AnswerParser.parse(session.current(), line), "").grade().correct();
  }

  /** An answer that chooses too few or too many is a slip: the number stands on the screen. */
  private boolean isWhole(Answer answer) {
    if (answer instanceof Answer.Chosen chosen) {
      return chosen.numbers().size() == session.current().keys();
    }
    return !(answer instanceof Answer.Unreadable);
  }

  private void explainKeys() {
    String how =
        session.isOver() || session.current().question() instanceof Question.Typed
            ? "quiz.by-text"
            : context.host().inShell() ? "quiz.arrows" : "quiz.by-number";
    String all = context.say(how) + "  " + context.say("quiz.keys");
    context.print(Paragraph.row(all, Role.TEXT, context.look()));
  }

  private void say(String text) {
    context.print(Paragraph.of(text, Role.TEXT, context.look()));
  }

  private void flip() {
    languages = List.of(languages.getFirst().other());
  }
}
