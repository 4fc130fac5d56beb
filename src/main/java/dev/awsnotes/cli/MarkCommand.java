package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.store.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mark} and {@code suspend}: bookmarks a question, or takes it out of the rotation. */
final class MarkCommand implements Command {
  static final String MARK = "mark";
  static final String SUSPEND = "suspend";

  private final String name;

  /** The command of one of these two names. */
  MarkCommand(String name) {
    this.name = name;
  }

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, name)
        .addPositional(Specs.words(messages, "question", "ID", "0..*"))
        .addOption(Specs.flag(messages, name + ".off", "--off"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String[] ids = options.matchedPositionalValue(0, new String[0]);
    boolean on = !options.hasMatchedOption("--off");
    if (ids.length == 0 && !on) {
      throw CommandException.usage(context.say("error.missing", "ID"));
    }
    Progress progress = context.progress();
    if (ids.length == 0) {
      list(
          name.equals(MARK) ? progress.learner().marked() : progress.learner().suspended(),
          context);
      return ExitCode.OK;
    }
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      found.add(Questions.recordId(id, context));
    }
    for (String id : found) {
      progress.record(
          name.equals(MARK)
              ? new Entry.Mark(progress.stamp(), id, on)
              : new Entry.Suspend(progress.stamp(), id, on));
      if (!context.settings().json()) {
        String said = context.say(name + (on ? ".on" : ".off"), Typed.question(id));
        context.print(List.of(Line.text(said)));
      }
    }
    progress.close();
    if (context.settings().json()) {
      String state = name.equals(MARK) ? "marked" : "suspended";
      context.json(JsonText.object("questions", names(found), state, on));
    }
    return ExitCode.OK;
  }

  private void list(Collection<String> ids, Context context) {
    if (context.settings().json()) {
      context.json(JsonText.object("questions", names(ids)));
      return;
    }
    context.host().remember(names(ids));
    names(ids).forEach(id -> context.print(List.of(Line.text(id))));
    if (ids.isEmpty()) {
      context.warn(context.say(name + ".none"));
    }
  }

  private static List<String> names(Collection<String> ids) {
    return ids.stream().map(Typed::question).toList();
  }
}
