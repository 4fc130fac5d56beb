package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.DrillItem;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.QuestionView;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.Run;
import dev.awsnotes.render.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code drill}: exercises that are made anew each time, with computed answers. */
final class DrillCommand implements Command {
  static final String NAME = "drill";
  private static final int DEFAULT_COUNT = 5;

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec =
        Specs.command(messages, NAME)
            .addPositional(Specs.words(messages, "drill", "NAME", "0..1"))
            .addOption(Specs.flag(messages, "drill.choice", "--choice"));
    return Practice.addOptions(spec, messages);
  }

  @Override
  public int run(ParseResult options, Context context) {
    String[] names = options.matchedPositionalValue(0, new String[0]);
    if (names.length == 0) {
      list(context);
      return ExitCode.OK;
    }
    Drill drill = named(String.join(" ", names), context);
    Practice practice = new Practice(options, context, Mode.DRILL);
    int count = practice.checked(DEFAULT_COUNT);
    long seed = options.matchedOptionValue("--seed", context.clock().millis());
    if (options.hasMatchedOption("--list")) {
      items(drill, seed, count, context);
      return ExitCode.OK;
    }
    Module module = context.target(drill.module()).module();
    boolean choice = options.hasMatchedOption("--choice") || options.hasMatchedOption("--answers");
    if (!choice) {
      return new DrillSitting(context, drill, module, practice.recorder()).run(seed, count);
    }
    List<Presented> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(DrillQuestions.choice(drill, module, seed + i));
    }
    return practice.ask(new Session(questions));
  }

  private static Drill named(String name, Context context) {
    Optional<Drill> drill = Drills.named(name);
    if (drill.isEmpty()) {
      List<String> names = Drills.all().stream().map(Drill::name).toList();
      throw CommandException.usage(
          context.say("error.drill", name)
              + Nearest.to(name, names)
                  .map(near -> " " + context.say("error.nearest", near))
                  .orElse(""));
    }
    return drill.get();
  }

  private static void list(Context context) {
    if (context.settings().json()) {
      List<Object> drills = new ArrayList<>();
      for (Drill drill : Drills.all()) {
        drills.add(
            JsonText.object(
                "name", drill.name(),
                "title", JsonText.text(drill.title()),
                "module", drill.module()));
      }
      context.json(JsonText.object("drills", drills));
      return;
    }
    int widest = 0;
    for (Drill drill : Drills.all()) {
      widest = Math.max(widest, Width.of(drill.name()));
    }
    List<Line> lines = new ArrayList<>();
    for (Drill drill : Drills.all()) {
      lines.add(
          Line.of(
              Run.of(Width.pad(drill.name(), widest) + "  ", Role.STRONG),
              Run.text(context.text(drill.title())),
              Run.of("  " + drill.module(), Role.DIM)));
    }
    context.print(lines);
  }

  private static void items(Drill drill, long seed, int count, Context context) {
    if (!context.settings().json()) {
      text(drill, seed, count, context);
      return;
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DrillItem item = drill.make(seed + i);
      items.add(
          JsonText.object(
              "prompt", JsonText.text(item.prompt().source()),
              "answer", item.answer().canonical(),
              "working", JsonText.text(item.working()),
              "parameters", item.parameters()));
    }
    context.json(JsonText.object("drill", drill.name(), "items", items));
  }

  private static void text(Drill drill, long seed, int count, Context context) {
    Module module = context.target(drill.module()).module();
    QuestionView view = new QuestionView(context.look(), context.messages());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DrillItem item = drill.make(seed + i);
      Presented presented = DrillQuestions.typed(drill, module, item);
      lines.addAll(view.lines(presented, i + 1, count, context.settings().languages()));
      lines.addAll(DrillSitting.solution(item, context));
      lines.add(Line.EMPTY);
    }
    context.page(lines);
  }
}
