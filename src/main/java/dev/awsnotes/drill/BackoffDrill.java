package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.BackoffRule;
import dev.awsnotes.drill.work.BackoffWorking;
import dev.awsnotes.drill.work.Numbers;
import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/** The bounds of capped exponential backoff with full jitter. */
final class BackoffDrill extends GeneratedDrill {
  BackoffDrill() {
    super("backoff", "지수 백오프와 지터", "Exponential backoff and jitter", "dynamodb", Sections.BACKOFF);
  }

  @Override
  Draft draw(RandomGenerator random) {
    long base = Draw.one(random, 25, 50, 100, 200, 250, 500, 1000);
    long cap = Draw.one(random, 1000, 2000, 5000, 10_000, 20_000);
    long retry = Draw.step(random, 3, 9, 1);
    return switch (random.nextInt(3)) {
      case 0 -> bound(base, cap, retry);
      case 1 -> total(base, cap, Math.min(retry, 7));
      default -> average(base, cap, retry);
    };
  }

  private static Draft bound(long base, long cap, long retry) {
    long answer = BackoffRule.bound(base, cap, retry);
    Draft draft =
        draft(
            "bound",
            base,
            cap,
            retry,
            answer,
            retry + "번째 재시도 전의 대기 시간은 길어야 몇 ms입니까?",
            "How many ms is the wait before retry " + retry + " at the longest?");
    BackoffWorking.bound(draft.working(), base, cap, retry);
    long free = base << (retry - 1);
    draft.lure(
        ms(Math.min(cap, base << retry)),
        "지수가 하나 큽니다. 첫 번째 재시도 전의 상한은 base 그대로입니다.",
        "One power too many: before the first retry the bound is the base itself.");
    draft.lure(ms(Math.min(cap, base << (retry - 2))), "지수가 하나 작습니다.", "One power too few.");
    draft.lure(ms(free), "상한(cap)을 적용하지 않았습니다.", "The cap was not applied.");
    draft.lure(
        ms(Math.min(cap, base * retry)),
        "선형으로 늘렸습니다. 지수 백오프는 매번 두 배가 됩니다.",
        "That grows by the base each time; exponential backoff doubles.");
    draft.lure(ms(cap), "아직 상한(cap)에 닿지 않았습니다.", "The cap is not reached yet.");
    draft.lure(
        ms(BackoffRule.total(base, cap, retry)),
        "모든 대기 시간을 더했습니다.",
        "That adds up all waits so far.");
    draft.lure(
        ms(base),
        "대기 시간이 일정하지 않습니다. 재시도마다 두 배가 됩니다.",
        "The wait is not constant; it doubles with each retry.");
    return draft;
  }

  private static Draft total(long base, long cap, long retries) {
    long answer = BackoffRule.total(base, cap, retries);
    Draft draft =
        draft(
            "total",
            base,
            cap,
            retries,
            answer,
            "재시도를 " + retries + "번 하는 동안 대기 시간의 합은 길어야 몇 ms입니까?",
            "How many ms do the waits of " + retries + " retries add up to at the longest?");
    BackoffWorking.total(draft.working(), base, cap, retries);
    long free = base * ((1L << retries) - 1);
    draft.lure(
        ms(BackoffRule.bound(base, cap, retries)),
        "마지막 대기 시간만 답했습니다. 앞의 것도 더합니다.",
        "That is the last wait alone; the earlier ones add up to it.");
    draft.lure(ms(free), "상한(cap)을 적용하지 않았습니다.", "The cap was not applied.");
    draft.lure(
        ms(BackoffRule.total(base, cap, retries + 1)), "재시도를 한 번 더 셌습니다.", "One retry too many.");
    draft.lure(
        ms(BackoffRule.total(base, cap, retries - 1)), "재시도를 한 번 덜 셌습니다.", "One retry too few.");
    draft.lure(
        ms(base * retries),
        "대기 시간이 일정하지 않습니다. 재시도마다 두 배가 됩니다.",
        "The wait is not constant; it doubles with each retry.");
    draft.lure(
        ms(cap * retries), "매번 상한(cap)만큼 기다리지는 않습니다.", "Not every wait is as long as the cap.");
    draft.lure(
        ms(Math.min(cap, free)),
        "상한(cap)은 합이 아니라 각 대기 시간에 적용됩니다.",
        "The cap limits each wait, not the sum.");
    return draft;
  }

  private static Draft average(long base, long cap, long retry) {
    BigDecimal half = half(BackoffRule.bound(base, cap, retry));
    Draft draft =
        start(
            "average",
            base,
            cap,
            retry,
            Answer.of(exact(half)),
            retry + "번째 재시도 전의 대기 시간은 평균 몇 ms입니까?",
            "How many ms is the wait before retry " + retry + " on average?");
    BackoffWorking.bound(draft.working(), base, cap, retry);
    draft
        .working()
        .line(
            "0과 상한 사이의 균등한 무작위이므로 평균은 절반: " + Numbers.grouped(half) + " ms",
            "Uniform between 0 and the bound, so half of it on average: "
                + Numbers.grouped(half)
                + " ms");
    draft.lure(
        ms(BackoffRule.bound(base, cap, retry)),
        "상한입니다. 전체 지터의 평균은 그 절반입니다.",
        "That is the bound; with full jitter the average is half of it.");
    draft.lure(
        Answer.of(exact(half(Math.min(cap, base << retry)))),
        "지수가 하나 큽니다. 첫 번째 재시도 전의 상한은 base 그대로입니다.",
        "One power too many: before the first retry the bound is the base itself.");
    draft.lure(
        Answer.of(exact(half(base << (retry - 1)))),
        "상한(cap)을 적용하지 않았습니다.",
        "The cap was not applied.");
    draft.lure(Answer.of(exact(half(cap))), "아직 상한(cap)에 닿지 않았습니다.", "The cap is not reached yet.");
    draft.lure(
        Answer.of(exact(half(base * retry))),
        "선형으로 늘렸습니다. 지수 백오프는 매번 두 배가 됩니다.",
        "That grows by the base each time; exponential backoff doubles.");
    draft.lure(
        Answer.of(exact(half(base))),
        "대기 시간이 일정하지 않습니다. 재시도마다 두 배가 됩니다.",
        "The wait is not constant; it doubles with each retry.");
    return draft;
  }

  private static Draft draft(
      String variant, long base, long cap, long retry, long answer, String ko, String en) {
    return start(variant, base, cap, retry, ms(answer), ko, en);
  }

  private static Draft start(
      String variant, long base, long cap, long retry, Answer answer, String ko, String en) {
    String given = "base = " + Numbers.grouped(base) + " ms, cap = " + Numbers.grouped(cap) + " ms";
    Prompt prompt =
        new Prompt()
            .say(
                "클라이언트가 전체 지터(full jitter)를 쓰는 지수 백오프로 재시도합니다: " + given + ".",
                "A client retries with exponential backoff and full jitter: " + given + ".")
            .code("text", "wait(n) = random(0 .. min(cap, base * 2^(n-1)))   n = 1, 2, 3, ...\n")
            .say(ko, en);
    return new Draft(prompt, answer)
        .parameter("variant", variant)
        .parameter("baseMillis", base)
        .parameter("capMillis", cap)
        .parameter("retry", retry);
  }

  private static BigDecimal half(long millis) {
    return BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(2));
  }

  private static Quantity exact(BigDecimal millis) {
    return new Quantity(millis, Unit.MILLISECONDS, BigDecimal.ZERO);
  }

  private static Answer ms(long millis) {
    return Answer.of(Quantity.of(millis, Unit.MILLISECONDS));
  }
}
