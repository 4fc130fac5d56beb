package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
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
            .addPositional(Specs.words(messages, "drill", "NAME", "0..*"))
            .addOption(Specs.flag(messages, "drill.choice", "--choice"));
    return Practice.addOptions(spec, messages, "drill.count");
  }

  @Override
  public int run(ParseResult options, Context context) {
    String[] names = options.matchedPositionalValue(0, new String[0]);
    if (names.length == 0) {
      list(context);
      return ExitCode.OK;
    }
    List<Drill> drills = new ArrayList<>();
    for (String name : names) {
      drills.add(named(name, context));
    }
    Practice practice = new Practice(options, context, Mode.DRILL);
    int count = practice.checked(DEFAULT_COUNT);
    long seed = options.matchedOptionValue("--seed", context.clock().millis());
    DrillRound round = DrillRound.of(drills, seed, count, context);
    boolean choice = options.hasMatchedOption("--choice");
    if (options.hasMatchedOption("--list")) {
      new DrillList(round, choice, context).print(List.of(names));
      return ExitCode.OK;
    }
    if (choice) {
      return practice.ask(round.choice());
    }
    if (options.hasMatchedOption("--answers")) {
      Session session = round.typed();
      return practice.grade(session, line -> judge(round, session, line, context));
    }
    return new DrillSitting(context, round, practice.recorder()).run();
  }

  private static Session.Result judge(
      DrillRound round, Session session, String line, Context context) {
    DrillRound.Exercise exercise = round.exercise(session.number());
    dev.awsnotes.drill.Answer right = exercise.item().answer();
    String expected = context.settings().json() ? right.canonical() : context.text(right.label());
    String typed = line.strip();
    return exercise.judge(session.current(), typed, typed.isEmpty(), expected);
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
}
