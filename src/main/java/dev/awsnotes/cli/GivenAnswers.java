package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The answers of one sitting, each written down before its feedback, and taken back on request. */
final class GivenAnswers {
  private final Context context;
  private final Session session;
  private final Optional<Recorder> recorder;
  private final Deque<Optional<Entry.Answer>> recorded = new ArrayDeque<>();

  GivenAnswers(Context context, Session session, Optional<Recorder> recorder) {
    this.context = context;
    this.session = session;
    this.recorder = recorder;
  }

  /** Writes an answer down, unless it was skipped, and goes on to the next question. */
  void add(Session.Result result, long millis, Optional<Confidence> confidence) {
    recorded.push(
        result.skipped()
            ? Optional.empty()
            : recorder.map(r -> r.answer(result, millis, confidence)));
    session.accept(result);
  }

  /** Takes back the last one; tells whether there was one. */
  boolean takeBack() {
    if (recorded.isEmpty()) {
      say("quiz.nothing-to-undo");
      return false;
    }
    recorded.pop().ifPresent(entry -> recorder.ifPresent(r -> r.undo(entry)));
    session.takeBack();
    say("quiz.undone");
    context.print(List.of(Line.EMPTY));
    return true;
  }

  /** Nothing more will be answered. */
  void close() {
    recorder.ifPresent(Recorder::close);
  }

  private void say(String key) {
    context.print(Paragraph.of(context.say(key), Role.TEXT, context.look()));
  }
}
