package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.rule.LambdaBilling;
import java.math.BigDecimal;

/** How long a Lambda function runs for one request. */
final class LambdaDuration {
  private LambdaDuration() {}

  /** The parameter {@code duration} in milliseconds. */
  static BigDecimal of(Values values) {
    BigDecimal millis = values.millis("duration");
    if (millis.compareTo(LambdaBilling.MAX_MILLIS) > 0) {
      throw Values.wrong(
          "duration",
          values.required("duration"),
          "15분(900s) 이하의 시간, Lambda 함수의 최대 제한 시간",
          "at most 15 minutes (900s), the longest time-out of a function");
    }
    return millis;
  }
}
