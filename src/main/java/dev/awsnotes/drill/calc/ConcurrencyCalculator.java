package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Quantity;
import dev.awsnotes.drill.Unit;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.LambdaConcurrency;
import dev.awsnotes.drill.work.LambdaWorking;
import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.drill.work.Working;
import java.math.BigDecimal;
import java.util.List;

/** Concurrency of a Lambda function. */
final class ConcurrencyCalculator extends RuleCalculator {
  ConcurrencyCalculator() {
    super(
        "concurrency",
        "Lambda 동시성",
        "Lambda concurrency",
        List.of(
            Parameter.required("rate", Kind.DECIMAL, "초당 평균 요청 수", "requests a second on average"),
            Parameter.required(
                "duration", Kind.DURATION, "요청 하나의 평균 지속 시간", "average duration of a request")));
  }

  @Override
  Answer answer(Values values, Working working) {
    BigDecimal rate = values.decimal("rate");
    BigDecimal millis = LambdaDuration.of(values);
    long needed = LambdaConcurrency.needed(rate, millis);
    LambdaWorking.concurrency(working, rate, millis);
    long forRate = LambdaConcurrency.neededForRate(rate);
    if (forRate > needed) {
      String quota = Numbers.grouped(forRate);
      working.line(
          "초당 요청 수의 한도는 계정 동시성의 10배이므로 계정 할당량은 " + quota + " 이상이어야 합니다.",
          "Requests a second are limited to 10 × the quota: it must be at least " + quota + ".");
    }
    return Answer.of(Quantity.of(needed, Unit.EXECUTIONS));
  }
}
