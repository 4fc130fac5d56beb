package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.LambdaConcurrency;
import dev.awsnotes.drill.work.LambdaWorking;
import dev.awsnotes.drill.work.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;

/** The concurrency that a rate of requests needs. */
final class ConcurrencyDrill extends GeneratedDrill {
  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  ConcurrencyDrill() {
    super("concurrency", "Lambda 동시성", "Lambda concurrency", "lambda", Sections.CONCURRENCY);
  }

  @Override
  Draft draw(RandomGenerator random) {
    long rate =
        Draw.onceIn(random, 3) ? Draw.step(random, 5, 95, 1) : Draw.step(random, 20, 2000, 20);
    long millis =
        Draw.onceIn(random, 4)
            ? Draw.step(random, 1, 12, 1) * 1000
            : Draw.step(random, 120, 2400, 10);
    BigDecimal perSecond = BigDecimal.valueOf(rate);
    BigDecimal duration = BigDecimal.valueOf(millis);
    long answer = LambdaConcurrency.needed(perSecond, duration);
    Draft draft = new Draft(prompt(rate, millis), executions(answer));
    draft.parameter("requestsPerSecond", rate).parameter("durationMillis", millis);
    LambdaWorking.concurrency(draft.working(), perSecond, duration);
    draft.lure(
        rate,
        Unit.EXECUTIONS,
        "초당 요청 수는 동시성이 아닙니다. 평균 지속 시간을 곱합니다.",
        "Requests a second are not concurrency; multiply by the average duration.");
    draft.lure(
        Math.ceilDiv(rate * 1000, millis),
        Unit.EXECUTIONS,
        "지속 시간으로 나누었습니다. 곱해야 합니다.",
        "Divided by the duration; it is a product.");
    draft.lure(
        rate * millis,
        Unit.EXECUTIONS,
        "밀리초를 초로 바꾸지 않았습니다.",
        "The milliseconds were not turned into seconds.");
    draft.lure(
        LambdaConcurrency.inFlight(perSecond, duration)
            .setScale(0, RoundingMode.FLOOR)
            .longValueExact(),
        Unit.EXECUTIONS,
        "내림했습니다. 모자라면 스로틀링되므로 올림합니다.",
        "Rounded down; the fraction needs one more or it is throttled.");
    draft.lure(
        rate * Math.ceilDiv(millis, 1000),
        Unit.EXECUTIONS,
        "지속 시간을 초 단위로 올림했습니다. 1초가 되지 않는 부분도 그대로 곱합니다.",
        "The duration was rounded up to whole seconds; fractions count as they are.");
    draft.lure(
        perSecond
            .multiply(duration)
            .divide(MILLIS.multiply(BigDecimal.TEN))
            .setScale(0, RoundingMode.CEILING)
            .longValueExact(),
        Unit.EXECUTIONS,
        "단위를 잘못 바꾸었습니다. 1초는 1,000 ms입니다.",
        "A unit slipped: one second is 1,000 ms.");
    draft.lure(
        rate * 60 * millis / 1000,
        Unit.EXECUTIONS,
        "분당 요청 수로 계산했습니다.",
        "That takes the requests of a minute.");
    return draft;
  }

  private static Prompt prompt(long rate, long millis) {
    String each = millis % 1000 == 0 ? millis / 1000 + " s" : Numbers.grouped(millis) + " ms";
    return new Prompt()
        .say(
            "API가 Lambda 함수를 동기식으로 초당 평균 "
                + Numbers.grouped(rate)
                + "번 호출하고, 호출 하나는 평균 "
                + each
                + " 걸립니다.",
            "An API invokes a Lambda function synchronously, "
                + Numbers.grouped(rate)
                + " times a second on average; one invocation takes "
                + each
                + " on average.")
        .say("동시성은 적어도 얼마가 필요합니까?", "How much concurrency is needed at least?");
  }

  private static Answer executions(long count) {
    return Answer.of(Quantity.of(count, Unit.EXECUTIONS));
  }
}
