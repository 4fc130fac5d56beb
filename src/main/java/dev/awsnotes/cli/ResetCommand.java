package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.pack.Target;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.store.Progress;
import java.util.ArrayList;
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
        .addPositional(Specs.words(messages, "module", "MODULE", "1..*"))
        .addOption(Specs.flag(messages, "reset.yes", "--yes", "-y"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    List<Target> targets = targets(options.matchedPositionalValue(0, new String[0]), context);
    List<String> names = new ArrayList<>();
    for (Target target : targets) {
      names.add(target.pack().qualified(target.module().id()));
    }
    if (!options.hasMatchedOption("--yes") && !confirmed(context, names)) {
      return ExitCode.OK;
    }
    Progress progress = context.progress();
    for (Target target : targets) {
      String module = target.pack().id() + "/" + target.module().id();
      progress.record(new Entry.Reset(progress.stamp(), module));
    }
    progress.close();
    context.print(List.of(Line.text(context.say("reset.done", String.join(", ", names)))));
    return ExitCode.OK;
  }

  /** The modules that were named; a title may be several words. */
  private static List<Target> targets(String[] typed, Context context) {
    Optional<Target> title = context.library().find(String.join(" ", typed)).target();
    List<Target> targets = new ArrayList<>();
    for (String name : title.isPresent() ? new String[] {String.join(" ", typed)} : typed) {
      Target target = context.target(name);
      if (target.section().isPresent()) {
        String module = target.pack().qualified(target.module().id());
        throw CommandException.usage(context.say("reset.section", name, module));
      }
      targets.add(target);
    }
    return targets;
  }

  private static boolean confirmed(Context context, List<String> names) {
    if (!context.streams().interactive()) {
      throw CommandException.usage(context.say("reset.needs-yes", String.join(" ", names)));
    }
    try {
      String question = context.say("reset.ask", String.join(", ", names)) + " ";
      Optional<String> line = context.conversation().ask(question);
      if (line.isEmpty()) {
        context.streams().out().println();
      }
      return line.map(text -> YES.contains(text.strip().toLowerCase(Locale.ROOT))).orElse(false);
    } catch (Conversation.Interrupted e) {
      return false;
    }
  }
}
