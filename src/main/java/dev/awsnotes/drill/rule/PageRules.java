package dev.awsnotes.drill.rule;

/**
 * How Query and Scan cut their results into pages: a page ends after 1 MB or, before that, after
 * {@code Limit} items; both count what was read, before the filter.
 *
 * <p>Sources: <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html">Paginating
 * table query results</a>, <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Other.html">Other
 * aspects of working with the Query operation</a>.
 */
public final class PageRules {
  /** The most bytes of items read for one page. */
  public static final long MAX_BYTES = 1024L * 1024;

  private PageRules() {}

  /** Pages for so many bytes without a Limit, when items are small beside a page. */
  public static long pagesBySize(long totalBytes) {
    return Math.ceilDiv(totalBytes, MAX_BYTES);
  }

  /** Pages for so many items with a Limit that is reached before 1 MB is. */
  public static long pagesByLimit(long itemsRead, long limit) {
    return Math.ceilDiv(itemsRead, limit);
  }
}
