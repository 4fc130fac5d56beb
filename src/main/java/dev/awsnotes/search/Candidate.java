package dev.awsnotes.search;

import java.util.List;

/**
 * An entry that matches, before it is ranked.
 *
 * @param document its number in the index
 * @param scores for each concept how well it matches, 0 if it does not
 * @param shares for each concept how much of it the entry has: 1, less where its words stand apart
 * @param phrases how many of the quoted phrases stand in it
 * @param together how many neighbours of the query are neighbours in it, each up to 1
 */
record Candidate(
    int document,
    NoteHead head,
    List<Double> scores,
    List<Double> shares,
    int phrases,
    double together) {
  /** The share of a concept whose words stand apart. */
  static final double APART = 0.6;

  /** Whether every concept stands in it as it was asked for. */
  boolean isExact() {
    for (double share : shares) {
      if (share < 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether every concept matches. */
  boolean isWhole() {
    return !scores.contains(0.0);
  }
}
