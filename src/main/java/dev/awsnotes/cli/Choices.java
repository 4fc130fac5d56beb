package dev.awsnotes.cli;

import java.util.List;

/**
 * What an answer is picked from, for terminals that have arrow keys.
 *
 * @param kind how many are picked
 * @param labels the entries as they stand on the screen, in order
 */
public record Choices(Kind kind, List<String> labels) {
  /** Nothing to pick from: the answer is typed. */
  public static final Choices NONE = new Choices(Kind.ONE, List.of());

  /** How an answer is made of entries. */
  public enum Kind {
    ONE,
    SEVERAL,
    /** All of them, in an order. */
    ORDER
  }
}
