package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.JournalWriteException;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Countdown;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Paper;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.ExamView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Look;
import dev.awsnotes.render.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An exam with a person: free movement, every answer saved, nothing said before it is over. */
final class ExamSitting {
  private static final long NANOS_A_MILLI = 1_000_000;

  private final Context context;
  private final Paper paper;
  private final ExamLog log;
  private final Countdown countdown;
  private final boolean asksConfidence;
  private List<Lang> languages;
  private long shownAt;
  private State state = State.RUNNING;

  private enum State {
    RUNNING,
    LEFT,
    HANDED_IN,
    TIMED_OUT
  }

  ExamSitting(
      Context context, Paper paper, ExamLog log, Countdown countdown, boolean asksConfidence) {
    this.context = context;
    this.paper = paper;
    this.log = log;
    this.countdown = countdown;
    this.asksConfidence = asksConfidence;
    this.languages = context.settings().languages();
  }

  /** Runs until it is handed in, left, or the time is up. */
  int run() {
    Conversation conversation = context.conversation();
    conversation.onInterrupt(this::leaveByInterrupt);
    int exit = ExitCode.OK;
    try (ExamTicker _ = new ExamTicker(left(), this::tick)) {
      if (left() == 0) {
        tick();
      } else {
        show();
      }
      Conversation timed = new TimedConversation(conversation, this::isRunning);
      while (isRunning()) {
        step(timed);
      }
      if (state != State.LEFT) {
        log.close();
        new ExamEnding(context, paper, log).run(conversation, languages);
      }
    } catch (Conversation.Interrupted e) {
      leaveByInterrupt();
      exit = ExitCode.INTERRUPTED;
    }
    conversation.onInterrupt(() -> {});
    log.close();
    return exit;
  }

  private long left() {
    return countdown.left(context.host().nanos());
  }

  private synchronized boolean isRunning() {
    return state == State.RUNNING;
  }

  /** Writes the time left down; when it is used up, the exam is over with what was given. */
  private synchronized long tick() {
    if (state != State.RUNNING) {
      return 0;
    }
    long left = left();
    if (left > 0) {
      log.tick(left);
      return left;
    }
    log.end(Ending.TIME_OUT, 0, paper);
    state = State.TIMED_OUT;
    context.print(List.of(Line.EMPTY, Line.text(context.say("exam.time-out"))));
    context.streams().out().flush();
    return 0;
  }

  private synchronized void leaveByInterrupt() {
    if (state == State.RUNNING) {
      context.streams().out().println();
      try {
        leave();
      } catch (JournalWriteException e) {
        // The program is ending: nobody else would say it.
        context.warn(context.say("error.journal", e.path(), Reason.of(e, context.messages())));
      }
    }
  }

  private synchronized void leave() {
    if (state != State.RUNNING) {
      return;
    }
    long left = left();
    log.tick(left);
    state = State.LEFT;
    context.print(List.of(Line.text(context.say("exam.resumable", ExamView.time(left)))));
    context.streams().out().flush();
  }

  private void step(Conversation conversation) throws Conversation.Interrupted {
    Optional<String> line =
        conversation.ask(
            context.say("exam.prompt", ExamView.time(left())),
            Choices.of(paper.item(paper.place()), languages.getFirst()));
    if (isRunning() && left() == 0) {
      tick();
    }
    if (!isRunning()) {
      return;
    }
    if (line.isEmpty()) {
      context.streams().out().println();
      leave();
      return;
    }
    String text = line.get().strip();
    switch (ExamKeys.of(text)) {
      case NEXT -> go(paper.place() + 1);
      case PREVIOUS -> go(paper.place() - 1);
      case FLAG -> flag();
      case MAP -> context.print(view().map(paper, left()));
      case HAND_IN -> handIn(conversation);
      case CLEAR -> {
        save(new Answer.Skipped(), "", Optional.empty());
        show();
      }
      case LANGUAGE -> {
        languages = List.of(languages.getFirst().other());
        show();
      }
      case QUIT -> leave();
      case HELP -> context.print(view().keys(paper.size()));
      case NONE -> other(text, conversation);
    }
  }

  private void other(String text, Conversation conversation) throws Conversation.Interrupted {
    if (text.isEmpty()) {
      onward();
      return;
    }
    Answer answer = AnswerParser.parse(paper.item(paper.place()), text);
    OptionalInt jump = ExamKeys.jump(text);
    if (jump.isEmpty() && answer instanceof Answer.Unreadable) {
      jump = ExamKeys.number(text);
    }
    if (jump.isPresent() && jump.getAsInt() >= 1 && jump.getAsInt() <= paper.size()) {
      go(jump.getAsInt() - 1);
    } else if (answer instanceof Answer.Chosen chosen) {
      answer(chosen, text, conversation);
    } else {
      context.print(
          List.of(Line.text(context.say("exam.unreadable", ExamView.exampleOf(paper.size())))));
    }
  }

  private void answer(Answer.Chosen answer, String text, Conversation conversation)
      throws Conversation.Interrupted {
    Presented item = paper.item(paper.place());
    Optional<Confidence> sure =
        asksConfidence ? Confidences.ask(conversation, context) : Optional.empty();
    if (!save(answer, text, sure)) {
      return;
    }
    boolean whole = answer.numbers().size() == item.keys();
    context.print(
        List.of(
            Line.text(
                whole
                    ? context.say("exam.saved")
                    : context.say("exam.saved-not-whole", item.keys())),
            Line.EMPTY));
    onward();
  }

  /** Saves what stands for the current item now; false if the time ran out meanwhile. */
  private synchronized boolean save(Answer answer, String given, Optional<Confidence> sure) {
    if (left() == 0) {
      tick();
    }
    if (state != State.RUNNING) {
      return false;
    }
    int at = paper.place();
    Session.Result result =
        new Session.Result(paper.item(at), answer, given, Grader.grade(paper.item(at), answer));
    long millis = (context.host().nanos() - shownAt) / NANOS_A_MILLI;
    log.answer(result, paper.sheet(at).flagged(), sure, millis, left());
    paper.answer(at, answer, given);
    return true;
  }

  private synchronized void flag() {
    int at = paper.place();
    boolean on = !paper.sheet(at).flagged();
    Session.Result result = paper.result(at);
    Optional<Confidence> sure =
        Optional.ofNullable(log.confidence().get(paper.item(at).recordId()));
    log.answer(result, on, sure, 0, left());
    paper.flag(at, on);
    context.print(List.of(Line.text(context.say(on ? "exam.flag-on" : "exam.flag-off"))));
  }

  private void handIn(Conversation conversation) throws Conversation.Interrupted {
    context.print(view().beforeHandIn(paper, left()));
    Optional<String> line = conversation.ask(context.say("exam.hand-in"));
    synchronized (this) {
      if (state == State.RUNNING && left() == 0) {
        tick();
      }
      if (state == State.RUNNING && line.isPresent() && ExamKeys.isYes(line.get())) {
        log.end(Ending.HANDED_IN, left(), paper);
        state = State.HANDED_IN;
      }
    }
    if (isRunning()) {
      show();
    }
  }

  private void onward() {
    if (paper.isAtEnd()) {
      context.print(view().map(paper, left()));
      context.print(
          List.of(Line.text(context.say("exam.at-end", ExamView.exampleOf(paper.size())))));
    } else {
      go(paper.place() + 1);
    }
  }

  private void go(int to) {
    context.host().look();
    paper.goTo(to);
    show();
  }

  private void show() {
    shownAt = context.host().nanos();
    Look look = context.look();
    if (context.streams().interactive() && !look.plain()) {
      context.print(List.of(Line.of("\u2500".repeat(look.width()), Role.DIM)));
    }
    context.print(view().item(paper, left(), languages));
  }

  private ExamView view() {
    return new ExamView(context.look(), context.messages());
  }
}
