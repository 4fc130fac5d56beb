package dev.awsnotes.drillmodel;

import java.math.BigDecimal;
import java.util.List;

/**
 * Exponential backoff with a cap and full jitter: a wait is drawn evenly from zero up to the
 * smaller of the cap and the base doubled for each retry before.
 *
 * @see <a
 *     href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">Exponential
 *     backoff and jitter</a>
 */
final class BackoffModel implements Model {
  @Override
  public String answer(Given given) {
    long bound = 0;
    long sum = 0;
    long doubled = given.number("baseMillis");
    for (long retry = 1; retry <= given.number("retry"); retry++) {
      bound = Math.min(given.number("capMillis"), doubled);
      sum += bound;
      doubled += doubled;
    }
    return switch (given.text("variant")) {
      case "bound" -> Long.toString(bound);
      case "average" ->
          BigDecimal.valueOf(bound).divide(BigDecimal.TWO).stripTrailingZeros().toPlainString();
      case "total" -> Long.toString(sum);
      default -> throw new IllegalArgumentException(given.text("variant"));
    };
  }

  @Override
  public List<Words> words(Given given) {
    long retry = given.number("retry");
    return switch (given.text("variant")) {
      case "bound" ->
          List.of(
              new Words("before retry " + retry + " at the longest", retry + "번째 재시도 전"),
              new Words("", "길어야"));
      case "average" ->
          List.of(
              new Words("before retry " + retry + " on average", retry + "번째 재시도 전"),
              new Words("", "평균"));
      default -> List.of(new Words("the waits of " + retry + " retries add up", "합은 길어야"));
    };
  }
}
