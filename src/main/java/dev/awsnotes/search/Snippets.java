package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the passage of a text that answers a query. */
final class Snippets {
  private static final int LONGEST = 160;

  /** So much of what stands before the first match is shown. */
  private static final int LEAD = 40;

  private static final String ELLIPSIS = "…";

  private static final int MASK = 0xff;

  private static final String CODE_BEGINS = "{}[]()\"$ <";

  private static final double CODE = 0.9;

  private final List<Concept> concepts;

  /** The readings by the lowest bits of the characters that they may begin with. */
  private final Map<Integer, List<Begun>> begun = new HashMap<>();

  private final boolean[] begins = new boolean[MASK + 1];

  /** A reading of a concept, given by its number. */
  private record Begun(int concept, Reading reading) {}

  Snippets(List<Concept> concepts) {
    this.concepts = concepts;
    for (int i = 0; i < concepts.size(); i++) {
      for (Reading reading : concepts.get(i).readings()) {
        if (!reading.tokens().isEmpty()) {
          char first = reading.tokens().getFirst().text().charAt(0);
          char upper = Character.toUpperCase(first);
          add(first & MASK, new Begun(i, reading));
          if (upper != first) {
            add(upper & MASK, new Begun(i, reading));
          }
        }
      }
    }
  }

  private void add(int bits, Begun reading) {
    List<Begun> beside = begun.get(bits);
    if (beside == null) {
      beside = new ArrayList<>();
      begun.put(bits, beside);
    }
    beside.add(reading);
    begins[bits] = true;
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

  /** Goes over the text once, and looks closer only where a reading may begin. */
  private Passage best(String text, Lang lang) {
    Occurrences occurrences = new Occurrences(text);
    char[] characters = text.toCharArray();
    double most = most();
    double[] trusts = new double[concepts.size()];
    int bestStart = 0;
    int bestEnd = 0;
    double bestWorth = 0;
    int start = 0;
    for (int at = 0; at <= characters.length && bestWorth < most; at++) {
      char c = at == characters.length ? '\n' : characters[at];
      if (c == '\n') {
        double worth = worth(trusts) * (isCode(text, start) ? CODE : 1);
        boolean empty = bestStart == bestEnd && !text.substring(start, at).isBlank();
        if (worth > bestWorth || empty) {
          bestStart = start;
          bestEnd = at;
          bestWorth = worth;
        }
        start = at + 1;
        Arrays.fill(trusts, 0);
      } else if (begins[c & MASK] && occurrences.isStart(at)) {
        addTrust(occurrences, at, begun.getOrDefault(c & MASK, List.of()), trusts);
      }
    }
    String line = text.substring(bestStart, bestEnd).strip();
    return new Passage(lang, line, places(line), bestWorth);
  }

  /** Whether a line looks like code: prose says more. */
  private static boolean isCode(String text, int start) {
    return start < text.length() && CODE_BEGINS.indexOf(text.charAt(start)) >= 0;
  }

  /** Notes how surely each concept stands in the line, by the readings that begin at an index. */
  private static void addTrust(Occurrences text, int at, List<Begun> readings, double[] trusts) {
    for (int i = 0; i < readings.size(); i++) {
      Begun begun = readings.get(i);
      Reading reading = begun.reading();
      boolean better = reading.trust() > trusts[begun.concept()];
      if (better && text.isInLine(reading.tokens(), at)) {
        trusts[begun.concept()] = reading.trust();
      }
    }
  }

  private double worth(double[] trusts) {
    double worth = 0;
    for (int i = 0; i < trusts.length; i++) {
      worth += trusts[i] * concepts.get(i).weight();
    }
    return worth;
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

  private List<Occurrences.Place> places(String line) {
    Occurrences occurrences = new Occurrences(line);
    List<Occurrences.Place> places = new ArrayList<>();
    for (Concept concept : concepts) {
      for (Reading reading : concept.readings()) {
        places.addAll(occurrences.of(reading.tokens()));
      }
    }
    places.sort(null);
    return places;
  }
}
