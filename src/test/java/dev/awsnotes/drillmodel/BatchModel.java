package dev.awsnotes.drillmodel;

import java.util.List;

/**
 * Batch calls: up to 100 items for a {@code BatchGetItem}, up to 25 put or delete requests for a
 * {@code BatchWriteItem}, and 16 MB for either; what was not processed is sent again.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">
 *     BatchGetItem</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">
 *     BatchWriteItem</a>
 */
final class BatchModel implements Model {
  private static final long CALL_BYTES = 16L * 1024 * 1024;

  @Override
  public String answer(Given given) {
    long perCall =
        switch (given.text("operation")) {
          case "get" -> 100;
          case "write" -> 25;
          default -> throw new IllegalArgumentException(given.text("operation"));
        };
    long fitting = Math.min(perCall, CALL_BYTES / given.number("itemBytes"));
    return Long.toString(
        Ceiling.of(given.number("items"), fitting)
            + Ceiling.of(given.number("unprocessed"), fitting));
  }

  @Override
  public List<Words> words(Given given) {
    String operation = given.text("operation").equals("get") ? "Get" : "Write";
    String left = operation.equals("Get") ? "`UnprocessedKeys`" : "`UnprocessedItems`";
    String name = "`Batch" + operation + "Item`";
    return given.number("unprocessed") == 0
        ? List.of(new Words(name, name), new Words(left + " is empty", left + "는 언제나 비어"))
        : List.of(new Words(name, name), new Words(left, left));
  }
}
