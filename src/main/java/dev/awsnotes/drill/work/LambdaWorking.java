package dev.awsnotes.drill.work;

import dev.awsnotes.drill.rule.LambdaBilling;
import dev.awsnotes.drill.rule.LambdaConcurrency;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How concurrency and cost of Lambda functions are reached. */
public final class LambdaWorking {
  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  private LambdaWorking() {}

  /** Rate times duration, rounded up. */
  public static void concurrency(Working working, BigDecimal rate, BigDecimal millis) {
    BigDecimal inFlight = LambdaConcurrency.inFlight(rate, millis);
    String product =
        Numbers.grouped(rate)
            + " × "
            + Numbers.plain(millis.divide(MILLIS))
            + " s = "
            + Numbers.grouped(inFlight);
    working.line(
        "초당 요청 수 × 평균 지속 시간(초): " + product, "Requests a second × seconds a request: " + product);
    long needed = LambdaConcurrency.needed(rate, millis);
    if (inFlight.compareTo(BigDecimal.valueOf(needed)) != 0) {
      working.line("올림: " + Numbers.grouped(needed), "Rounded up: " + Numbers.grouped(needed));
    }
  }

  /** Memory times billed duration times requests. */
  public static void gbSeconds(Working working, long memoryMb, BigDecimal millis, long requests) {
    BigDecimal billed = LambdaBilling.billedMillis(millis);
    BigDecimal gb = BigDecimal.valueOf(memoryMb).divide(BigDecimal.valueOf(1024));
    String memory = Numbers.grouped(memoryMb) + " MB / 1,024 = " + Numbers.plain(gb) + " GB";
    working.line("메모리: " + memory, "Memory: " + memory);
    String whole = Numbers.grouped(billed) + " ms";
    String duration =
        billed.compareTo(millis) == 0 ? whole : Numbers.plain(millis) + " ms -> " + whole;
    working.line(
        "청구 시간(1 ms 단위로 올림): " + duration, "Billed duration (rounded up to 1 ms): " + duration);
    working.line(
        Numbers.plain(gb)
            + " GB × "
            + Numbers.plain(billed.divide(MILLIS))
            + " s × "
            + Numbers.grouped(requests)
            + " = "
            + Numbers.grouped(LambdaBilling.gbSeconds(memoryMb, millis, requests))
            + " GB-s");
  }

  /** The duration's price, the requests' price, and their sum in cents. */
  public static void cost(
      Working working,
      BigDecimal gbSeconds,
      BigDecimal perGbSecond,
      long requests,
      BigDecimal perMillion) {
    BigDecimal duration = gbSeconds.multiply(perGbSecond);
    BigDecimal calls = LambdaBilling.requestCost(requests, perMillion);
    String first =
        Numbers.grouped(gbSeconds)
            + " × "
            + Numbers.plain(perGbSecond)
            + " = "
            + cents(duration, 4);
    working.line("지속 시간: " + first + " USD", "Duration: " + first + " USD");
    String second =
        Numbers.plain(BigDecimal.valueOf(requests).movePointLeft(6))
            + " × "
            + Numbers.plain(perMillion)
            + " = "
            + cents(calls, 4);
    working.line("요청(백만 건당): " + second + " USD", "Requests, in millions: " + second + " USD");
    String sum = cents(duration.add(calls), 2);
    working.line("합계: " + sum + " USD", "Together: " + sum + " USD");
  }

  private static String cents(BigDecimal amount, int places) {
    BigDecimal rounded = amount.setScale(places, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? Numbers.small(amount) : Numbers.grouped(rounded);
  }
}
