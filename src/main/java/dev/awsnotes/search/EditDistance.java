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

  private static final int LATIN = 26;
  private static final int LETTERS = LATIN + 'ㅣ' - 'ㄱ' + 1;

  /** For each pair of letters whether they are taken for each other: asked millions of times. */
  private static final boolean[] TAKEN = taken();

  private static final double EASY = 0.5;
  private static final double SWAP = 0.8;

  private EditDistance() {}

  /** The distance, or anything above {@code limit} once it is certain to be above it. */
  static double between(String a, String b, double limit) {
    int difference = a.length() - b.length();
    if (Math.abs(difference) > 2 * limit) {
      return limit + 1;
    }
    // Half a slip a letter is the least: further from the diagonal nothing is within the limit.
    int reach = (int) Math.min(2 * limit, a.length() + (double) b.length());
    double[] beforeLast = new double[b.length() + 1];
    double[] last = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + single(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - reach);
      int to = Math.min(b.length(), i + reach);
      double removed = single(a, i - 1);
      row[from - 1] = from == 1 ? last[0] + removed : limit + 1;
      double best = row[from - 1];
      char typed = a.charAt(i - 1);
      for (int j = from; j <= to; j++) {
        char meant = b.charAt(j - 1);
        double least = last[j - 1] + change(typed, meant);
        least = Math.min(least, last[j] + removed);
        least = Math.min(least, row[j - 1] + single(b, j - 1));
        boolean swapped = i > 1 && j > 1 && typed == b.charAt(j - 2) && a.charAt(i - 2) == meant;
        if (swapped) {
          least = Math.min(least, beforeLast[j - 2] + SWAP);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      if (to < b.length()) {
        row[to + 1] = limit + 1;
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
    int letter = letter(a);
    int other = letter(b);
    return letter >= 0 && other >= 0 && TAKEN[letter * LETTERS + other];
  }

  private static boolean[] taken() {
    boolean[] taken = new boolean[LETTERS * LETTERS];
    for (String letters : ALIKE) {
      for (int i = 0; i < letters.length(); i++) {
        for (int j = 0; j < letters.length(); j++) {
          taken[letter(letters.charAt(i)) * LETTERS + letter(letters.charAt(j))] = true;
        }
      }
    }
    return taken;
  }

  /** The number of a letter; less than 0 for any other character. */
  private static int letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= 'ㄱ' && c <= 'ㅣ' ? LATIN + c - 'ㄱ' : -1;
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
