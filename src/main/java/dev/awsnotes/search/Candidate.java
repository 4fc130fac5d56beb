package dev.awsnotes.search;

import java.util.List;

/**
 * An entry that matches, before it is ranked.
 *
 * @param document its number in the index
 * @param scores for each concept how well it matches, 0 if it does not
 * @param together how many neighbours of the query are neighbours in it, each up to 1
 */
record Candidate(int document, NoteHead head, List<Double> scores, double together) {

  /** Whether every concept matches. */
  boolean isWhole() {
    return !scores.contains(0.0);
  }
}
