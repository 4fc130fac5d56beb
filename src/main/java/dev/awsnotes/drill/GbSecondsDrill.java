package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.LambdaBilling;
import dev.awsnotes.drill.work.LambdaWorking;
import dev.awsnotes.drill.work.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;

/** GB-seconds and cost of a function; the prices are given. */
final class GbSecondsDrill extends GeneratedDrill {
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  GbSecondsDrill() {
    super("gb-seconds", "Lambda 비용(GB-초)", "Lambda cost in GB-seconds", "lambda", Sections.COST);
  }

  @Override
  Draft draw(RandomGenerator random) {
    long memory = Draw.one(random, 128, 256, 512, 768, 1024, 1536, 2048, 3072);
    BigDecimal millis = BigDecimal.valueOf(Draw.step(random, 205, 9995, 10)).movePointLeft(1);
    long requests = Draw.step(random, 2, 40, 1) * 500_000;
    boolean cost = Draw.onceIn(random, 2);
    return cost ? cost(memory, millis, requests) : gbSeconds(memory, millis, requests);
  }

  private static Draft gbSeconds(long memory, BigDecimal millis, long requests) {
    BigDecimal answer = LambdaBilling.gbSeconds(memory, millis, requests);
    Draft draft =
        new Draft(
            base(memory, millis, requests)
                .say(
                    "프리 티어가 없다면 청구되는 양은 몇 GB-초입니까?",
                    "Without the free tier, how many GB-seconds are billed?"),
            gb(answer));
    parameters(draft, "gb-seconds", memory, millis, requests);
    LambdaWorking.gbSeconds(draft.working(), memory, millis, requests);
    BigDecimal raw =
        answer.multiply(millis).divide(LambdaBilling.billedMillis(millis), 6, RoundingMode.HALF_UP);
    draft.lure(
        gb(hundreds(memory, millis, requests)),
        "100 ms 단위로 올림했습니다. 2020년 12월까지는 그랬지만 지금은 1 ms 단위입니다.",
        "Rounded up to 100 ms, as it was until December 2020; today it is 1 ms.");
    draft.lure(
        gb(answer.multiply(BigDecimal.valueOf(1024))),
        "메모리를 GB로 바꾸지 않았습니다(1,024로 나눕니다).",
        "The memory was left in MB; divide by 1,024.");
    draft.lure(
        gb(answer.multiply(THOUSAND)),
        "밀리초를 초로 바꾸지 않았습니다.",
        "The milliseconds were not turned into seconds.");
    draft.lure(
        gb(answer.multiply(BigDecimal.valueOf(1024)).divide(THOUSAND)),
        "1 GB를 1,000 MB로 계산했습니다. 여기서는 1,024 MB입니다.",
        "Took 1 GB as 1,000 MB; here it is 1,024 MB.");
    draft.lure(gb(raw), "1 ms 단위로 올림하지 않았습니다.", "The duration was not rounded up to 1 ms.");
    draft.lure(
        gb(answer.multiply(BigDecimal.valueOf(1024)).divide(BigDecimal.valueOf(memory))),
        "메모리를 곱하지 않았습니다.",
        "That is the seconds alone, without the memory.");
    return draft;
  }

  private static Draft cost(long memory, BigDecimal millis, long requests) {
    BigDecimal perGb = new BigDecimal("0.0000166667");
    BigDecimal perMillion = new BigDecimal("0.20");
    BigDecimal used = LambdaBilling.gbSeconds(memory, millis, requests);
    BigDecimal duration = used.multiply(perGb);
    BigDecimal calls = LambdaBilling.requestCost(requests, perMillion);
    Draft draft =
        new Draft(
            base(memory, millis, requests)
                .say(
                    "가격은 GB-초당 " + Numbers.plain(perGb) + " USD, 요청 백만 건당 0.20 USD라고 합니다.",
                    "Let the price be "
                        + Numbers.plain(perGb)
                        + " USD for a GB-second and 0.20 USD for a million requests.")
                .say(
                    "프리 티어가 없다면 모두 몇 USD입니까? (센트로 반올림)",
                    "Without the free tier, how many USD is it altogether? (rounded to cents)"),
            usd(duration.add(calls)));
    parameters(draft, "cost", memory, millis, requests);
    draft.parameter("pricePerGbSecond", perGb).parameter("pricePerMillionRequests", perMillion);
    LambdaWorking.gbSeconds(draft.working(), memory, millis, requests);
    LambdaWorking.cost(draft.working(), used, perGb, requests, perMillion);
    draft.lure(usd(duration), "요청 수에 대한 요금을 빠뜨렸습니다.", "The charge for requests is missing.");
    draft.lure(usd(calls), "지속 시간에 대한 요금을 빠뜨렸습니다.", "The charge for the duration is missing.");
    draft.lure(
        usd(hundreds(memory, millis, requests).multiply(perGb).add(calls)),
        "100 ms 단위로 올림했습니다. 2020년 12월까지는 그랬지만 지금은 1 ms 단위입니다.",
        "Rounded up to 100 ms, as it was until December 2020; today it is 1 ms.");
    draft.lure(
        usd(
            duration
                .multiply(BigDecimal.valueOf(1024))
                .divide(BigDecimal.valueOf(memory))
                .add(calls)),
        "메모리를 곱하지 않았습니다.",
        "The memory was left out.");
    draft.lure(
        usd(duration.add(calls.multiply(BigDecimal.TEN))),
        "요청 요금의 자릿수가 틀렸습니다.",
        "The charge for requests is off by a power of ten.");
    draft.lure(
        usd(duration.multiply(BigDecimal.valueOf(1024)).divide(THOUSAND).add(calls)),
        "1 GB를 1,000 MB로 계산했습니다. 여기서는 1,024 MB입니다.",
        "Took 1 GB as 1,000 MB; here it is 1,024 MB.");
    return draft;
  }

  private static BigDecimal hundreds(long memory, BigDecimal millis, long requests) {
    BigDecimal rounded = millis.divide(HUNDRED).setScale(0, RoundingMode.CEILING).multiply(HUNDRED);
    return LambdaBilling.gbSeconds(memory, rounded, requests);
  }

  private static void parameters(
      Draft draft, String variant, long memory, BigDecimal millis, long requests) {
    draft
        .parameter("variant", variant)
        .parameter("memoryMb", memory)
        .parameter("durationMillis", millis)
        .parameter("requests", requests);
  }

  private static Prompt base(long memory, BigDecimal millis, long requests) {
    return new Prompt()
        .say(
            "메모리가 "
                + Numbers.grouped(memory)
                + " MB인 Lambda 함수가 한 달에 "
                + Numbers.grouped(requests)
                + "번 호출되고, 지속 시간은 매번 "
                + Numbers.plain(millis)
                + " ms입니다(초기화 없음).",
            "A Lambda function with "
                + Numbers.grouped(memory)
                + " MB is invoked "
                + Numbers.grouped(requests)
                + " times in a month and runs "
                + Numbers.plain(millis)
                + " ms each time (no initialisation).");
  }

  /** To the nearest thousandth: enough to tell 1 ms from no rounding at all. */
  private static Answer gb(BigDecimal amount) {
    BigDecimal tolerance = amount.movePointLeft(4).setScale(3, RoundingMode.DOWN);
    BigDecimal shown = amount.setScale(3, RoundingMode.HALF_UP);
    return Answer.of(new Quantity(shown, Unit.GB_SECONDS, tolerance.max(new BigDecimal("0.001"))));
  }

  private static Answer usd(BigDecimal amount) {
    return Answer.of(new Quantity(amount.setScale(2, RoundingMode.HALF_UP), Unit.DOLLARS, CENT));
  }
}
