package dev.awsnotes.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts, each with what it is worth. */
final class Weighed {
  private final Map<String, Double> worths = new HashMap<>();

  private record Text(String text, double worth) implements Comparable<Text> {
    @Override
    public int compareTo(Text other) {
      return worth == other.worth ? text.compareTo(other.text) : Double.compare(other.worth, worth);
    }
  }

  /** Adds to what a text is worth. */
  void add(String text, double worth) {
    worths.put(text, worths.getOrDefault(text, 0.0) + worth);
  }

  /** Those worth most, the best first, alike ones in the order of their letters. */
  List<String> best(int limit) {
    List<Text> sorted = new ArrayList<>();
    for (Map.Entry<String, Double> entry : worths.entrySet()) {
      sorted.add(new Text(entry.getKey(), entry.getValue()));
    }
    sorted.sort(null);
    List<String> best = new ArrayList<>();
    for (Text text : sorted.subList(0, Math.min(limit, sorted.size()))) {
      best.add(text.text());
    }
    return best;
  }
}
