package dev.awsnotes.drill.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Concurrent executions of Lambda functions.
 *
 * <p>Sources: <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html">Understanding Lambda
 * function scaling</a>, <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html">Configuring
 * reserved concurrency</a>.
 */
public final class LambdaConcurrency {
  /** Concurrent executions of an account in a Region, unless raised; new accounts may have less. */
  public static final long DEFAULT_ACCOUNT_QUOTA = 1000;

  /** What must stay unreserved for the functions without a reservation. */
  public static final long MIN_UNRESERVED = 100;

  /** Requests a second that each unit of concurrency allows, however short they are. */
  public static final long REQUESTS_PER_UNIT = 10;

  private static final BigDecimal MILLIS = new BigDecimal(1000);

  private LambdaConcurrency() {}

  /** Requests a second times seconds a request; a fraction is possible. */
  public static BigDecimal inFlight(BigDecimal requestsPerSecond, BigDecimal durationMillis) {
    return requestsPerSecond.multiply(durationMillis).divide(MILLIS);
  }

  /** The concurrency needed: what is in flight, rounded up. */
  public static long needed(BigDecimal requestsPerSecond, BigDecimal durationMillis) {
    return inFlight(requestsPerSecond, durationMillis)
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** The quota that the requests a second alone demand. */
  public static long neededForRate(BigDecimal requestsPerSecond) {
    return requestsPerSecond
        .divide(BigDecimal.valueOf(REQUESTS_PER_UNIT))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** The pool that functions without a reservation share. */
  public static long unreserved(long quota, long reserved) {
    return quota - reserved;
  }

  /** What can still be reserved. */
  public static long reservable(long quota, long reserved) {
    return Math.max(0, quota - reserved - MIN_UNRESERVED);
  }

  /** Requests beyond the limit are throttled. */
  public static long throttled(long demand, long limit) {
    return Math.max(0, demand - limit);
  }
}
