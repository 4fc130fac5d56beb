package dev.awsnotes.search;

import java.util.List;
import java.util.Set;

/**
 * What a query asks for with one or more of its words.
 *
 * @param readings the ways to understand them, the best first
 * @param weight how much they tell, from 0 to 1: rare words tell more
 * @param targets sections that the glossary names for them
 * @param modules modules that go by this name
 */
record Concept(List<Reading> readings, double weight, Set<String> targets, Set<String> modules) {

  /** Whether the learner's own words are among the readings. */
  boolean isLiteral() {
    for (Reading reading : readings) {
      if (reading.literal()) {
        return true;
      }
    }
    return false;
  }
}
