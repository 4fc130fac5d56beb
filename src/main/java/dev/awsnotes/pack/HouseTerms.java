package dev.awsnotes.pack;

import java.util.List;

/** The one Korean word for each thing, and the words that are not used for it. */
public record HouseTerms(List<Term> terms) {
  /**
   * A term.
   *
   * @param house what the pack calls it
   * @param avoid what it does not call it; these may still be aliases and accepted answers
   */
  public record Term(String house, List<String> avoid) {}
}
