package dev.awsnotes.drillmodel;

import java.math.BigDecimal;
import java.util.List;

/**
 * Pages of a {@code Query}: a page ends at 1 MB read or at {@code Limit} items read, both before
 * the filter. A whole page is charged as one read: sizes are added up, then rounded up to 4 KB;
 * half a unit for each 4 KB if eventually consistent, which is the default.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html">
 *     Paginating query results</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html">
 *     DynamoDB read and write operations</a>
 */
final class PagesModel implements Model {
  private static final long PAGE_BYTES = 1024L * 1024;

  @Override
  public String answer(Given given) {
    long items = given.number("items");
    long bytes = given.number("itemBytes");
    return switch (given.text("variant")) {
      case "size" -> Long.toString(bySize(items, bytes));
      case "limit" -> Long.toString(byLimit(items, bytes, given.number("limit")));
      case "cost" -> cost(items * bytes, given.text("consistency"));
      default -> throw new IllegalArgumentException(given.text("variant"));
    };
  }

  /**
   * The documentation leaves open whether the item that crosses 1 MB still belongs to the page, so
   * the number must be the same either way.
   */
  private static long bySize(long items, long bytes) {
    long calls = calls(items, PAGE_BYTES / bytes);
    if (calls != calls(items, Ceiling.of(PAGE_BYTES, bytes))) {
      throw new IllegalStateException("the number hangs on the item that crosses 1 MB");
    }
    return calls;
  }

  private static long byLimit(long items, long bytes, long limit) {
    if (limit * bytes >= PAGE_BYTES) {
      throw new IllegalStateException("the page may end at 1 MB, before Limit");
    }
    return calls(items, limit);
  }

  /** A last page that is exactly full comes with a key, and an empty page follows it. */
  private static long calls(long items, long perPage) {
    if (items % perPage == 0) {
      throw new IllegalStateException("the last page is full: one more call may follow");
    }
    return Ceiling.of(items, perPage);
  }

  private static String cost(long bytes, String consistency) {
    if (bytes > PAGE_BYTES) {
      throw new IllegalStateException("more than one page");
    }
    BigDecimal blocks = BigDecimal.valueOf(Ceiling.of(bytes, 4096));
    return (consistency.equals("strong") ? blocks : blocks.multiply(new BigDecimal("0.5")))
        .toPlainString();
  }

  @Override
  public List<Words> words(Given given) {
    return switch (given.text("variant")) {
      case "size" -> List.of(new Words("at least to read to the end", "적어도 몇 번"));
      case "limit" -> List.of(new Words("`Limit` to " + given.number("limit"), "`Limit`은 "));
      default ->
          List.of(
              given.text("consistency").equals("strong")
                  ? new Words("`ConsistentRead` is true", "`ConsistentRead`는 true")
                  : new Words("`ConsistentRead` is not given", "`ConsistentRead`는 주지 않"),
              new Words("read units", "읽기 단위"));
    };
  }
}
