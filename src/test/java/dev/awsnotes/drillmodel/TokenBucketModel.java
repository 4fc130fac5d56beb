package dev.awsnotes.drillmodel;

import java.util.List;

/**
 * Throttling by a token bucket: it holds as many tokens as the burst, the rate refills it each
 * second, a request takes one, and without a token the answer is 429.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html">
 *     Throttle requests to REST APIs</a>
 */
final class TokenBucketModel implements Model {
  @Override
  public String answer(Given given) {
    long burst = given.number("burst");
    long tokens = burst;
    if (given.text("variant").equals("second")) {
      tokens -= given.number("firstRequests");
      if (tokens < 0) {
        throw new IllegalStateException("the first requests cannot all be accepted");
      }
      for (long second = 0; second < given.number("pauseSeconds"); second++) {
        tokens = Math.min(burst, tokens + given.number("rate"));
      }
    }
    return Long.toString(Math.max(0, given.number("requests") - tokens));
  }

  @Override
  public List<Words> words(Given given) {
    return given.text("variant").equals("second")
        ? List.of(new Words("are all accepted", "모두 받아들여"))
        : List.of(new Words("bucket is full", "버킷이 가득 찬"));
  }
}
