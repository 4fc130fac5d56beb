package dev.awsnotes.drill.calc;

import java.util.List;
import java.util.Optional;

/** The calculators there are. */
public final class Calculators {
  private static final List<Calculator> ALL =
      List.of(
          new RcuCalculator(),
          new WcuCalculator(),
          new BatchCalculator(),
          new ConcurrencyCalculator(),
          new GbSecondsCalculator(),
          new BackoffCalculator(),
          new PolicyCalculator(),
          new RouteCalculator());

  private Calculators() {}

  /** All calculators, in the order in which they are listed. */
  public static List<Calculator> all() {
    return ALL;
  }

  /** The calculator of this name. */
  public static Optional<Calculator> named(String name) {
    return ALL.stream().filter(calculator -> calculator.name().equals(name)).findFirst();
  }
}
