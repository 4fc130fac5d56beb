package dev.awsnotes.pack;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
public record Position(int line, int column) {
  /** Where a file begins; also where something that is missing from a file is reported. */
  public static final Position START = new Position(1, 1);
}
