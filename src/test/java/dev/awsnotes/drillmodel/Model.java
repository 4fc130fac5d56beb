package dev.awsnotes.drillmodel;

import java.util.List;

/**
 * What AWS's documentation says the answer to one family of drills is, computed the plain way and
 * without a line of the program.
 */
interface Model {
  /** The answer in the form that the drill takes it. */
  String answer(Given given);

  /** What stands in a prompt, in both languages, for what the parameters say in names. */
  default List<Words> words(Given given) {
    return List.of();
  }

  /** Patterns of what a prompt says, where the letter of it does not matter. */
  default List<Words> patterns(Given given) {
    return List.of();
  }

  /** The text parameters that must stand in both prompts to the letter. */
  default List<String> verbatim(Given given) {
    return List.of();
  }

  /** The same statement in both languages. */
  record Words(String en, String ko) {}
}
