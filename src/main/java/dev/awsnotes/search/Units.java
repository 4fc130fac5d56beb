package dev.awsnotes.search;

import java.util.Locale;
import java.util.Set;

/** Units that are written close to their number or apart from it: {@code 5TB}, {@code 5 TB}. */
final class Units {
  private static final Set<String> BYTES =
      Set.of("b", "kb", "mb", "gb", "tb", "pb", "kib", "mib", "gib", "tib", "pib");

  private static final Set<String> OTHERS =
      Set.of("ms", "s", "sec", "m", "min", "h", "rps", "tps", "rcu", "wcu", "vcpu");

  /** From so many letters on a unit of bytes is one of powers of two: {@code KiB}. */
  private static final int BINARY = 3;

  private Units() {}

  /** Where in a piece of text the unit begins that follows a number; 0 if it is no such thing. */
  static int begin(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > from && at < to && isUnit(text.substring(at, to)) ? at : 0;
  }

  /** Where the unit begins in a word; 0 if it is no number with a unit. */
  static int begin(String word) {
    return begin(word, 0, word.length());
  }

  /** Whether this is a unit of bytes. */
  static boolean isBytes(String word) {
    return BYTES.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The same number with the unit that is used almost as if it were the same, {@code TiB} for
   * {@code TB}; empty if there is none.
   */
  static String kin(String word) {
    int unit = begin(word);
    int letters = word.length() - unit;
    if (unit == 0 || letters < 2 || !isBytes(word.substring(unit))) {
      return "";
    }
    String prefix = word.substring(0, unit + 1);
    return letters >= BINARY ? prefix + "B" : prefix + "iB";
  }

  private static boolean isUnit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BYTES.contains(lower) || OTHERS.contains(lower);
  }
}
