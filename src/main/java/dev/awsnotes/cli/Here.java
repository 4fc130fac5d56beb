package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a command of the shell is about where nothing is named: the module in which the learner is.
 * A dot names the very place, a slash everything.
 */
final class Here {
  /** Commands that are about the module one is in, unless another is named. */
  private static final Set<String> ABOUT_A_MODULE = Set.of(QuizCommand.NAME, CheatCommand.NAME);

  private static final Set<String> TAKE_TARGETS =
      Set.of(
          QuizCommand.NAME,
          CheatCommand.NAME,
          ReviewCommand.NAME,
          StatsCommand.NAME,
          BrowseCommand.NAME);

  private static final String HERE = ".";
  private static final String EVERYTHING = "/";

  private Here() {}

  /** The words of a command with the place put in. */
  static List<String> filled(List<String> words, Place place, Messages messages) {
    String name = words.getFirst();
    if (!TAKE_TARGETS.contains(name)) {
      return words;
    }
    List<String> filled = new ArrayList<>();
    boolean everything = false;
    for (String word : words) {
      boolean top = word.equals(HERE) && place.target().isEmpty();
      if (word.equals(EVERYTHING) || top) {
        everything = true;
      } else {
        filled.add(word.equals(HERE) ? place.target() : word);
      }
    }
    boolean fills = ABOUT_A_MODULE.contains(name) && !everything && !place.module().isEmpty();
    if (fills && namesNothing(name, filled, messages)) {
      filled.add(1, place.module());
    }
    return filled;
  }

  /** A line that cannot be read is left as it is: the command says what is wrong with it. */
  private static boolean namesNothing(String name, List<String> words, Messages messages) {
    CommandSpec spec = CommandTree.with(name, CommandTree.command(name).orElseThrow(), messages);
    try {
      ParseResult command =
          new CommandLine(spec).parseArgs(words.toArray(new String[0])).subcommand();
      return command.matchedPositionals().isEmpty()
          && !command.isUsageHelpRequested()
          && !(name.equals(QuizCommand.NAME) && command.hasMatchedOption("--resume"));
    } catch (ParameterException e) {
      return false;
    }
  }
}
