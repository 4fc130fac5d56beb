package dev.awsnotes.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * Lines from a file or from standard input, as they come. None of them is longer than a line that a
 * person wrote: a device that never ends a line would fill the memory.
 */
final class LineSource implements AutoCloseable {
  private static final int LONGEST = 100_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What stands where bytes were no text. */
  private static final char NO_TEXT = '\uFFFD';

  private final BufferedReader in;
  private final String name;
  private final Context context;
  private int number;
  private boolean afterReturn;

  private LineSource(BufferedReader in, String name, Context context) {
    this.in = in;
    this.name = name;
    this.context = context;
  }

  /**
   * Opens a file, or standard input for {@code -}.
   *
   * @throws CommandException if it cannot be opened
   */
  static LineSource open(String name, Context context) {
    if (isStandardInput(name)) {
      if (context.host().batch()) {
        throw CommandException.usage(context.say("quiz.answers-in-batch"));
      }
      return new LineSource(context.streams().in(), name, context);
    }
    try {
      var file = Files.newInputStream(GlobalOptions.path(name, context.messages()));
      var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
      return new LineSource(new BufferedReader(reader), name, context);
    } catch (IOException e) {
      throw unreadable(name, Reason.of(e, context.messages()), context);
    }
  }

  private static boolean isStandardInput(String name) {
    return name.equals("-");
  }

  private static CommandException unreadable(String place, String why, Context context) {
    return CommandException.file(context.say("error.read", place, why));
  }

  /**
   * The next line, or null behind the last one.
   *
   * @throws CommandException if it cannot be read
   */
  @Nullable String next() {
    number++;
    try {
      String line = line();
      if (line == null) {
        return null;
      }
      String text = number == 1 && line.indexOf(BYTE_ORDER_MARK) == 0 ? line.substring(1) : line;
      if (isStandardInput(name)) {
        return text;
      }
      int broken = text.indexOf(NO_TEXT);
      if (broken >= 0) {
        String place = name + ":" + number + ":" + (broken + 1);
        throw unreadable(place, context.say("reason.not-text"), context);
      }
      return text;
    } catch (IOException e) {
      throw unreadable(name, Reason.of(e, context.messages()), context);
    }
  }

  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c == '\n' && afterReturn) {
      c = in.read();
    }
    afterReturn = false;
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n' && c != '\r') {
      line.append((char) c);
      if (line.length() > LONGEST) {
        String why = context.say("reason.long-line", LONGEST);
        throw unreadable(name + ":" + number, why, context);
      }
      c = in.read();
    }
    afterReturn = c == '\r';
    return line.toString();
  }

  @Override
  public void close() {
    if (!isStandardInput(name)) {
      try {
        in.close();
      } catch (IOException e) {
        return; // Everything that was wanted has been read.
      }
    }
  }
}
