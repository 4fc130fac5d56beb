package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

/** The real outside world, as the launcher describes it. */
public final class Launch {
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final int BUFFER = 8192;

  private Launch() {}

  /**
   * Runs the program on the process's own streams.
   *
   * @return the exit code
   */
  public static int run(String[] arguments, Program.Shell shell) {
    String training = System.getProperty("aws-notes.training", "");
    if (!training.isEmpty()) {
      return Training.run(List.of(arguments), shell, training);
    }
    return run(
        List.of(arguments),
        shell,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        InstantSource.system(),
        System.getProperty("aws-notes.terminals", ""),
        System.getProperty("aws-notes.size", ""),
        true);
  }

  /**
   * Runs the program on these streams; training takes the same way as a real start.
   *
   * @param terminals which of the streams 0, 1 and 2 are terminals
   * @param size rows and columns of the terminal, as {@code stty size} says them, or empty
   * @param resizable whether the terminal is a real one, that may be resized
   */
  static int run(
      List<String> arguments,
      Program.Shell shell,
      InputStream stdin,
      OutputStream stdout,
      OutputStream stderr,
      InstantSource clock,
      String terminals,
      String size,
      boolean resizable) {
    Output output = new Output(stdout);
    PrintStream out =
        new PrintStream(new BufferedOutputStream(output, BUFFER), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(stderr, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(stdin, StandardCharsets.UTF_8));
    int space = size.indexOf(' ');
    Streams streams =
        new Streams(
            out,
            err,
            in,
            terminals.contains("0"),
            terminals.contains("1"),
            terminals.contains("2"),
            number(size.substring(space + 1), COLUMNS),
            number(size.substring(0, Math.max(space, 0)), ROWS));
    Host host = new Host(streams, environment(), clock, new MachineZone(), System::nanoTime);
    if (resizable) {
      host.measure();
    }
    Program program = new Program(host, shell);
    int exit = program.run(arguments);
    out.flush();
    return switch (output.state()) {
      case FINE -> exit;
      case CLOSED_PIPE -> ExitCode.OK;
      case FAILED -> {
        Messages messages = MessageFile.load(program.lang(arguments));
        err.println(messages.get("error.stdout", Reason.of(output.reason(), messages)));
        yield ExitCode.FILE;
      }
    };
  }

  /** The environment of this process. */
  static Environment environment() {
    return new Environment(
        System.getenv(),
        System.getProperty("aws-notes.locale", ""),
        System.getProperty("aws-notes.content", System.getProperty("java.home") + "/content"));
  }

  /** {@code script} and some terminals report a size of 0x0. */
  static int number(String text, int otherwise) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i > 4) {
        return otherwise;
      }
      number = number * 10 + c - '0';
    }
    return number > 0 ? number : otherwise;
  }
}
