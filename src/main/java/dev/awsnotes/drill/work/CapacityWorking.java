package dev.awsnotes.drill.work;

import dev.awsnotes.drill.rule.CapacityRules;
import dev.awsnotes.drill.rule.CapacityRules.Consistency;
import dev.awsnotes.drill.rule.CapacityRules.WriteMode;
import dev.awsnotes.pack.LocalizedText;
import java.math.BigDecimal;

/** How capacity units are reached. */
public final class CapacityWorking {
  private CapacityWorking() {}

  /** What a kind of read is called. */
  public static LocalizedText name(Consistency consistency) {
    return switch (consistency) {
      case STRONG -> new LocalizedText("강력한 일관된 읽기", "strongly consistent reads");
      case EVENTUAL -> new LocalizedText("최종적 일관된 읽기", "eventually consistent reads");
      case TRANSACTIONAL -> new LocalizedText("트랜잭션 읽기", "transactional reads");
    };
  }

  /** What a kind of write is called. */
  public static LocalizedText name(WriteMode mode) {
    return switch (mode) {
      case STANDARD -> new LocalizedText("표준 쓰기", "standard writes");
      case TRANSACTIONAL -> new LocalizedText("트랜잭션 쓰기", "transactional writes");
    };
  }

  /** The steps for so many reads a second of items of one size. */
  public static void read(
      Working working, long itemBytes, long perSecond, Consistency consistency) {
    long blocks = CapacityRules.readBlocks(itemBytes);
    BigDecimal one = CapacityRules.readUnits(itemBytes, consistency);
    blocks(working, itemBytes, blocks, "4 KB");
    LocalizedText name = name(consistency);
    String product =
        Numbers.grouped(blocks)
            + " × "
            + Numbers.plain(consistency.unitsPerBlock())
            + " = "
            + Numbers.grouped(one)
            + " RCU";
    working.line(name.ko() + ": 항목당 " + product, capital(name.en()) + ": " + product + " an item");
    BigDecimal all = CapacityRules.readUnits(itemBytes, perSecond, consistency);
    perSecond(working, one, perSecond, all, "RCU");
    whole(working, all, "RCU");
  }

  /** The steps for so many writes a second of items of one size. */
  public static void write(Working working, long itemBytes, long perSecond, WriteMode mode) {
    long blocks = CapacityRules.writeBlocks(itemBytes);
    long one = blocks * mode.unitsPerBlock();
    blocks(working, itemBytes, blocks, "1 KB");
    LocalizedText name = name(mode);
    String product =
        Numbers.grouped(blocks)
            + " × "
            + mode.unitsPerBlock()
            + " = "
            + Numbers.grouped(one)
            + " WCU";
    working.line(name.ko() + ": 항목당 " + product, capital(name.en()) + ": " + product + " an item");
    BigDecimal all = BigDecimal.valueOf(CapacityRules.writeUnits(itemBytes, perSecond, mode));
    perSecond(working, BigDecimal.valueOf(one), perSecond, all, "WCU");
  }

  /** Capacity is set in whole units; says so where it matters. */
  public static void whole(Working working, BigDecimal units, String unit) {
    long whole = CapacityRules.provisioned(units);
    if (units.compareTo(BigDecimal.valueOf(whole)) != 0) {
      String result = Numbers.grouped(units) + " -> " + Numbers.grouped(whole) + " " + unit;
      working.line(
          "프로비저닝은 정수 단위이므로 올림합니다: " + result,
          "Capacity is provisioned in whole units, rounded up: " + result);
    }
  }

  private static void blocks(Working working, long itemBytes, long blocks, String block) {
    working.line(
        "항목 하나: "
            + Numbers.size(itemBytes)
            + " -> "
            + block
            + " 블록 "
            + Numbers.grouped(blocks)
            + "개(항목마다 올림)",
        "One item: "
            + Numbers.size(itemBytes)
            + " takes "
            + Numbers.grouped(blocks)
            + (blocks == 1 ? " block of " : " blocks of ")
            + block
            + " (each item is rounded up)");
  }

  private static void perSecond(
      Working working, BigDecimal one, long perSecond, BigDecimal all, String unit) {
    String product =
        Numbers.grouped(one)
            + " × "
            + Numbers.grouped(perSecond)
            + " = "
            + Numbers.grouped(all)
            + " "
            + unit;
    working.line(
        "초당 " + Numbers.grouped(perSecond) + "회: " + product,
        Numbers.grouped(perSecond) + " a second: " + product);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
