package dev.awsnotes.drill;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure and the words it is typed with.
 *
 * @param ko the unit after a number in Korean, a space included where one stands
 * @param en the unit after a number in English, without the space
 * @param names lower-case words that may follow a typed number, each with what the number is
 *     multiplied by to arrive at this unit
 */
public record Unit(String ko, String en, Map<String, BigDecimal> names) {
  private static final BigDecimal ONE = BigDecimal.ONE;

  public static final Unit RCU = of(" RCU", "RCU", "rcu", "rcus");
  public static final Unit WCU = of(" WCU", "WCU", "wcu", "wcus");
  public static final Unit CALLS = of("회", "calls", "calls", "call", "회", "번");
  public static final Unit REQUESTS = of("건", "requests", "requests", "request", "건", "개");
  public static final Unit EXECUTIONS =
      of("", "", "executions", "execution", "개", "concurrent", "동시");
  public static final Unit PARTS = of("개", "parts", "parts", "part", "개", "파트");
  public static final Unit MIB = of(" MiB", "MiB", "mib", "mb");
  public static final Unit GB_SECONDS = of(" GB-초", "GB-seconds", "gb", "gb-s", "gb-seconds");
  public static final Unit DOLLARS = of(" USD", "USD", "usd", "dollars", "달러", "$");
  public static final Unit MILLISECONDS =
      new Unit(
          " ms",
          "ms",
          Map.of(
              "ms",
              ONE,
              "밀리초",
              ONE,
              "s",
              new BigDecimal(1000),
              "초",
              new BigDecimal(1000),
              "sec",
              new BigDecimal(1000),
              "seconds",
              new BigDecimal(1000)));
  public static final Unit SECONDS =
      new Unit(
          "초",
          "s",
          Map.of(
              "s",
              ONE,
              "초",
              ONE,
              "sec",
              ONE,
              "seconds",
              ONE,
              "ms",
              new BigDecimal("0.001"),
              "밀리초",
              new BigDecimal("0.001")));

  public Unit {
    names = Map.copyOf(names);
  }

  /** What a number followed by this word is multiplied by; empty when the word says nothing. */
  Optional<BigDecimal> factor(String word) {
    return Optional.ofNullable(names.get(word));
  }

  private static Unit of(String ko, String en, String... names) {
    Map<String, BigDecimal> ones = new HashMap<>();
    for (String name : names) {
      ones.put(name, ONE);
    }
    return new Unit(ko, en, ones);
  }
}
