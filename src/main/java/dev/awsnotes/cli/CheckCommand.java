package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.check.PackCheck;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Untrusted;
import java.nio.file.Files;
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
      if (options.hasMatchedPositional(0)) {
        throw CommandException.usage(context.say("check.journal-alone"));
      }
      return JournalCheck.run(context);
    }
    String[] dirs = options.matchedPositionalValue(0, new String[] {"."});
    String today =
        java.time.LocalDate.ofInstant(context.clock().instant(), context.zone().zone()).toString();
    List<Diagnostic> found = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (String dir : dirs) {
      Typed.notBlank(dir, "DIR", context);
      Path path = GlobalOptions.path(dir, context.messages());
      folders.add(path);
      found.addAll(PackCheck.check(path, today));
    }
    long errors = found.stream().filter(Diagnostic::isError).count();
    if (context.settings().json()) {
      json(found, context);
    } else {
      SourceLines sources = new SourceLines(folders.stream().filter(Files::isDirectory).toList());
      for (Diagnostic diagnostic : found) {
        String line = diagnostic.line(context.settings().lang());
        context.print(List.of(Line.text(Untrusted.escaped(line))));
        sources.caret(diagnostic).forEach(context.streams().out()::println);
      }
      context.warn(context.say("check.result", errors, found.size() - errors));
    }
    if (!folders.stream().allMatch(Files::isDirectory)) {
      return ExitCode.FILE;
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
