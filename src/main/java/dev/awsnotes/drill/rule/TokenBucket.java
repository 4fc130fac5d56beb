package dev.awsnotes.drill.rule;

/**
 * The token bucket with which API Gateway throttles: the burst is the bucket's size, the rate is
 * how many tokens a second flow in, a request takes one token, and without a token it gets 429. The
 * service applies it on a best-effort basis; here it is exact.
 *
 * <p>Source: <a
 * href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html">Throttle
 * requests to your REST APIs</a>.
 *
 * @param rate tokens a second
 * @param burst the bucket's size
 */
public record TokenBucket(long rate, long burst) {
  /** The tokens after some seconds without a request. */
  public long refilled(long tokens, long seconds) {
    return Math.min(burst, Math.addExact(tokens, Math.multiplyExact(rate, seconds)));
  }

  /** How many of the requests of one instant find a token. */
  public static long accepted(long tokens, long requests) {
    return Math.min(tokens, requests);
  }

  /** How many of the requests of one instant are throttled. */
  public static long throttled(long tokens, long requests) {
    return requests - accepted(tokens, requests);
  }
}
