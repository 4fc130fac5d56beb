package dev.awsnotes.search;

import java.util.List;

/**
 * One way to understand words of a query.
 *
 * @param text the words as they would stand in a note
 * @param tokens the same as the index has it
 * @param trust how surely this is meant, from 0 to 1
 */
record Reading(String text, List<Token> tokens, double trust) implements Comparable<Reading> {
  /** What the learner typed, at most without its ending. */
  static final double LITERAL = 1;

  /** What an unknown word was read as. */
  static final double REWRITTEN = 0.9;

  /** How the notes themselves call the same. */
  static final double TERM = 0.8;

  /** The surest first. */
  @Override
  public int compareTo(Reading other) {
    return Double.compare(other.trust, trust);
  }

  static Reading of(String text, double trust) {
    return new Reading(text, Token.of(text), trust);
  }
}
