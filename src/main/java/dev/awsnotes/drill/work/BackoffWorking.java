package dev.awsnotes.drill.work;

import dev.awsnotes.drill.rule.BackoffRule;

/** How the bounds of exponential backoff are reached. */
public final class BackoffWorking {
  private BackoffWorking() {}

  /** The bound before one retry. */
  public static void bound(Working working, long base, long cap, long retry) {
    working.line(bound(base, cap, retry));
  }

  /** The bounds of all retries and their sum. */
  public static void total(Working working, long base, long cap, long retries) {
    for (long n = 1; n <= retries; n++) {
      working.line(bound(base, cap, n));
    }
    String sum = Numbers.grouped(BackoffRule.total(base, cap, retries)) + " ms";
    working.line("길어야 모두 " + sum, "At the longest " + sum + " together");
  }

  private static String bound(long base, long cap, long retry) {
    return "min("
        + Numbers.grouped(cap)
        + ", "
        + Numbers.grouped(base)
        + " × 2^"
        + (retry - 1)
        + ") = "
        + Numbers.grouped(BackoffRule.bound(base, cap, retry))
        + " ms";
  }
}
