package dev.awsnotes.drill.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What Lambda bills: memory in GB (1 GB is 1,024 MB) times duration, rounded up to the next
 * millisecond for each request, and a price for each million requests. Prices are parameters.
 *
 * <p>Sources: <a href="https://aws.amazon.com/lambda/pricing/">AWS Lambda pricing</a>, <a
 * href="https://aws.amazon.com/about-aws/whats-new/2020/12/aws-lambda-changes-duration-billing-granularity-from-100ms-to-1ms/">billing
 * granularity of 1 ms</a>.
 */
public final class LambdaBilling {
  /** The smallest and largest memory of a function in MB. */
  public static final long MIN_MEMORY_MB = 128;

  /** See {@link #MIN_MEMORY_MB}. */
  public static final long MAX_MEMORY_MB = 10_240;

  /**
   * The longest time-out of a function, 15 minutes (<a
   * href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda
   * quotas</a>).
   */
  public static final BigDecimal MAX_MILLIS = new BigDecimal(900_000);

  private static final BigDecimal MB_PER_GB = new BigDecimal(1024);
  private static final BigDecimal MILLIS = new BigDecimal(1000);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  private LambdaBilling() {}

  /** The billed milliseconds of one request. */
  public static BigDecimal billedMillis(BigDecimal durationMillis) {
    return durationMillis.setScale(0, RoundingMode.CEILING);
  }

  /** GB-seconds of all requests, exact. */
  public static BigDecimal gbSeconds(long memoryMb, BigDecimal durationMillis, long requests) {
    return BigDecimal.valueOf(memoryMb)
        .divide(MB_PER_GB)
        .multiply(billedMillis(durationMillis))
        .divide(MILLIS)
        .multiply(BigDecimal.valueOf(requests));
  }

  /** The price of so many requests at a price for a million. */
  public static BigDecimal requestCost(long requests, BigDecimal pricePerMillion) {
    return BigDecimal.valueOf(requests).divide(MILLION).multiply(pricePerMillion);
  }
}
