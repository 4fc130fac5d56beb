package dev.awsnotes.cli;

import dev.awsnotes.pack.Nearest;
import dev.awsnotes.render.Messages;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The program's commands, and their picocli specifications: of one of them, or of all. */
final class CommandTree {
  static final String PROGRAM = "aws-notes";

  /**
   * In the order in which help lists them; what only installing or packaging needs is not among
   * them.
   */
  static final List<String> NAMES =
      List.of(
          BrowseCommand.NAME,
          SearchCommand.NAME,
          QuizCommand.NAME,
          ReviewCommand.NAME,
          ExamCommand.NAME,
          DrillCommand.NAME,
          CalcCommand.NAME,
          PlanCommand.NAME,
          StatsCommand.NAME,
          NextCommand.NAME,
          CheatCommand.NAME,
          MarkCommand.MARK,
          MarkCommand.SUSPEND,
          ReportCommand.NAME,
          UndoCommand.NAME,
          ResetCommand.NAME,
          CheckCommand.NAME,
          ExportCommand.NAME,
          ImportCommand.NAME,
          ConfigCommand.NAME,
          CompletionCommand.NAME);

  private CommandTree() {}

  /** The command of this name. Only this one's class is loaded. */
  static Optional<Command> command(String name) {
    return Optional.ofNullable(
        switch (name) {
          case BrowseCommand.NAME -> new BrowseCommand();
          case SearchCommand.NAME -> new SearchCommand();
          case QuizCommand.NAME -> new QuizCommand();
          case ReviewCommand.NAME -> new ReviewCommand();
          case ExamCommand.NAME -> new ExamCommand();
          case DrillCommand.NAME -> new DrillCommand();
          case CalcCommand.NAME -> new CalcCommand();
          case PlanCommand.NAME -> new PlanCommand();
          case StatsCommand.NAME -> new StatsCommand();
          case NextCommand.NAME -> new NextCommand();
          case CheatCommand.NAME -> new CheatCommand();
          case MarkCommand.MARK -> new MarkCommand(MarkCommand.MARK);
          case MarkCommand.SUSPEND -> new MarkCommand(MarkCommand.SUSPEND);
          case ReportCommand.NAME -> new ReportCommand();
          case UndoCommand.NAME -> new UndoCommand();
          case ResetCommand.NAME -> new ResetCommand();
          case CheckCommand.NAME -> new CheckCommand();
          case ExportCommand.NAME -> new ExportCommand();
          case ImportCommand.NAME -> new ImportCommand();
          case ConfigCommand.NAME -> new ConfigCommand();
          case CompletionCommand.NAME -> new CompletionCommand();
          case WarmupCommand.NAME -> new WarmupCommand();
          case ManCommand.NAME -> new ManCommand();
          default -> null;
        });
  }

  /** The command that was probably meant. */
  static Optional<String> nearest(String typed) {
    return Nearest.to(typed, NAMES);
  }

  /** The program with this one command. */
  static CommandSpec with(String name, Command command, Messages messages) {
    CommandSpec root = root(messages);
    root.addSubcommand(name, sub(command, messages));
    return root;
  }

  /** The whole program, for help, completion and the shell. */
  static CommandSpec all(Messages messages) {
    CommandSpec root = root(messages);
    for (String name : NAMES) {
      root.addSubcommand(name, sub(command(name).orElseThrow(), messages));
    }
    return root;
  }

  private static CommandSpec sub(Command command, Messages messages) {
    CommandSpec spec = command.spec(messages);
    GlobalOptions.add(spec, messages);
    return spec;
  }

  /** The program without any command. */
  static CommandSpec root(Messages messages) {
    CommandSpec root = Specs.command(messages, PROGRAM);
    root.version(PROGRAM + " " + Version.TEXT);
    root.usageMessage().footer(messages.get("help.footer").split("\n"));
    GlobalOptions.add(root, messages);
    return root;
  }
}
