package dev.awsnotes.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads answers, one a line, from a file or from standard input. */
final class AnswerLines {
  private AnswerLines() {}

  /**
   * The first lines.
   *
   * @param file its name, or {@code -}
   * @param most how many lines are read at most
   */
  static List<String> read(String file, int most, Context context) {
    List<String> lines = new ArrayList<>();
    try (LineSource in = LineSource.open(file, context)) {
      while (lines.size() < most) {
        String line = in.next();
        if (line == null) {
          break;
        }
        lines.add(line);
      }
    }
    return lines;
  }
}
