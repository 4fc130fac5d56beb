package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Stamp;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.review.RecentAnswer;
import dev.awsnotes.store.Progress;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code undo}: takes back the last answer. */
final class UndoCommand implements Command {
  static final String NAME = "undo";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME);
  }

  @Override
  public int run(ParseResult options, Context context) {
    Progress progress = context.progress();
    Optional<RecentAnswer> last = progress.lastAnswer();
    Optional<Stamp> exam = progress.learner().lastExam();
    if (exam.isPresent() && (last.isEmpty() || exam.get().at() > last.get().at())) {
      throw CommandException.nothing(context.say("undo.exam"));
    }
    if (last.isEmpty()) {
      throw CommandException.nothing(context.say("quiz.nothing-to-undo"));
    }
    progress.record(new Entry.Undo(progress.stamp(), last.get().id()));
    progress.close();
    context.print(
        List.of(Line.text(context.say("undo.done", Typed.question(last.get().question())))));
    return ExitCode.OK;
  }
}
