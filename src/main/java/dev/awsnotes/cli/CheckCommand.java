package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.check.PackCheck;
import dev.awsnotes.render.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: validates a pack and lints its questions. */
final class CheckCommand implements Command {
  static final String NAME = "check";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "check.dir", "DIR", "0..*"))
        .addOption(Specs.flag(messages, "check.journal", "--journal"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    if (options.hasMatchedOption("--journal")) {
      return JournalCheck.run(context);
    }
    String[] dirs = options.matchedPositionalValue(0, new String[] {"."});
    String today =
        java.time.LocalDate.ofInstant(context.clock().instant(), context.zone().zone()).toString();
    List<Diagnostic> found = new ArrayList<>();
    for (String dir : dirs) {
      Path path = GlobalOptions.path(dir, context.messages());
      found.addAll(PackCheck.check(path, today));
    }
    long errors = found.stream().filter(Diagnostic::isError).count();
    if (context.settings().json()) {
      json(found, context);
    } else {
      SourceLines sources = new SourceLines();
      for (Diagnostic diagnostic : found) {
        context
            .streams()
            .out()
            .println(
                dev.awsnotes.render.Untrusted.escaped(diagnostic.line(context.settings().lang())));
        sources.caret(diagnostic).forEach(context.streams().out()::println);
      }
      context.warn(context.say("check.result", errors, found.size() - errors));
    }
    return errors == 0 ? ExitCode.OK : ExitCode.NOTHING;
  }

  private static void json(List<Diagnostic> found, Context context) {
    List<Object> list = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      list.add(
          JsonText.object(
              "path", diagnostic.path(),
              "line", diagnostic.at().line(),
              "column", diagnostic.at().column(),
              "severity", diagnostic.isError() ? "error" : "warning",
              "message", JsonText.text(diagnostic.message())));
    }
    context.json(JsonText.object("diagnostics", list));
  }
}
