package dev.awsnotes.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
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
    Output output = new Output(new FileOutputStream(FileDescriptor.out));
    PrintStream out =
        new PrintStream(new BufferedOutputStream(output, BUFFER), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    String terminals = System.getProperty("aws-notes.terminals", "");
    String[] size = System.getProperty("aws-notes.size", "").split(" ", -1);
    Streams streams =
        new Streams(
            out,
            err,
            in,
            terminals.contains("0"),
            terminals.contains("1"),
            terminals.contains("2"),
            number(size.length == 2 ? size[1] : "", COLUMNS),
            number(size.length == 2 ? size[0] : "", ROWS));
    Host host =
        new Host(
            streams,
            environment(),
            InstantSource.system(),
            ZoneId.systemDefault(),
            System::nanoTime);
    int exit = new Program(host, shell).run(List.of(arguments));
    out.flush();
    return switch (output.state()) {
      case FINE -> exit;
      case CLOSED_PIPE -> ExitCode.OK;
      case FAILED -> {
        err.println(MessageFile.load(dev.awsnotes.pack.Lang.EN).get("error.stdout"));
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
  private static int number(String text, int otherwise) {
    try {
      int number = Integer.parseInt(text);
      return number > 0 ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
