package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One verb of the program. */
interface Command {
  /** Its options and parameters, described in the learner's language. */
  CommandSpec spec(Messages messages);

  /**
   * Does it.
   *
   * @return the exit code
   * @throws CommandException to end with one line for the learner
   */
  int run(ParseResult options, Context context);
}
