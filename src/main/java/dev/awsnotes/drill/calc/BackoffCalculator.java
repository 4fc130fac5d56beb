package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Quantity;
import dev.awsnotes.drill.Unit;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.BackoffRule;
import dev.awsnotes.drill.work.BackoffWorking;
import dev.awsnotes.drill.work.Working;
import java.util.List;

/** The longest waits of capped exponential backoff. */
final class BackoffCalculator extends RuleCalculator {
  private static final long MAX_ATTEMPTS = 100;

  BackoffCalculator() {
    super(
        "backoff",
        "지수 백오프의 대기 시간",
        "Waits of exponential backoff",
        List.of(
            Parameter.required(
                "base", Kind.DURATION, "첫 재시도 전의 상한", "the bound before the first retry"),
            Parameter.required("cap", Kind.DURATION, "대기 시간의 상한", "the longest wait there is"),
            Parameter.required(
                "attempts",
                Kind.COUNT,
                "첫 호출을 포함한 시도 횟수(대기는 하나 적음)",
                "attempts, the first call included (one wait fewer)")));
  }

  @Override
  Answer answer(Values values, Working working) {
    long base = values.wholeMillis("base");
    long cap = values.wholeMillis("cap");
    long attempts = values.count("attempts");
    if (attempts < 2 || attempts > MAX_ATTEMPTS) {
      throw Values.wrong("attempts", values.required("attempts"), "2에서 100까지", "2 to 100");
    }
    working.line(
        "재시도 n 전의 대기는 0과 min(cap, base × 2^(n-1)) 사이의 무작위(전체 지터)",
        "Before retry n: random from 0 to min(cap, base × 2^(n-1)), full jitter");
    BackoffWorking.total(working, base, cap, attempts - 1);
    return Answer.of(Quantity.of(BackoffRule.total(base, cap, attempts - 1), Unit.MILLISECONDS));
  }
}
