package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.BatchLimits;
import dev.awsnotes.drill.rule.BatchLimits.Operation;
import dev.awsnotes.drill.work.BatchWorking;
import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.drill.work.Working;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** How many batch calls a job needs, with what came back unprocessed sent once more. */
final class BatchDrill extends GeneratedDrill {
  BatchDrill() {
    super("batch", "배치 호출 수", "Batch calls needed", "dynamodb", Sections.BATCH);
  }

  @Override
  Draft draw(RandomGenerator random) {
    Operation operation = Draw.one(random, List.of(Operation.values()));
    long limit = operation.maxItems();
    long items =
        Draw.onceIn(random, 5)
            ? limit * Draw.step(random, 3, 30, 1)
            : Draw.step(random, 2 * limit + 1, 30 * limit, 1);
    long kilobytes = Draw.step(random, 1, 10, 1);
    boolean again = Draw.onceIn(random, 2);
    long first = BatchLimits.calls(items, limit);
    long unprocessed = again ? Draw.step(random, 2, Math.min(items / 2, 3 * limit), 1) : 0;
    long second = BatchLimits.calls(unprocessed, limit);
    Draft draft =
        new Draft(
            prompt(operation, items, kilobytes, unprocessed),
            Answer.of(Quantity.of(first + second, Unit.CALLS)));
    draft
        .parameter("operation", operation.name().toLowerCase(Locale.ROOT))
        .parameter("items", items)
        .parameter("itemBytes", kilobytes * 1024)
        .parameter("unprocessed", unprocessed);
    working(draft.working(), operation, items, unprocessed);
    lures(draft, operation, items, unprocessed);
    return draft;
  }

  private static void working(Working working, Operation operation, long items, long unprocessed) {
    BatchWorking.limits(working, operation);
    BatchWorking.calls(working, items, operation.maxItems());
    if (unprocessed > 0) {
      long first = BatchLimits.calls(items, operation.maxItems());
      long second = BatchLimits.calls(unprocessed, operation.maxItems());
      working.line("처리되지 않은 것만 다시 보냅니다:", "Only what was not processed is sent again:");
      BatchWorking.calls(working, unprocessed, operation.maxItems());
      String sum = first + " + " + second + " = " + (first + second);
      working.line("합계: " + sum + "회", "Together: " + sum + " calls");
    }
  }

  private static void lures(Draft draft, Operation operation, long items, long unprocessed) {
    long limit = operation.maxItems();
    Operation other = operation == Operation.GET ? Operation.WRITE : Operation.GET;
    long retry = BatchLimits.calls(unprocessed, limit);
    draft.lure(
        BatchLimits.calls(items, other.maxItems())
            + BatchLimits.calls(unprocessed, other.maxItems()),
        Unit.CALLS,
        other.api() + "의 한도 " + other.maxItems() + "개로 나누었습니다.",
        "Divided by " + other.maxItems() + ", the limit of " + other.api() + ".");
    draft.lure(
        items / limit + unprocessed / limit,
        Unit.CALLS,
        "나머지를 버렸습니다. 남은 항목에도 호출이 한 번 더 필요합니다.",
        "The remainder was dropped; the items left over need one more call.");
    if (unprocessed > 0) {
      draft.lure(
          BatchLimits.calls(items, limit),
          Unit.CALLS,
          "처리되지 않은 항목을 다시 보내지 않았습니다. 배치는 일부만 성공할 수 있고 응답은 HTTP 200입니다.",
          "What came back unprocessed was not sent again; a batch may succeed in part, with HTTP"
              + " 200.");
      draft.lure(
          2 * BatchLimits.calls(items, limit),
          Unit.CALLS,
          "모두 다시 보냈습니다. 처리되지 않은 것만 다시 보내면 됩니다.",
          "Everything was sent again; only the unprocessed items have to be.");
      draft.lure(
          BatchLimits.calls(items, limit) + unprocessed,
          Unit.CALLS,
          "처리되지 않은 항목을 하나씩 보냈습니다. 이것도 배치로 묶을 수 있습니다.",
          "The unprocessed items were sent one by one; they can be batched as well.");
    }
    draft.lure(
        items + unprocessed,
        Unit.CALLS,
        "항목마다 한 번씩 호출했습니다. 배치의 의미가 없습니다.",
        "One call for each item; that is no batch.");
    draft.lure(
        BatchLimits.calls(items, 50) + BatchLimits.calls(unprocessed, 50),
        Unit.CALLS,
        "한 호출에 50개라는 한도는 없습니다. 읽기는 100개, 쓰기는 25개입니다.",
        "There is no limit of 50; it is 100 items to read and 25 to write.");
    draft.lure(
        BatchLimits.calls(items, limit) + retry + 1,
        Unit.CALLS,
        "나누어떨어지는 몫에 1을 더했거나 한 번 더 호출했습니다.",
        "One call too many: a full last call needs no further one.");
    draft.lure(
        BatchLimits.calls(items, 10) + BatchLimits.calls(unprocessed, 10),
        Unit.CALLS,
        "10개는 SQS 배치의 한도입니다.",
        "10 is the limit of an SQS batch.");
  }

  private static Prompt prompt(Operation operation, long items, long kilobytes, long unprocessed) {
    String count = Numbers.grouped(items);
    String size = kilobytes + " KB";
    Prompt prompt = new Prompt();
    if (operation == Operation.GET) {
      prompt.say(
          "크기가 " + size + "인 서로 다른 항목 " + count + "개를 `BatchGetItem`으로 읽습니다.",
          count + " different items of " + size + " each are read with `BatchGetItem`.");
    } else {
      prompt.say(
          "크기가 " + size + "인 서로 다른 항목 " + count + "개를 `BatchWriteItem`으로 넣습니다.",
          count + " different items of " + size + " each are put with `BatchWriteItem`.");
    }
    String field = operation == Operation.GET ? "`UnprocessedKeys`" : "`UnprocessedItems`";
    if (unprocessed > 0) {
      String left = Numbers.grouped(unprocessed);
      prompt.say(
          "첫 번째 차례의 모든 호출에서 "
              + field
              + "에 담겨 돌아온 것은 모두 "
              + left
              + "개이고, 백오프 뒤에 모아서 다시 보내면 모두 성공합니다.",
          "All calls of the first round together return "
              + left
              + " of them in "
              + field
              + "; gathered and sent again after a backoff, all of these succeed.");
    } else {
      prompt.say(field + "는 언제나 비어 있습니다.", field + " is empty every time.");
    }
    return prompt.say("호출은 모두 몇 번 필요합니까?", "How many calls are needed altogether?");
  }
}
