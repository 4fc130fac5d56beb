package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Quantity;
import dev.awsnotes.drill.Unit;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.BatchLimits;
import dev.awsnotes.drill.rule.BatchLimits.Operation;
import dev.awsnotes.drill.work.BatchWorking;
import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.drill.work.Working;
import java.util.List;
import java.util.Locale;

/** Batch calls of DynamoDB. */
final class BatchCalculator extends RuleCalculator {
  BatchCalculator() {
    super(
        "batch",
        "배치 호출 수",
        "Batch calls needed",
        List.of(
            Parameter.required("items", Kind.COUNT, "항목 수", "number of items"),
            Parameter.choice(
                "operation",
                List.of("get", "write", "BatchGetItem", "BatchWriteItem"),
                "읽기(BatchGetItem) 또는 쓰기(BatchWriteItem)",
                "reading (BatchGetItem) or writing (BatchWriteItem)"),
            Parameter.optional(
                "item-size", Kind.SIZE, "항목 하나의 크기, 최대 400KB", "size of an item, up to 400KB")));
  }

  @Override
  Answer answer(Values values, Working working) {
    long items = values.count("items");
    String named = values.choice("operation").toUpperCase(Locale.ROOT);
    Operation operation = named.contains("GET") ? Operation.GET : Operation.WRITE;
    BatchWorking.limits(working, operation);
    long each = operation.maxItems();
    if (values.text("item-size").isPresent()) {
      long bytes = ItemSize.of(values, "item-size");
      each = BatchLimits.itemsPerCall(operation, bytes);
      if (each < operation.maxItems()) {
        String division = "16 MB / " + Numbers.size(bytes);
        working.line(
            division + " -> 한 번에 많아야 " + each + "개(실제로는 조금 적을 수 있습니다)",
            division + ": at most " + each + " a call (the service may return somewhat fewer)");
      }
    }
    BatchWorking.calls(working, items, each);
    working.line(
        "처리되지 않고 돌아온 항목이 있으면 호출이 더 필요합니다.", "Items that come back unprocessed need further calls.");
    return Answer.of(Quantity.of(BatchLimits.calls(items, each), Unit.CALLS));
  }
}
