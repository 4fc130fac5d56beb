package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code man}: the manual page in the learner's language, as roff. Packaging calls it. */
final class ManCommand implements Command {
  static final String NAME = "man";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME);
  }

  @Override
  public int run(ParseResult options, Context context) {
    context.streams().out().print(ManPage.of(context.messages()));
    return ExitCode.OK;
  }
}
