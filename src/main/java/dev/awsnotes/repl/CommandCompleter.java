package dev.awsnotes.repl;

import dev.awsnotes.cli.ShellCommands;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, options, modules and sections. */
final class CommandCompleter implements Completer {
  private final ShellCommands commands;

  CommandCompleter(ShellCommands commands) {
    this.commands = commands;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    for (ShellCommands.Completion completion : commands.complete(before, line.word())) {
      candidates.add(
          new Candidate(
              completion.word(),
              completion.word(),
              null,
              completion.about().isEmpty() ? null : completion.about(),
              null,
              null,
              !completion.word().endsWith("=")));
    }
  }
}
