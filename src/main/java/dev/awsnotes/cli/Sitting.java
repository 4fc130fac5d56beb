package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.FeedbackView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.QuestionView;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.SectionView;
import dev.awsnotes.render.SummaryView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session with a person: asks, records, then explains. */
final class Sitting {
  private final Context context;
  private final Session session;
  private final Optional<Recorder> recorder;
  private final boolean asksConfidence;
  private final Deque<Optional<Entry.Answer>> recorded = new ArrayDeque<>();
  private List<Lang> languages;
  private boolean over;
  private boolean summed;

  /**
   * A session.
   *
   * @param asksConfidence whether the learner is asked how sure an answer is
   */
  Sitting(Context context, Session session, Optional<Recorder> recorder, boolean asksConfidence) {
    this.asksConfidence = asksConfidence;
    this.context = context;
    this.session = session;
    this.recorder = recorder;
    this.languages = context.settings().languages();
  }

  /** Runs to the end, to {@code q}, or to the end of the input; what was answered stays. */
  int run() {
    Conversation conversation = context.host().conversation();
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
    recorder.ifPresent(Recorder::close);
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
      context.print(SummaryView.lines(session, context.messages()));
    }
  }

  private void one(Conversation conversation) throws Conversation.Interrupted {
    showQuestion();
    long begun = context.clock().millis();
    Session.Result given = answer(conversation);
    if (given == null) {
      return;
    }
    long millis = Math.max(0, context.clock().millis() - begun);
    Session.Result result = OpenAnswers.judged(given, conversation, context);
    Optional<Confidence> sure =
        asksConfidence && !result.skipped()
            ? Confidences.ask(conversation, context)
            : Optional.empty();
    recorded.push(
        result.skipped() ? Optional.empty() : recorder.map(r -> r.answer(result, millis, sure)));
    session.accept(result);
    context.print(
        new FeedbackView(context.look(), context.messages()).lines(result, languages, false));
    afterFeedback(conversation, result);
  }

  private void showQuestion() {
    context.print(
        new QuestionView(context.look(), context.messages())
            .lines(session.current(), session.number(), session.size(), languages));
  }

  /** Asks until there is an answer; nothing if the learner left or took an answer back. */
  private Session.@Nullable Result answer(Conversation conversation)
      throws Conversation.Interrupted {
    while (true) {
      Optional<String> line = conversation.ask(context.say("quiz.prompt"), choices());
      if (line.isEmpty()) {
        context.streams().out().println();
        over = true;
        return null;
      }
      switch (Keys.of(line.get())) {
        case QUIT -> {
          over = true;
          return null;
        }
        case SKIP -> {
          return session.judge(new Answer.Skipped(), "");
        }
        case OPEN -> {
          openSection(session.current());
          showQuestion();
        }
        case UNDO -> {
          if (takeBack()) {
            return null;
          }
        }
        case LANGUAGE -> {
          flip();
          showQuestion();
        }
        case HELP, EVERY_REASON -> say(context.say("quiz.keys"));
        case NONE -> {
          Answer answer = AnswerParser.parse(session.current(), line.get());
          if (!(answer instanceof Answer.Unreadable)) {
            return session.judge(answer, line.get().strip());
          }
          say(context.say("quiz.unreadable"));
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
        case OPEN -> openSection(result.presented());
        case UNDO -> {
          takeBack();
          return;
        }
        case LANGUAGE -> {
          flip();
          context.print(view.lines(result, languages, false));
        }
        case EVERY_REASON -> context.print(view.lines(result, languages, true));
        case HELP -> say(context.say("quiz.keys"));
        case SKIP, NONE -> {
          context.print(List.of(Line.EMPTY));
          return;
        }
      }
    }
  }

  private void say(String text) {
    context.print(Paragraph.of(text, Role.TEXT, context.look()));
  }

  /** What can be picked with the arrows; pairs and words are typed. */
  private Choices choices() {
    Presented presented = session.current();
    List<String> labels =
        presented.options().stream()
            .map(option -> option.text().in(languages.getFirst()).plain())
            .toList();
    return switch (presented.question().head().type()) {
      case CHOICE -> new Choices(Choices.Kind.ONE, labels);
      case MULTIPLE -> new Choices(Choices.Kind.SEVERAL, labels);
      case ORDERING -> new Choices(Choices.Kind.ORDER, labels);
      case MATCHING, TYPED -> Choices.NONE;
    };
  }

  private void flip() {
    languages = List.of(languages.getFirst().other());
  }

  private boolean takeBack() {
    if (recorded.isEmpty()) {
      say(context.say("quiz.nothing-to-undo"));
      return false;
    }
    recorded.pop().ifPresent(entry -> recorder.ifPresent(r -> r.undo(entry)));
    session.takeBack();
    say(context.say("quiz.undone"));
    context.print(List.of(Line.EMPTY));
    return true;
  }

  private void openSection(Presented presented) {
    presented
        .module()
        .section(presented.question().head().section())
        .ifPresent(
            section ->
                context.page(
                    SectionView.lines(section, languages, context.look(), context.messages())));
  }
}
