package dev.awsnotes.cli;

import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Target;
import picocli.CommandLine.ParseResult;

/** What stands behind a command, refused where it cannot be meant. */
final class Typed {
  private Typed() {}

  /**
   * The words behind a command as one name; empty where there are none.
   *
   * @throws CommandException if there are some that say nothing
   */
  static String words(ParseResult options, Context context) {
    String[] words = options.matchedPositionalValue(0, new String[0]);
    String typed = String.join(" ", words);
    if (words.length > 0) {
      notBlank(typed, options.matchedPositionals().getFirst().paramLabel(), context);
    }
    return typed;
  }

  /**
   * Refuses an empty name: a variable that is not set is no wish for everything.
   *
   * @param of what it is the value of
   */
  static void notBlank(String typed, String of, Context context) {
    if (typed.isBlank()) {
      throw CommandException.usage(context.say("error.blank", of));
    }
  }

  /**
   * Refuses a section where a command is about a whole module.
   *
   * @param before what stands before the module in the command that is meant
   * @param after what stands behind it
   */
  static void onlyModule(Target target, String before, String after, Context context) {
    if (target.section().isPresent()) {
      String module = target.pack().qualified(target.module().id());
      throw CommandException.usage(
          context.say("error.only-module", target.name(), before + " " + module + after));
    }
  }

  /** A question's name as it is typed: with its pack where that is not the bundled one. */
  static String question(String recordId) {
    int slash = recordId.indexOf('/');
    return slash < 0
        ? recordId
        : Pack.qualified(recordId.substring(0, slash), recordId.substring(slash + 1));
  }
}
