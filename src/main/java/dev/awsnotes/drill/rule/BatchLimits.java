package dev.awsnotes.drill.rule;

/**
 * What fits into one batch call of DynamoDB.
 *
 * <p>Sources: <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 * (100 items, 16 MB) and <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">BatchWriteItem</a>
 * (25 put or delete requests, 16 MB).
 */
public final class BatchLimits {
  /** The most bytes that one call carries. */
  public static final long MAX_BYTES = 16L * 1024 * 1024;

  private BatchLimits() {}

  /** The two batch operations. */
  public enum Operation {
    GET("BatchGetItem", 100),
    WRITE("BatchWriteItem", 25);

    private final String api;
    private final long maxItems;

    Operation(String api, long maxItems) {
      this.api = api;
      this.maxItems = maxItems;
    }

    /** The name of the API action. */
    public String api() {
      return api;
    }

    /** The most items of one call. */
    public long maxItems() {
      return maxItems;
    }
  }

  /**
   * How many items of this size fit into one call. For reads near 16 MB it is an upper bound: the
   * service stops a little earlier (its own example returns 52 items of 300 KB).
   */
  public static long itemsPerCall(Operation operation, long itemBytes) {
    return Math.min(operation.maxItems(), Math.max(1, MAX_BYTES / itemBytes));
  }

  /** The calls needed when nothing comes back unprocessed. */
  public static long calls(long items, long itemsPerCall) {
    return Math.ceilDiv(items, itemsPerCall);
  }
}
