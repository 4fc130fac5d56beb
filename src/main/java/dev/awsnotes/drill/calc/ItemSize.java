package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.rule.CapacityRules;

/** The size of a DynamoDB item. */
final class ItemSize {
  private ItemSize() {}

  /** Reads it and checks the service's limit. */
  static long of(Values values, String name) {
    long bytes = values.size(name);
    if (bytes > CapacityRules.MAX_ITEM) {
      throw Values.wrong(
          name, values.required(name), "항목의 한도인 400KB 이하", "at most 400KB, an item's limit");
    }
    return bytes;
  }
}
