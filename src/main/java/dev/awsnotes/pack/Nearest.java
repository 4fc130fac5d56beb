package dev.awsnotes.pack;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Nearest {
  /** No name is longer; the table of distances would fill the memory. */
  private static final int LONGEST = 200;

  private Nearest() {}

  /** The candidate at the smallest edit distance, if it is near enough to be meant. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String folded = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(3, folded.length() / 3));
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : candidates) {
      int distance = distance(folded, candidate.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Edits (insert, delete, replace, swap of neighbours) from one word to the other.
   *
   * @param enough distances from here on need not be exact
   */
  public static int distance(String from, String to, int enough) {
    if (from.length() > LONGEST || Math.abs(from.length() - to.length()) >= enough) {
      return enough;
    }
    int[][] rows = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, from, to, i, j);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int step(int[][] rows, String from, String to, int i, int j) {
    int replace = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
