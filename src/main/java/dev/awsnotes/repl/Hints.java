package dev.awsnotes.repl;

import dev.awsnotes.cli.Completion;
import dev.awsnotes.cli.ShellCommands;
import java.util.List;
import java.util.ListIterator;
import org.jline.reader.History;

/** The rest of a line as it was typed before, or of a command that only one word begins. */
final class Hints {
  private static final int REACH = 200;

  private final ShellCommands commands;
  private final History history;

  Hints(ShellCommands commands, History history) {
    this.commands = commands;
    this.history = history;
  }

  Hint behind(String line) {
    if (line.isEmpty()) {
      return commands.proposal().map(proposal -> new Hint(proposal, "  (Enter)")).orElse(Hint.NONE);
    }
    String known = fromHistory(line);
    return new Hint(known.isEmpty() ? fromCommands(line) : known, "");
  }

  private String fromHistory(String line) {
    int looked = 0;
    ListIterator<History.Entry> entries =
        history.iterator(history.size() == 0 ? 0 : history.last());
    if (entries.hasNext()) {
      entries.next();
    }
    while (entries.hasPrevious() && looked++ < REACH) {
      String entry = entries.previous().line();
      if (entry.length() > line.length() && entry.startsWith(line) && !entry.contains("\n")) {
        return entry.substring(line.length());
      }
    }
    return "";
  }

  private String fromCommands(String line) {
    if (line.indexOf(' ') >= 0 || line.length() < 2) {
      return "";
    }
    List<Completion> fitting = commands.complete(List.of(), line);
    return fitting.size() == 1 && fitting.getFirst().word().startsWith(line)
        ? fitting.getFirst().word().substring(line.length())
        : "";
  }
}
