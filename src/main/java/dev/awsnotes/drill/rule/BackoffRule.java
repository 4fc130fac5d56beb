package dev.awsnotes.drill.rule;

/**
 * Capped exponential backoff: before retry {@code n} (the first is 1) one waits at most {@code
 * min(cap, base x 2^(n-1))}. With full jitter the wait is a random number between 0 and that bound.
 *
 * <p>Sources: <a
 * href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">Exponential
 * Backoff And Jitter</a>, <a
 * href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html">Retry
 * behavior</a>. Base and cap differ by SDK and are therefore always parameters.
 */
public final class BackoffRule {
  private BackoffRule() {}

  /** The longest wait before a retry, in the unit of base and cap. */
  public static long bound(long base, long cap, long retry) {
    long wait = base;
    for (long n = 1; n < retry && wait < cap; n++) {
      wait = Math.multiplyExact(wait, 2);
    }
    return Math.min(cap, wait);
  }

  /** The longest wait over all retries up to this one. */
  public static long total(long base, long cap, long retries) {
    long sum = 0;
    for (long n = 1; n <= retries; n++) {
      sum = Math.addExact(sum, bound(base, cap, n));
    }
    return sum;
  }
}
