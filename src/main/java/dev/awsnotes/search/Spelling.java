package dev.awsnotes.search;

import dev.awsnotes.hangul.Jamo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** Corrects and completes words by those that the notes have. */
final class Spelling {
  /** Beyond so many words that share a beginning, the rest is not looked at. */
  private static final int MOST_SEEN = 60_000;

  /** So many letters of a word may be wrong in one that is only suggested. */
  private static final double FAR = 0.4;

  /** So many letters at least are the beginning of something. */
  private static final int SHORTEST_BEGINNING = 4;

  /** Of so many candidates it is looked up how often they occur. */
  private static final int WEIGHED = 40;

  private static final double TIE = 0.3;

  private final Lexicon lexicon;

  Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Words that are near.
   *
   * @param words the best first
   * @param distance how far the best is, in slips
   */
  record Near(List<String> words, double distance) {}

  /** The nearest words; none if none is near. */
  Near corrections(String word, int limit) throws IOException {
    if (word.length() > Vocabulary.LONGEST) {
      return new Near(List.of(), 0);
    }
    String letters = Jamo.letters(word);
    List<Candidate> near = candidates(letters, reach(letters), firstLetters(letters));
    double best = near.isEmpty() ? 0 : near.getFirst().distance();
    near.removeIf(candidate -> candidate.distance() > best + TIE);
    return new Near(words(near, limit), best);
  }

  /** The nearest words however far, for saying what there is. */
  List<String> nearest(String word, int limit) throws IOException {
    String letters = Jamo.letters(word);
    double reach = Math.max(1, letters.length() * FAR);
    List<String> near = words(candidates(letters, reach, firstLetters(letters)), limit);
    boolean isLong = letters.length() >= 2 * SHORTEST_BEGINNING;
    return near.isEmpty() && isLong ? begunAlike(letters, limit) : near;
  }

  /** Words that begin as this half-typed one does, the most frequent first. */
  List<String> completions(String word, int limit) throws IOException {
    String letters = Jamo.letters(word);
    Map<String, Integer> found = new HashMap<>();
    int[] seen = {0};
    lexicon.visit(
        NoteFields.WORDS,
        letters,
        term -> {
          String text = term.term().utf8ToString();
          if (!text.equals(letters)) {
            found.merge(text, term.docFreq(), Integer::sum);
          }
          return ++seen[0] < MOST_SEEN;
        });
    List<Candidate> candidates = new ArrayList<>();
    found.forEach((text, df) -> candidates.add(new Candidate(text, 0, df)));
    candidates.sort(null);
    return words(candidates, limit);
  }

  private List<String> begunAlike(String letters, int limit) throws IOException {
    int end = Math.max(SHORTEST_BEGINNING, letters.length() / 3);
    return completions(Jamo.compose(letters.substring(0, end)), limit);
  }

  private List<Candidate> candidates(String letters, double reach, String firsts)
      throws IOException {
    Map<String, Candidate> found = new HashMap<>();
    int shortest = (int) Math.ceil(letters.length() - 2 * reach);
    int longest = (int) (letters.length() + 2 * reach);
    int bytes = TokenCursor.isSyllabic(letters.charAt(0)) ? 3 : 1;
    for (int i = 0; i < firsts.length(); i++) {
      int[] seen = {0};
      lexicon.visit(
          NoteFields.WORDS,
          firsts.substring(i, i + 1),
          term -> {
            BytesRef text = term.term();
            if (text.length >= shortest * bytes && text.length <= longest * bytes) {
              String candidate = text.utf8ToString();
              double distance = EditDistance.between(letters, candidate, reach);
              if (distance <= reach && distance > 0) {
                Candidate near = new Candidate(candidate, distance, term.docFreq());
                found.merge(candidate, near, Candidate::plus);
              }
            }
            return ++seen[0] < MOST_SEEN;
          });
    }
    List<Candidate> near = new ArrayList<>(found.values());
    near.sort(null);
    return near;
  }

  /** The best candidates as words; among alike ones those that stand in more entries go first. */
  private List<String> words(List<Candidate> candidates, int limit) throws IOException {
    List<Candidate> weighed = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(WEIGHED, candidates.size()))) {
      int frequency = lexicon.frequency(Jamo.compose(candidate.letters()));
      weighed.add(new Candidate(candidate.letters(), candidate.distance(), frequency));
    }
    weighed.sort(null);
    List<String> words = new ArrayList<>();
    for (Candidate candidate : weighed.subList(0, Math.min(limit, weighed.size()))) {
      words.add(Jamo.compose(candidate.letters()));
    }
    return words;
  }

  /** With what the right word may begin: the same, what is alike, or the second letter. */
  private static String firstLetters(String letters) {
    StringBuilder firsts = new StringBuilder();
    char first = letters.charAt(0);
    firsts.append(first);
    boolean korean = TokenCursor.isSyllabic(first);
    for (char c = korean ? 'ㄱ' : 'a'; c <= (korean ? 'ㅎ' : 'z'); c++) {
      if (c != first && EditDistance.alike(first, c)) {
        firsts.append(c);
      }
    }
    if (letters.length() > 1 && firsts.indexOf(letters.substring(1, 2)) < 0) {
      firsts.append(letters.charAt(1));
    }
    return firsts.toString();
  }

  /** How far a correction may be; short words become others too easily. */
  private static double reach(String letters) {
    int length = letters.length();
    boolean korean = TokenCursor.isSyllabic(letters.charAt(0));
    if (length <= (korean ? 5 : 4)) {
      return 1;
    }
    return length <= (korean ? 9 : 7) ? 1.5 : length <= 13 ? 2 : 3;
  }

  /** A word that is near, as letters, with the number of modules or entries that have it. */
  private record Candidate(String letters, double distance, int frequency)
      implements Comparable<Candidate> {

    /** The nearest first, of those the most frequent. */
    @Override
    public int compareTo(Candidate other) {
      if (distance != other.distance) {
        return Double.compare(distance, other.distance);
      }
      return frequency == other.frequency
          ? letters.compareTo(other.letters)
          : Integer.compare(other.frequency, frequency);
    }

    Candidate plus(Candidate other) {
      return new Candidate(letters, distance, frequency + other.frequency);
    }
  }
}
