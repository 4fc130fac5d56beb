package dev.awsnotes.drill.work;

import dev.awsnotes.drill.rule.BatchLimits;
import dev.awsnotes.drill.rule.BatchLimits.Operation;

/** How a number of batch calls is reached. */
public final class BatchWorking {
  private BatchWorking() {}

  /** What one call carries. */
  public static void limits(Working working, Operation operation) {
    working.line(
        operation.api() + ": 한 번에 최대 " + operation.maxItems() + "개, 16 MB",
        operation.api() + ": at most " + operation.maxItems() + " items and 16 MB a call");
  }

  /** The division, rounded up. */
  public static void calls(Working working, long items, long itemsPerCall) {
    String division = Numbers.grouped(items) + " / " + Numbers.grouped(itemsPerCall);
    String calls = Numbers.grouped(BatchLimits.calls(items, itemsPerCall));
    working.line(
        division + " -> 올림 " + calls + "회",
        division + ", rounded up: " + calls + (calls.equals("1") ? " call" : " calls"));
  }
}
