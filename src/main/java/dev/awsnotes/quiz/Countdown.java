package dev.awsnotes.quiz;

/**
 * The time left of an exam, by a monotonic clock: setting the wall clock changes nothing, and while
 * a laptop sleeps no time runs.
 *
 * @param leftMillis the time left when it was started
 * @param startNanos the monotonic clock then
 */
public record Countdown(long leftMillis, long startNanos) {
  private static final long NANOS_A_MILLI = 1_000_000;

  /** The time left in milliseconds at this reading of the monotonic clock; never below 0. */
  public long left(long nanos) {
    return Math.max(0, leftMillis - (nanos - startNanos) / NANOS_A_MILLI);
  }
}
