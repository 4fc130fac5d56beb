package dev.awsnotes.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads answers, one a line, from a file or from standard input. */
final class AnswerLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private AnswerLines() {}

  /**
   * The first lines.
   *
   * @param file its name, or {@code -}
   * @param most how many lines are read at most
   */
  static List<String> read(String file, int most, Context context) {
    if (file.equals("-")) {
      if (context.host().batch()) {
        throw CommandException.usage(context.say("quiz.answers-in-batch"));
      }
      return read(context.streams().in(), file, most, context);
    }
    try (BufferedReader in =
        Files.newBufferedReader(
            GlobalOptions.path(file, context.messages()), StandardCharsets.UTF_8)) {
      return read(in, file, most, context);
    } catch (IOException e) {
      throw CommandException.file(context.say("error.read", file));
    }
  }

  /** The first line of a file without the byte order mark that some editors put before it. */
  static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  private static List<String> read(BufferedReader in, String file, int most, Context context) {
    List<String> lines = new ArrayList<>();
    try {
      while (lines.size() < most) {
        String line = in.readLine();
        if (line == null) {
          break;
        }
        lines.add(lines.isEmpty() ? withoutMark(line) : line);
      }
    } catch (IOException e) {
      throw CommandException.file(context.say("error.read", file));
    }
    return lines;
  }
}
