package dev.awsnotes.repl;

import dev.awsnotes.cli.Completion;
import dev.awsnotes.cli.ShellCommands;
import dev.awsnotes.render.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;

/**
 * Completes words by all the names they answer to. The reader's own matcher would throw away a
 * section whose Korean title was typed, because its id begins otherwise.
 */
final class WordCompleter implements Completer, CompletionMatcher {
  private final ShellCommands commands;
  private List<Completion> last = List.of();
  private String typed = "";
  private List<Candidate> matching = List.of();

  WordCompleter(ShellCommands commands) {
    this.commands = commands;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    String word = line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
    last = commands.complete(before, word);
    int order = 0;
    int widest = 0;
    for (Completion completion : last) {
      widest = Math.max(widest, Width.of(completion.word()));
    }
    for (Completion completion : last) {
      candidates.add(
          new Candidate(
              completion.word(),
              shown(completion, widest),
              null,
              null,
              null,
              null,
              completion.whole(),
              order++));
    }
  }

  /** With what it is beside it, one a line, cut where the screen ends. */
  private String shown(Completion completion, int widest) {
    if (completion.about().isEmpty()) {
      return completion.word();
    }
    int columns = commands.columns() - 1;
    String line = Width.pad(completion.word(), widest) + "  " + completion.about();
    String fitting = line.substring(0, Width.fitting(line, columns));
    return Width.pad(fitting, columns / 2 + 1);
  }

  @Override
  public void compile(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      @Nullable String originalGroupName) {
    typed = line.word();
  }

  @Override
  public List<Candidate> matches(List<Candidate> candidates) {
    List<Candidate> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      for (Completion completion : last) {
        if (completion.word().equals(candidate.value()) && completion.answersTo(typed)) {
          matches.add(candidate);
        }
      }
    }
    matching = matches;
    return matches;
  }

  @Override
  public @Nullable Candidate exactMatch() {
    return matching.stream()
        .filter(candidate -> candidate.value().equals(typed))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String getCommonPrefix() {
    String common = matching.isEmpty() ? typed : matching.getFirst().value();
    for (Candidate candidate : matching) {
      int length = 0;
      int most = Math.min(common.length(), candidate.value().length());
      while (length < most && common.charAt(length) == candidate.value().charAt(length)) {
        length++;
      }
      common = common.substring(0, length);
    }
    return common.startsWith(typed) ? common : typed;
  }
}
