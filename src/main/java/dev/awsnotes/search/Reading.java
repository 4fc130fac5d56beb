package dev.awsnotes.search;

import java.util.List;

/**
 * One way to understand words of a query.
 *
 * @param text the words as they would stand in a note
 * @param tokens the same as the index has it
 * @param literal whether these are the learner's own words, at most without their ending
 */
record Reading(String text, List<Token> tokens, boolean literal) {

  static Reading literal(String text) {
    return new Reading(text, Token.of(text), true);
  }

  static Reading rewritten(String text) {
    return new Reading(text, Token.of(text), false);
  }
}
