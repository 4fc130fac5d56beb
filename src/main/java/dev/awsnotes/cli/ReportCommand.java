package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Untrusted;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code report}: prints the text of an issue about a question, to be filled in and sent. */
final class ReportCommand implements Command {
  static final String NAME = "report";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "question", "ID", "1"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String typed = String.join(" ", options.matchedPositionalValue(0, new String[0]));
    Questions.Located located = Questions.find(typed, context);
    StringBuilder text = new StringBuilder();
    text.append(context.say("report.title", located.recordId())).append("\n\n");
    text.append(
            context.say(
                "report.which",
                located.recordId(),
                located.question().head().revision(),
                located.module().id() + "/" + located.question().head().section(),
                Version.TEXT))
        .append("\n\n");
    for (Lang lang : context.settings().languages()) {
      located
          .question()
          .stem()
          .source()
          .in(lang)
          .lines()
          .forEach(line -> text.append("> ").append(Untrusted.clean(line)).append('\n'));
      text.append('\n');
    }
    text.append(context.say("report.what")).append("\n\n\n");
    text.append(context.say("report.sources")).append('\n');
    for (String source : located.question().evidence().sources()) {
      text.append("- ").append(Untrusted.clean(source)).append('\n');
    }
    context.streams().out().print(text);
    return ExitCode.OK;
  }
}
