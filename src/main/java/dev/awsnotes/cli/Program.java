package dev.awsnotes.cli;

import static java.util.Objects.requireNonNull;

import dev.awsnotes.journal.JournalWriteException;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Untrusted;
import dev.awsnotes.store.Folders;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns arguments into a command, and what comes of it into an exit code. */
public final class Program {
  private static final int HELP_WIDTH = 80;
  private static final int LONGEST_OPTION = 28;
  private static final int UNBROKEN = 500;

  private final Host host;
  private final Shell shell;

  /** What the bare command opens where a person is. */
  public interface Shell {
    /** Runs until the learner leaves. */
    int run(Program program, List<String> globalOptions);
  }

  /** A program on this host. */
  public Program(Host host, Shell shell) {
    this.host = host;
    this.shell = shell;
  }

  /** The host it runs on. */
  public Host host() {
    return host;
  }

  /** Runs one command line; every failure has become one line on stderr and an exit code. */
  public int run(List<String> arguments) {
    if (arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"))) {
      return version();
    }
    ArgumentScan scan = ArgumentScan.of(arguments);
    Messages messages = MessageFile.load(lang(scan));
    boolean debug = arguments.contains("--debug");
    try {
      return run(arguments, scan, messages);
    } catch (CommandException e) {
      return failed(e, e.line(), e.exitCode(), debug);
    } catch (ParameterException e) {
      return failed(e, ParseErrors.message(e, messages), ExitCode.USAGE, debug);
    } catch (JournalWriteException e) {
      String why = messages.get("error.journal", e.path(), Reason.of(e, messages));
      return failed(e, why, ExitCode.FILE, debug);
    } catch (UncheckedIOException e) {
      String reason = Reason.of(requireNonNull(e.getCause()), messages);
      return failed(e, messages.get("error.io", reason), ExitCode.FILE, debug);
    } catch (StackOverflowError e) {
      return failed(e, messages.get("error.deep"), ExitCode.FILE, debug);
    } catch (OutOfMemoryError e) {
      return failed(e, messages.get("error.memory"), ExitCode.FILE, debug);
    }
  }

  private int run(List<String> arguments, ArgumentScan scan, Messages messages) {
    if (scan.command().isEmpty()) {
      return bare(arguments, messages);
    }
    String name = scan.command().get();
    Optional<Command> command = CommandTree.command(name);
    if (command.isEmpty()) {
      if (name.equals("help")) {
        return help(arguments, messages);
      }
      String hint =
          CommandTree.nearest(name)
              .map(near -> " " + messages.get("error.nearest", near))
              .orElse("");
      throw CommandException.usage(messages.get("error.command", name) + hint);
    }
    CommandLine line = new CommandLine(CommandTree.with(name, command.get(), messages));
    ParseResult root = parse(line, arguments);
    if (root.subcommand().isUsageHelpRequested() || root.isUsageHelpRequested()) {
      usage(requireNonNull(line.getSubcommands().get(name)), root);
      return ExitCode.OK;
    }
    if (root.isVersionHelpRequested() || root.subcommand().isVersionHelpRequested()) {
      return version();
    }
    return execute(command.get(), root, messages);
  }

  private int execute(Command command, ParseResult root, Messages messages) {
    Context context = context(root, messages);
    try {
      int exit = command.run(root.subcommand(), context);
      boolean named = !root.subcommand().matchedPositionals().isEmpty();
      return exit == ExitCode.OK && host.libraries().broken() && !named ? ExitCode.FILE : exit;
    } catch (CommandException e) {
      // What was asked for may stand in the pack that could not be read.
      boolean mayBeThere = host.libraries().broken() && e.isUnknown();
      throw mayBeThere ? CommandException.file(e.line()) : e;
    }
  }

  Context context(ParseResult root, Messages messages) {
    Config config = config();
    config.check(messages);
    Settings named =
        GlobalOptions.settings(root, host.environment(), config, host.streams(), messages);
    Folders folders = folders();
    Folders wanted =
        GlobalOptions.dataDir(root)
            .map(dir -> folders.withData(GlobalOptions.path(dir, messages)))
            .orElse(folders);
    Settings settings = named.withPacks(OwnPacks.in(wanted));
    host.sayOnce(GlobalOptions.unusable(host.environment(), messages));
    return new Context(
        host,
        settings,
        messages,
        wanted,
        new Context.Origins(config, GlobalOptions.given(root), GlobalOptions.color(root)));
  }

  private Folders folders() {
    return Folders.of(host.environment().variables(), host.environment().home());
  }

  /** The language in which this command line wants to be spoken to. */
  Lang lang(List<String> arguments) {
    return lang(ArgumentScan.of(arguments));
  }

  private Lang lang(ArgumentScan scan) {
    return GlobalOptions.lang(scan.lang(), host.environment(), config());
  }

  /** The learner's own settings as they are now. */
  Config config() {
    return Config.load(folders());
  }

  private static ParseResult parse(CommandLine line, List<String> arguments) {
    line.setExpandAtFiles(false);
    line.setOverwrittenOptionsAllowed(true);
    return line.parseArgs(arguments.toArray(new String[0]));
  }

  /** No command: the shell where a person is, lines of commands where none is. */
  private int bare(List<String> arguments, Messages messages) {
    CommandLine line = new CommandLine(CommandTree.root(messages));
    ParseResult root = parse(line, arguments);
    if (root.isUsageHelpRequested()) {
      usage(new CommandLine(CommandTree.all(messages)), root);
      return ExitCode.OK;
    }
    if (root.isVersionHelpRequested()) {
      return version();
    }
    Streams streams = host.streams();
    if (streams.interactive()) {
      return shell.run(this, arguments);
    }
    if (!streams.inTerminal()) {
      return new Batch(this, arguments).run();
    }
    CommandLine whole = new CommandLine(CommandTree.all(messages));
    whole.setUsageHelpWidth(UNBROKEN);
    whole.setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
    streams.err().print(HelpText.wrap(whole.getUsageMessage(Ansi.OFF), HELP_WIDTH));
    return ExitCode.USAGE;
  }

  private int help(List<String> arguments, Messages messages) {
    List<String> rest =
        new ArrayList<>(arguments.subList(arguments.indexOf("help") + 1, arguments.size()));
    rest.removeIf(word -> word.startsWith("-"));
    CommandLine line = new CommandLine(CommandTree.all(messages));
    boolean whole = rest.isEmpty() || rest.getFirst().equals("help");
    CommandLine shown = whole ? line : line.getSubcommands().get(rest.getFirst());
    if (shown == null && CommandTree.command(rest.getFirst()).isPresent()) {
      // A command that only installing needs is in no list, but has its help.
      String name = rest.getFirst();
      CommandLine one =
          new CommandLine(
              CommandTree.with(name, CommandTree.command(name).orElseThrow(), messages));
      shown = one.getSubcommands().get(name);
    }
    if (shown == null) {
      throw CommandException.usage(messages.get("error.command", rest.getFirst()));
    }
    usage(shown, null);
    return ExitCode.OK;
  }

  private int version() {
    host.streams().out().println(CommandTree.PROGRAM + " " + Version.TEXT);
    return ExitCode.OK;
  }

  private void usage(CommandLine line, @Nullable ParseResult root) {
    Streams streams = host.streams();
    boolean colour = root != null && coloured(root, streams);
    int columns = streams.outTerminal() ? Math.clamp(streams.columns(), 60, 100) : HELP_WIDTH;
    // Wide enough that picocli breaks nothing: it would break Korean inside words.
    line.setUsageHelpWidth(UNBROKEN);
    line.setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
    streams.out().print(HelpText.wrap(line.getUsageMessage(colour ? Ansi.ON : Ansi.OFF), columns));
  }

  /** Help is there even if the settings are broken. */
  private boolean coloured(ParseResult root, Streams streams) {
    Messages messages = MessageFile.load(Lang.EN);
    Config config = config();
    try {
      return GlobalOptions.settings(root, host.environment(), config, streams, messages)
          .theme()
          .coloured();
    } catch (CommandException e) {
      if (e.exitCode() != ExitCode.FILE) {
        throw e;
      }
      return false;
    }
  }

  private int failed(Throwable cause, String line, int exitCode, boolean debug) {
    host.streams().out().flush();
    if (!line.isEmpty()) {
      host.streams().err().println(CommandTree.PROGRAM + ": " + Untrusted.escaped(line));
    }
    if (debug) {
      cause.printStackTrace(host.streams().err());
    }
    return exitCode;
  }
}
