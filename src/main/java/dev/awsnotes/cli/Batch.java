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
        String text = withoutMark(line).strip();
        if (!text.isEmpty() && !text.startsWith("#")) {
          List<String> arguments = new ArrayList<>(globalOptions);
          arguments.addAll(withoutProgram(Words.split(text)));
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

  /** Editors put a byte order mark before the first line. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  /** What {@code next} proposes begins with the program's own name. */
  private static List<String> withoutProgram(List<String> words) {
    return words.size() > 1 && words.getFirst().equals(CommandTree.PROGRAM)
        ? words.subList(1, words.size())
        : words;
  }
}
