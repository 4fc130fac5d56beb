package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Question;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Untrusted;
import java.util.Map;
import java.util.Optional;
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
    String[] typed = options.matchedPositionalValue(0, new String[0]);
    if (typed.length > 1) {
      throw CommandException.usage(context.say("error.extra", typed[1]));
    }
    Optional<Drill> drill = Questions.drill(typed[0]);
    if (drill.isPresent()) {
      print(drill.get(), context);
      return ExitCode.OK;
    }
    Questions.Located located = Questions.find(typed[0], context);
    String text = text(located, context);
    if (context.settings().json()) {
      context.json(json(located, text));
    } else {
      context.streams().out().print(text);
    }
    return ExitCode.OK;
  }

  private static Map<String, Object> json(Questions.Located located, String text) {
    Question question = located.question();
    return JsonText.object(
        "question", located.name(),
        "revision", question.head().revision(),
        "target", located.target(),
        "program", Version.TEXT,
        "stem", JsonText.text(question.stem().source()),
        "sources", question.evidence().sources(),
        "text", text);
  }

  private static String text(Questions.Located located, Context context) {
    StringBuilder text = new StringBuilder();
    text.append(context.say("report.title", located.name())).append("\n\n");
    text.append(
            context.say(
                "report.which",
                located.name(),
                located.question().head().revision(),
                located.target(),
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
    return text.toString();
  }

  /** A drill has no wording of its own that could be quoted: which exercise it was, one tells. */
  private static void print(Drill drill, Context context) {
    String id = DrillId.recorded(drill.name());
    String section = drill.module() + "/" + drill.section();
    String text =
        context.say("report.title", id)
            + "\n\n"
            + context.say("report.which", id, 1, section, Version.TEXT)
            + "\n\n> "
            + context.text(drill.title())
            + "\n\n"
            + context.say("report.drill")
            + "\n";
    if (context.settings().json()) {
      context.json(
          JsonText.object(
              "question", id, "target", section, "program", Version.TEXT, "text", text));
    } else {
      context.streams().out().print(text);
    }
  }
}
