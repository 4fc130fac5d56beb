package dev.awsnotes.export;

import dev.awsnotes.pack.LocalizedText;
import java.util.List;

/**
 * A two-column deck as it was read.
 *
 * @param name what the file calls the deck, or empty
 * @param problems what was left out, and where
 * @param broken whether the file cannot be read as a deck at all; then nothing of it is to be used
 */
public record Deck(String name, List<Card> cards, List<Problem> problems, boolean broken) {
  /** Plain text on two sides; lines are ended by a line feed. */
  public record Card(String front, String back) {}

  /**
   * A line that could not be used as it is.
   *
   * @param line from 1
   * @param column in characters, from 1
   * @param leftOut whether the line is no card
   */
  public record Problem(int line, int column, LocalizedText message, boolean leftOut) {}

  /** How many lines are no cards. */
  public int leftOut() {
    return (int) problems.stream().filter(Problem::leftOut).count();
  }
}
