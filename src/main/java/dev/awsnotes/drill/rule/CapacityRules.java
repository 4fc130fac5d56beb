package dev.awsnotes.drill.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What reads and writes cost in DynamoDB capacity units. 1 KB is 1,024 bytes here.
 *
 * <p>Source: <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html">DynamoDB
 * read and write operations</a> and, for the sizes, <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html">Provisioned
 * capacity mode</a>.
 */
public final class CapacityRules {
  /** One unit reads this many bytes of an item, strongly consistent, once a second. */
  public static final long READ_BLOCK = 4096;

  /** One unit writes this many bytes of an item once a second. */
  public static final long WRITE_BLOCK = 1024;

  /**
   * The largest item; <a
   * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">quotas</a>.
   */
  public static final long MAX_ITEM = 400 * 1024;

  private CapacityRules() {}

  /** How a read is made; transactional reads cost twice, eventual ones half a strong one. */
  public enum Consistency {
    STRONG("1"),
    EVENTUAL("0.5"),
    TRANSACTIONAL("2");

    private final BigDecimal unitsPerBlock;

    Consistency(String unitsPerBlock) {
      this.unitsPerBlock = new BigDecimal(unitsPerBlock);
    }

    /** Read units for each 4 KB block. */
    public BigDecimal unitsPerBlock() {
      return unitsPerBlock;
    }
  }

  /** How a write is made; transactional writes cost twice. */
  public enum WriteMode {
    STANDARD(1),
    TRANSACTIONAL(2);

    private final long unitsPerBlock;

    WriteMode(long unitsPerBlock) {
      this.unitsPerBlock = unitsPerBlock;
    }

    /** Write units for each 1 KB block. */
    public long unitsPerBlock() {
      return unitsPerBlock;
    }
  }

  /** The 4 KB blocks of an item, the last one counted in full. */
  public static long readBlocks(long itemBytes) {
    return Math.ceilDiv(itemBytes, READ_BLOCK);
  }

  /** The 1 KB blocks of an item, the last one counted in full. */
  public static long writeBlocks(long itemBytes) {
    return Math.ceilDiv(itemBytes, WRITE_BLOCK);
  }

  /** Read units for one item; a half is possible. */
  public static BigDecimal readUnits(long itemBytes, Consistency consistency) {
    return BigDecimal.valueOf(readBlocks(itemBytes)).multiply(consistency.unitsPerBlock());
  }

  /** Read units a second for so many items a second, each rounded up by itself. */
  public static BigDecimal readUnits(long itemBytes, long perSecond, Consistency consistency) {
    return readUnits(itemBytes, consistency).multiply(BigDecimal.valueOf(perSecond));
  }

  /** Write units a second for so many items a second, each rounded up by itself. */
  public static long writeUnits(long itemBytes, long perSecond, WriteMode mode) {
    return Math.multiplyExact(
        Math.multiplyExact(writeBlocks(itemBytes), mode.unitsPerBlock()), perSecond);
  }

  /** Read units of one Query or Scan page: the sizes are added up and the sum is rounded up. */
  public static BigDecimal pageReadUnits(long totalBytes, Consistency consistency) {
    return readUnits(totalBytes, consistency);
  }

  /** Capacity is provisioned in whole units. */
  public static long provisioned(BigDecimal unitsPerSecond) {
    return unitsPerSecond.setScale(0, RoundingMode.CEILING).longValueExact();
  }
}
