package dev.awsnotes.repl;

import dev.awsnotes.cli.ExitCode;
import dev.awsnotes.cli.Host;
import dev.awsnotes.cli.Program;
import dev.awsnotes.cli.ShellCommands;
import dev.awsnotes.cli.Streams;
import dev.awsnotes.journal.OwnerOnly;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** The shell: reads lines, runs commands, leaves the terminal as it was found. */
public final class Repl {
  /** A slip in a completion or a hint is survived; these in a row are a terminal that is gone. */
  private static final int MOST_FAILURES = 3;

  private final Host host;
  private final ShellCommands commands;
  private final Terminal terminal;
  private final boolean system;
  private final ShellReader reader;
  private final StoppableOutput output;
  private final ReaderConversation conversation;

  private Repl(Program program, List<String> globalOptions, Terminal terminal, boolean system) {
    this.system = system;
    this.host = program.host();
    this.terminal = terminal;
    Streams streams = host.streams();
    this.output = new StoppableOutput(streams.out());
    this.commands = new ShellCommands(program, globalOptions);
    this.reader = reader(terminal, commands);
    PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
    this.conversation = new ReaderConversation(reader, out::flush, this::measure);
    host.use(
        conversation,
        new Streams(
            out,
            streams.err(),
            streams.in(),
            streams.inTerminal(),
            streams.outTerminal(),
            streams.errTerminal(),
            streams.columns(),
            streams.rows()));
  }

  /** Opens a shell when the bare command is run. */
  public static final class Opener implements Program.Shell {
    @Override
    public int run(Program program, List<String> globalOptions) {
      try {
        return Repl.run(program, globalOptions, systemTerminal(), true);
      } catch (IOException e) {
        program.host().streams().err().println(e.getMessage());
        return ExitCode.FILE;
      }
    }
  }

  /**
   * Runs a shell on this terminal until the learner leaves, and closes the terminal.
   *
   * @param system whether it is the one the process was started in
   */
  static int run(Program program, List<String> globalOptions, Terminal terminal, boolean system) {
    try (TerminalState _ = new TerminalState(terminal, program.host().streams().out(), system)) {
      return new Repl(program, globalOptions, terminal, system).loop();
    }
  }

  private static Terminal systemTerminal() throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .provider("jni")
        .dumb(true)
        .graphemeCluster(false)
        .build();
  }

  private static ShellReader reader(Terminal terminal, ShellCommands commands) {
    ShellReader reader = new ShellReader(terminal, commands.theme().coloured());
    KeptHistory history = new KeptHistory(history(commands));
    WordCompleter completer = new WordCompleter(commands);
    reader.setHistory(history);
    reader.setCompleter(completer);
    reader.setCompletionMatcher(completer);
    reader.setHighlighter(new LineColours(commands));
    reader.hint(new Hints(commands, history)::behind);
    reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(LineReader.Option.INSERT_TAB, false);
    reader.option(LineReader.Option.HISTORY_TIMESTAMPED, false);
    return reader;
  }

  /** Where it cannot be kept, the shell remembers its lines until it ends. */
  private static Path history(ShellCommands commands) {
    Path folder = commands.stateFolder();
    Path file = folder.resolve("history");
    try {
      OwnerOnly.createFolders(folder);
      OwnerOnly.createFile(file);
    } catch (IOException e) {
      return file;
    }
    return file;
  }

  private int loop() {
    terminal.handle(Terminal.Signal.INT, signal -> output.stop());
    if (system && terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
      handleInterrupts();
    }
    measure();
    commands.greet();
    int failures = 0;
    while (true) {
      host.streams().out().flush();
      measure();
      String line;
      try {
        line = reader.readLine(commands.prompt());
      } catch (UserInterruptException e) {
        continue;
      } catch (EndOfFileException e) {
        return ExitCode.OK;
      } catch (RuntimeException e) {
        if (TerminalState.isEnding()) {
          return ExitCode.OK;
        }
        failed(e);
        // A terminal that has gone away fails at once and for ever.
        if (++failures > MOST_FAILURES) {
          return ExitCode.FILE;
        }
        continue;
      }
      failures = 0;
      if (runAll(line)) {
        return ExitCode.OK;
      }
    }
  }

  /** A dumb terminal passes no signals on: Ctrl-C would end the process. */
  private void handleInterrupts() {
    Thread shell = Thread.currentThread();
    Signals.register(
        "INT",
        () -> {
          if (reader.isReading()) {
            shell.interrupt();
          } else {
            output.stop();
          }
        });
  }

  /**
   * Runs what was entered: one line, or several that were pasted, one after another.
   *
   * @return whether the learner leaves
   */
  private boolean runAll(String entered) {
    String[] lines = entered.split("\\R", -1);
    for (String line : lines) {
      if (TerminalState.isEnding() || commands.leaves(line)) {
        return true;
      }
      if (lines.length == 1 || !line.isBlank()) {
        run(line);
      }
      conversation.forget();
    }
    return false;
  }

  /** Whatever a command does, the shell goes on. */
  private void run(String line) {
    output.go();
    try {
      commands.run(line);
      host.streams().out().flush();
    } catch (StoppableOutput.Stopped e) {
      output.go();
      host.streams().out().println();
    } catch (RuntimeException e) {
      failed(e);
    } finally {
      output.go();
    }
  }

  private void failed(RuntimeException e) {
    if (TerminalState.isEnding()) {
      return;
    }
    host.streams().err().println(commands.say("shell.failed", e));
  }

  private void measure() {
    try {
      host.resize(terminal.getColumns(), terminal.getRows());
    } catch (IllegalStateException e) {
      // The process is ending and the terminal was closed under the command that was at work.
    }
  }
}
