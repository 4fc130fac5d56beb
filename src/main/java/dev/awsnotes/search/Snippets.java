package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the passage of a text that answers a query. */
final class Snippets {
  private static final int LONGEST = 160;

  /** So much of what stands before the first match is shown. */
  private static final int LEAD = 40;

  private static final String ELLIPSIS = "…";

  private final List<Concept> concepts;

  Snippets(List<Concept> concepts) {
    this.concepts = concepts;
  }

  /**
   * A passage with where it comes from.
   *
   * @param worth how much of the query stands in it
   */
  record Passage(Lang lang, String line, List<Occurrences.Place> places, double worth) {}

  /** The passage with most of the query, in the preferred language where both have as much. */
  Passage best(LocalizedText text, Lang preferred) {
    Passage first = best(text.exactly(preferred), preferred);
    if (first.worth() >= most()) {
      return first;
    }
    Passage second = best(text.exactly(preferred.other()), preferred.other());
    boolean other = second.worth() > first.worth() || first.line().isEmpty();
    return other && !second.line().isEmpty() ? second : first;
  }

  /** The passage on one line of limited length, with its matches. */
  static Snippet snippet(Passage passage) {
    String line = passage.line();
    int first = passage.places().isEmpty() ? 0 : passage.places().getFirst().start();
    int length = line.codePointCount(0, line.length());
    if (length <= LONGEST) {
      return cut(passage, 0, line.length());
    }
    int lead = line.codePointCount(0, first) <= LEAD ? 0 : line.offsetByCodePoints(first, -LEAD);
    int from = Clusters.cutAfter(line, lead);
    int room = LONGEST - (from > 0 ? 1 : 0);
    boolean fits = line.codePointCount(from, line.length()) <= room;
    int to =
        fits ? line.length() : Clusters.cutBefore(line, line.offsetByCodePoints(from, room - 1));
    return cut(passage, from, to);
  }

  private static Snippet cut(Passage passage, int from, int to) {
    String line = passage.line();
    String before = from > 0 ? ELLIPSIS : "";
    String after = to < line.length() ? ELLIPSIS : "";
    List<Snippet.Match> matches = new ArrayList<>();
    int last = from;
    for (Occurrences.Place place : passage.places()) {
      int start = Math.max(place.start(), last);
      int end = Math.min(place.end(), to);
      if (start < end) {
        boolean touches = !matches.isEmpty() && start == last;
        int begin = touches ? matches.removeLast().start() : at(line, from, start, before);
        matches.add(new Snippet.Match(begin, at(line, from, end, before)));
        last = end;
      }
    }
    return new Snippet(before + line.substring(from, to) + after, List.copyOf(matches));
  }

  /** An index of the line as a code point of what is shown of it. */
  private static int at(String line, int from, int index, String before) {
    return before.length() + line.codePointCount(from, index);
  }

  private Passage best(String text, Lang lang) {
    String best = "";
    double worth = 0;
    int start = 0;
    while (start < text.length() && worth < most()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty()) {
        double found = worth(new Occurrences(line));
        if (best.isEmpty() || found > worth) {
          best = line;
          worth = found;
        }
      }
      start = end + 1;
    }
    return new Passage(lang, best, places(best), worth);
  }

  /** What a line is worth that has all of the query as typed. */
  private double most() {
    double most = 0;
    for (Concept concept : concepts) {
      most +=
          concept.readings().isEmpty()
              ? 0
              : concept.readings().getFirst().trust() * concept.weight();
    }
    return most;
  }

  private double worth(Occurrences line) {
    double worth = 0;
    for (Concept concept : concepts) {
      for (Reading reading : concept.readings()) {
        if (line.has(reading.tokens())) {
          worth += reading.trust() * concept.weight();
          break;
        }
      }
    }
    return worth;
  }

  private List<Occurrences.Place> places(String line) {
    Occurrences occurrences = new Occurrences(line);
    List<Occurrences.Place> places = new ArrayList<>();
    for (Concept concept : concepts) {
      concept.readings().forEach(reading -> places.addAll(occurrences.of(reading.tokens())));
    }
    places.sort(
        Comparator.comparingInt(Occurrences.Place::start)
            .thenComparing(Comparator.comparingInt(Occurrences.Place::end).reversed()));
    return places;
  }
}
