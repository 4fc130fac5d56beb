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

  /** The concept as the place to look in, telling so much less what for. */
  Concept place(double factor) {
    return new Concept(readings, weight * factor, targets, modules);
  }

  /** The concept as nothing but words. */
  Concept anywhere() {
    return new Concept(readings, weight, targets, Set.of());
  }

  /** The words in their first reading, empty if there is none. */
  String text() {
    return readings.isEmpty() ? "" : readings.getFirst().text();
  }
}
