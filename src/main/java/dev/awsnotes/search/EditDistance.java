package dev.awsnotes.search;

/**
 * How far two words are from each other in slips of the fingers and the ear: optimal string
 * alignment (edits, and swaps of neighbours), where slips that are made easily count half.
 */
final class EditDistance {
  /** Letters of one line are mistaken for each other, by sound or by the shift key. */
  private static final String[] ALIKE = {
    "ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ", "ㅐㅔ", "ㅓㅗ", "ㅜㅡ", "ck", "sz", "iy", "ae", "sc", "fp", "bv"
  };

  private static final double EASY = 0.5;
  private static final double SWAP = 0.8;

  private EditDistance() {}

  /** The distance, or anything above {@code limit} once it is certain to be above it. */
  static double between(String a, String b, double limit) {
    if (Math.abs(a.length() - b.length()) > 2 * limit) {
      return limit + 1;
    }
    double[] beforeLast = new double[b.length() + 1];
    double[] last = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + single(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = last[0] + single(a, i - 1);
      double best = row[0];
      for (int j = 1; j <= b.length(); j++) {
        double least = last[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
        least = Math.min(least, last[j] + single(a, i - 1));
        least = Math.min(least, row[j - 1] + single(b, j - 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          least = Math.min(least, beforeLast[j - 2] + SWAP);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      if (best > limit) {
        return limit + 1;
      }
      double[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  /** Whether two letters are taken for each other easily. */
  static boolean alike(char a, char b) {
    for (String letters : ALIKE) {
      if (letters.indexOf(a) >= 0 && letters.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Leaving a letter out, or one too much; a doubled one is left single easily. */
  private static double single(String word, int index) {
    return index > 0 && word.charAt(index) == word.charAt(index - 1) ? EASY : 1;
  }

  private static double change(char a, char b) {
    if (a == b) {
      return 0;
    }
    return alike(a, b) ? EASY : 1;
  }
}
