package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Quantity;
import dev.awsnotes.drill.Unit;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.LambdaBilling;
import dev.awsnotes.drill.work.LambdaWorking;
import dev.awsnotes.drill.work.Working;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** GB-seconds of a Lambda function, and their price when one is given. */
final class GbSecondsCalculator extends RuleCalculator {
  private static final long MB = 1024 * 1024;

  GbSecondsCalculator() {
    super(
        "gb-seconds",
        "Lambda 비용(GB-초)",
        "Lambda cost in GB-seconds",
        List.of(
            Parameter.required(
                "memory", Kind.SIZE, "메모리, 128MB에서 10240MB", "memory, 128MB to 10240MB"),
            Parameter.required("duration", Kind.DURATION, "요청 하나의 지속 시간", "duration of a request"),
            Parameter.required("requests", Kind.COUNT, "요청 수", "number of requests"),
            Parameter.optional("price", Kind.DECIMAL, "GB-초당 USD", "USD for a GB-second"),
            Parameter.optional(
                "request-price", Kind.DECIMAL, "요청 백만 건당 USD", "USD for a million requests")));
  }

  @Override
  Answer answer(Values values, Working working) {
    long memory = memory(values);
    BigDecimal millis = LambdaDuration.of(values);
    long requests = values.count("requests");
    BigDecimal used = LambdaBilling.gbSeconds(memory, millis, requests);
    LambdaWorking.gbSeconds(working, memory, millis, requests);
    if (values.text("price").isEmpty() && values.text("request-price").isEmpty()) {
      return Answer.of(new Quantity(used, Unit.GB_SECONDS, BigDecimal.ZERO));
    }
    BigDecimal perGbSecond = price(values, "price");
    BigDecimal perMillion = price(values, "request-price");
    LambdaWorking.cost(working, used, perGbSecond, requests, perMillion);
    BigDecimal cost =
        used.multiply(perGbSecond).add(LambdaBilling.requestCost(requests, perMillion));
    BigDecimal cents = cost.setScale(2, RoundingMode.HALF_UP);
    // Less than half a cent is not nothing.
    BigDecimal shown = cents.signum() == 0 ? cost.round(new MathContext(2)) : cents;
    return Answer.of(new Quantity(shown, Unit.DOLLARS, BigDecimal.ZERO));
  }

  private static BigDecimal price(Values values, String name) {
    return values.text(name).isPresent() ? values.decimal(name) : BigDecimal.ZERO;
  }

  private static long memory(Values values) {
    long bytes = values.size("memory");
    long megabytes = bytes / MB;
    if (bytes % MB != 0
        || megabytes < LambdaBilling.MIN_MEMORY_MB
        || megabytes > LambdaBilling.MAX_MEMORY_MB) {
      throw Values.wrong(
          "memory",
          values.required("memory"),
          "128MB에서 10240MB까지, 1MB 단위",
          "128MB to 10240MB in steps of 1MB");
    }
    return megabytes;
  }
}
