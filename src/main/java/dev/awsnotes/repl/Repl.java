package dev.awsnotes.repl;

import dev.awsnotes.cli.ExitCode;
import dev.awsnotes.cli.Program;
import dev.awsnotes.cli.ShellCommands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The shell: reads lines, runs commands, leaves the terminal as it was found. */
public final class Repl {
  private final ShellCommands commands;
  private final LineReader reader;

  private Repl(ShellCommands commands, LineReader reader) {
    this.commands = commands;
    this.reader = reader;
  }

  /** Opens a shell when the bare command is run. */
  public static final class Opener implements Program.Shell {
    @Override
    public int run(Program program, List<String> globalOptions) {
      try (Terminal terminal = terminal()) {
        Thread restore = new Thread(() -> close(terminal));
        Runtime.getRuntime().addShutdownHook(restore);
        ShellCommands commands = new ShellCommands(program, globalOptions);
        LineReader reader = reader(terminal, commands);
        program
            .host()
            .use(
                new ReaderConversation(reader),
                program.host().streams().resized(terminal.getColumns(), terminal.getRows()));
        return new Repl(commands, reader).loop(program, terminal);
      } catch (IOException e) {
        program.host().streams().err().println(e.getMessage());
        return ExitCode.FILE;
      }
    }
  }

  private static Terminal terminal() throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .provider("jni")
        .dumb(true)
        .graphemeCluster(false)
        .build();
  }

  private static void close(Terminal terminal) {
    try {
      terminal.close();
    } catch (IOException e) {
      // The process is ending; there is nobody left to tell.
    }
  }

  private static LineReader reader(Terminal terminal, ShellCommands commands) {
    Path history = commands.historyFile();
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("aws-notes")
            .completer(new CommandCompleter(commands))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .variable(LineReader.HISTORY_FILE, history)
            .build();
    return reader;
  }

  private int loop(Program program, Terminal terminal) {
    program.host().streams().out().print(commands.greeting());
    program.host().streams().out().flush();
    while (true) {
      program.host().resize(terminal.getColumns(), terminal.getRows());
      String line;
      try {
        line = reader.readLine(commands.prompt());
      } catch (UserInterruptException e) {
        continue;
      } catch (EndOfFileException e) {
        return ExitCode.OK;
      }
      if (commands.leaves(line)) {
        return ExitCode.OK;
      }
      commands.run(line);
      program.host().streams().out().flush();
    }
  }
}
