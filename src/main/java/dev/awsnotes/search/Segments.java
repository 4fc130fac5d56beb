package dev.awsnotes.search;

import dev.awsnotes.hangul.Particles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes words apart that were written as one: {@code 람다권한}, {@code presignedurl}. */
final class Segments {
  private static final int LONGEST = 24;
  private static final int SHORTEST_KOREAN = 2;
  private static final int SHORTEST_LATIN = 3;

  private Segments() {}

  /** The fewest known words that a word is made of, empty if it is not made of such. */
  static List<String> of(String word, KnownWords known) throws IOException {
    boolean korean = TokenCursor.isSyllabic(word.charAt(0));
    int shortest = korean ? SHORTEST_KOREAN : SHORTEST_LATIN;
    String whole = korean ? Particles.strip(word) : word;
    if (whole.length() < 2 * shortest || whole.length() > LONGEST) {
      return List.of();
    }
    int[] fewest = new int[whole.length() + 1];
    int[] start = new int[whole.length() + 1];
    for (int end = 1; end <= whole.length(); end++) {
      fewest[end] = LONGEST;
      for (int from = 0; from <= end - shortest; from++) {
        boolean better = fewest[from] + 1 < fewest[end] && (from == 0 || fewest[from] < LONGEST);
        if (better && known.isWord(whole.substring(from, end))) {
          fewest[end] = fewest[from] + 1;
          start[end] = from;
        }
      }
    }
    List<String> parts = new ArrayList<>();
    if (fewest[whole.length()] < LONGEST) {
      for (int end = whole.length(); end > 0; end = start[end]) {
        parts.addFirst(whole.substring(start[end], end));
      }
    }
    return parts;
  }
}
