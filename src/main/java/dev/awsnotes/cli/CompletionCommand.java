package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: a script that teaches a shell the program's words. */
final class CompletionCommand implements Command {
  static final String NAME = "completion";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "completion.shell", "bash|zsh|fish", "1"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String[] shells = options.matchedPositionalValue(0, new String[0]);
    String shell = String.join(" ", shells);
    ShellVocabulary vocabulary = new ShellVocabulary(CommandTree.all(context.messages()), context);
    String script =
        switch (shell) {
          case "bash" -> BashScript.of(vocabulary);
          case "zsh" -> ZshScript.of(vocabulary);
          case "fish" -> FishScript.of(vocabulary);
          default ->
              throw CommandException.usage(
                  context.say("error.value", NAME, shell, "bash, zsh, fish"));
        };
    context.streams().out().print(script);
    return ExitCode.OK;
  }
}
