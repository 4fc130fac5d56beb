package dev.awsnotes.drillmodel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Capacity of a provisioned table: a read unit is one strongly consistent read a second of up to 4
 * KB, half of it for an eventually consistent one and two for a transactional one; a write unit is
 * one write a second of up to 1 KB, two for a transactional one. Item sizes are rounded up, each by
 * itself.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html">
 *     DynamoDB read and write operations</a>
 */
final class CapacityModel {
  private CapacityModel() {}

  static final class Reads implements Model {
    @Override
    public String answer(Given given) {
      return whole(reads(given.number("itemBytes"), given.number("readsPerSecond"), kind(given)));
    }

    @Override
    public List<Words> words(Given given) {
      return List.of(readWords(kind(given)));
    }

    private static String kind(Given given) {
      return given.text("consistency");
    }
  }

  static final class Writes implements Model {
    @Override
    public String answer(Given given) {
      return Long.toString(
          writes(given.number("itemBytes"), given.number("writesPerSecond"), given.text("mode")));
    }

    @Override
    public List<Words> words(Given given) {
      return List.of(writeWords(given.text("mode")));
    }
  }

  static final class Table implements Model {
    @Override
    public String answer(Given given) {
      BigDecimal read =
          reads(
                  given.number("read1ItemBytes"),
                  given.number("read1PerSecond"),
                  given.text("read1Consistency"))
              .add(
                  reads(
                      given.number("read2ItemBytes"),
                      given.number("read2PerSecond"),
                      given.text("read2Consistency")));
      long written =
          writes(
              given.number("writeItemBytes"),
              given.number("writesPerSecond"),
              given.text("writeMode"));
      return whole(read) + " RCU, " + written + " WCU";
    }

    @Override
    public List<Words> words(Given given) {
      return List.of(
          readWords(given.text("read1Consistency")),
          readWords(given.text("read2Consistency")),
          writeWords(given.text("writeMode")));
    }
  }

  private static BigDecimal reads(long itemBytes, long perSecond, String kind) {
    BigDecimal unitsPerBlock =
        switch (kind) {
          case "eventual" -> new BigDecimal("0.5");
          case "strong" -> new BigDecimal("1");
          case "transactional" -> new BigDecimal("2");
          default -> throw new IllegalArgumentException(kind);
        };
    return unitsPerBlock.multiply(BigDecimal.valueOf(Ceiling.of(itemBytes, 4096) * perSecond));
  }

  private static long writes(long itemBytes, long perSecond, String mode) {
    long unitsPerBlock =
        switch (mode) {
          case "standard" -> 1;
          case "transactional" -> 2;
          default -> throw new IllegalArgumentException(mode);
        };
    return Ceiling.of(itemBytes, 1024) * unitsPerBlock * perSecond;
  }

  /** Only whole units can be provisioned. */
  private static String whole(BigDecimal units) {
    return units.setScale(0, RoundingMode.CEILING).toPlainString();
  }

  private static Model.Words readWords(String kind) {
    return switch (kind) {
      case "eventual" -> new Model.Words("eventually consistent reads", "최종적 일관된 읽기");
      case "strong" -> new Model.Words("strongly consistent reads", "강력한 일관된 읽기");
      default -> new Model.Words("transactional reads", "트랜잭션 읽기");
    };
  }

  private static Model.Words writeWords(String mode) {
    return mode.equals("standard")
        ? new Model.Words("standard writes", "표준 쓰기")
        : new Model.Words("transactional writes", "트랜잭션 쓰기");
  }
}
