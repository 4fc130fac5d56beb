package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.pack.Target;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.store.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code reset}: starts a module anew; the journal keeps everything. */
final class ResetCommand implements Command {
  static final String NAME = "reset";
  static final Set<String> YES = Set.of("y", "yes", "ㅛ", "예", "네");

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "module", "MODULE", "1"))
        .addOption(Specs.flag(messages, "reset.yes", "--yes", "-y"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    Target target = context.target(Typed.words(options, context));
    Typed.onlyModule(target, NAME, "", context);
    String module = target.pack().id() + "/" + target.module().id();
    String named = target.pack().qualified(target.module().id());
    if (!options.hasMatchedOption("--yes") && !confirmed(context, named)) {
      return ExitCode.OK;
    }
    Progress progress = context.progress();
    progress.record(new Entry.Reset(progress.stamp(), module));
    progress.close();
    context.print(List.of(Line.text(context.say("reset.done", named))));
    return ExitCode.OK;
  }

  private static boolean confirmed(Context context, String module) {
    if (!context.streams().interactive()) {
      throw CommandException.usage(context.say("reset.needs-yes", module));
    }
    try {
      Optional<String> line = context.conversation().ask(context.say("reset.ask", module) + " ");
      return line.map(text -> YES.contains(text.strip().toLowerCase(Locale.ROOT))).orElse(false);
    } catch (Conversation.Interrupted e) {
      return false;
    }
  }
}
