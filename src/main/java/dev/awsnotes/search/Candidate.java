package dev.awsnotes.search;

import java.util.List;

/**
 * An entry that matches, before it is ranked.
 *
 * @param document its number in the index
 * @param evidence for each concept how it matches
 * @param together how many neighbours of the query are neighbours in it, each up to 1
 */
record Candidate(int document, NoteHead head, List<Evidence> evidence, double together) {

  /**
   * How a concept matches.
   *
   * @param score how well, 0 if it does not
   * @param sure whether a reading matches that is surely meant
   */
  record Evidence(double score, boolean sure) {}
}
