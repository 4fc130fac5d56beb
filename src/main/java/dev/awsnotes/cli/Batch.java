package dev.awsnotes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Commands from standard input, one a line, where no person is. */
final class Batch {
  private final Program program;
  private final List<String> globalOptions;

  Batch(Program program, List<String> globalOptions) {
    this.program = program;
    this.globalOptions = globalOptions;
  }

  /** Runs all lines; the exit code is the first that was not 0. */
  int run() {
    program.host().enterBatch();
    int first = ExitCode.OK;
    try {
      String line = program.host().streams().in().readLine();
      while (line != null) {
        String text = line.strip();
        if (!text.isEmpty() && !text.startsWith("#")) {
          List<String> arguments = new ArrayList<>(globalOptions);
          arguments.addAll(Words.split(text));
          int exit = program.run(arguments);
          first = first == ExitCode.OK ? exit : first;
        }
        line = program.host().streams().in().readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first;
  }
}
