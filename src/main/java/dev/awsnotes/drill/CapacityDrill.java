package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.CapacityRules;
import dev.awsnotes.drill.rule.CapacityRules.Consistency;
import dev.awsnotes.drill.rule.CapacityRules.WriteMode;
import dev.awsnotes.drill.work.CapacityWorking;
import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.drill.work.Working;
import dev.awsnotes.pack.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Both capacities of a table from a workload of several kinds of request. */
final class CapacityDrill extends GeneratedDrill {
  private static final LocalizedText REQUEST = new LocalizedText("요청", "Requests");
  private static final LocalizedText SIZE = new LocalizedText("항목 크기", "Item size");
  private static final LocalizedText RATE = new LocalizedText("초당 항목 수", "Items a second");

  CapacityDrill() {
    super(
        "capacity",
        "작업 부하의 테이블 용량",
        "Table capacity from a workload",
        "dynamodb",
        Sections.CAPACITY);
  }

  private record Reads(long bytes, long rate, Consistency consistency) {
    BigDecimal units() {
      return CapacityRules.readUnits(bytes, rate, consistency);
    }
  }

  private record Writes(long bytes, long rate, WriteMode mode) {
    long units() {
      return CapacityRules.writeUnits(bytes, rate, mode);
    }
  }

  @Override
  Draft draw(RandomGenerator random) {
    List<Reads> reads = new ArrayList<>();
    for (Consistency kind : Draw.some(random, List.of(Consistency.values()), 2)) {
      reads.add(new Reads(size(random), rate(random), kind));
    }
    Writes writes =
        new Writes(size(random), rate(random), Draw.one(random, List.of(WriteMode.values())));
    BigDecimal readUnits =
        reads.stream().map(Reads::units).reduce(BigDecimal.ZERO, BigDecimal::add);
    Draft draft =
        new Draft(
            prompt(reads, writes), both(CapacityRules.provisioned(readUnits), writes.units()));
    for (int i = 0; i < reads.size(); i++) {
      Reads read = reads.get(i);
      draft
          .parameter("read" + (i + 1) + "ItemBytes", read.bytes())
          .parameter("read" + (i + 1) + "PerSecond", read.rate())
          .parameter("read" + (i + 1) + "Consistency", code(read.consistency()));
    }
    draft
        .parameter("writeItemBytes", writes.bytes())
        .parameter("writesPerSecond", writes.rate())
        .parameter("writeMode", code(writes.mode()));
    working(draft.working(), reads, writes, readUnits);
    lures(draft, reads, writes, readUnits);
    return draft;
  }

  private static void working(
      Working working, List<Reads> reads, Writes writes, BigDecimal readUnits) {
    working.line(
        "블록(읽기 4 KB, 쓰기 1 KB, 항목마다 올림) × 블록당 단위 × 초당 항목 수",
        "Blocks (4 KB read, 1 KB written, rounded up per item) × units × items a second");
    for (Reads read : reads) {
      LocalizedText name = CapacityWorking.name(read.consistency());
      String sum =
          CapacityRules.readBlocks(read.bytes())
              + " × "
              + Numbers.plain(read.consistency().unitsPerBlock())
              + " × "
              + Numbers.grouped(read.rate())
              + " = "
              + Numbers.grouped(read.units())
              + " RCU";
      working.line(name.ko() + ": " + sum, name.en() + ": " + sum);
    }
    String total = Numbers.grouped(readUnits);
    working.line("읽기 합계: " + total + " RCU", "Reads together: " + total + " RCU");
    CapacityWorking.whole(working, readUnits, "RCU");
    LocalizedText name = CapacityWorking.name(writes.mode());
    String sum =
        CapacityRules.writeBlocks(writes.bytes())
            + " × "
            + writes.mode().unitsPerBlock()
            + " × "
            + Numbers.grouped(writes.rate())
            + " = "
            + Numbers.grouped(writes.units())
            + " WCU";
    working.line(name.ko() + ": " + sum, name.en() + ": " + sum);
  }

  private static void lures(Draft draft, List<Reads> reads, Writes writes, BigDecimal readUnits) {
    long rcu = CapacityRules.provisioned(readUnits);
    long blocks =
        reads.stream().mapToLong(r -> CapacityRules.readBlocks(r.bytes()) * r.rate()).sum();
    draft.lure(
        both(blocks, writes.units()),
        "모든 읽기를 강력한 일관된 읽기로 계산했습니다. 최종적은 절반, 트랜잭션은 두 배입니다.",
        "All reads were taken as strongly consistent; eventual ones cost half, transactional"
            + " twice.");
    if (writes.mode() == WriteMode.TRANSACTIONAL) {
      draft.lure(
          both(rcu, writes.units() / 2),
          "트랜잭션 쓰기는 두 배를 소비합니다.",
          "Transactional writes cost twice.");
    } else {
      draft.lure(
          both(rcu, writes.units() * 2),
          "두 배가 드는 것은 트랜잭션 쓰기입니다.",
          "Only transactional writes cost twice.");
    }
    BigDecimal small = BigDecimal.ZERO;
    for (Reads r : reads) {
      small =
          small.add(
              BigDecimal.valueOf(CapacityRules.writeBlocks(r.bytes()) * r.rate())
                  .multiply(r.consistency().unitsPerBlock()));
    }
    draft.lure(
        both(CapacityRules.provisioned(small), writes.units()),
        "읽기를 1 KB 단위로 셌습니다. 읽기는 4 KB 단위입니다.",
        "Reads were counted in blocks of 1 KB; reads count blocks of 4 KB.");
    draft.lure(
        both(
            rcu,
            CapacityRules.readBlocks(writes.bytes())
                * writes.mode().unitsPerBlock()
                * writes.rate()),
        "쓰기를 4 KB 단위로 셌습니다. 쓰기는 1 KB 단위입니다.",
        "Writes were counted in blocks of 4 KB; writes count blocks of 1 KB.");
    draft.lure(both(writes.units(), rcu), "읽기와 쓰기의 값을 서로 바꾸었습니다.", "The two figures are swapped.");
    long summed =
        Math.ceilDiv(writes.bytes() * writes.rate(), CapacityRules.WRITE_BLOCK)
            * writes.mode().unitsPerBlock();
    draft.lure(
        both(rcu, summed),
        "쓰기 크기의 합을 올림했습니다. 항목마다 1 KB로 올림합니다.",
        "The written sizes were added up before rounding; each item is rounded up by itself.");
  }

  private static Prompt prompt(List<Reads> reads, Writes writes) {
    List<List<LocalizedText>> rows = new ArrayList<>();
    for (Reads r : reads) {
      rows.add(row(CapacityWorking.name(r.consistency()), r.bytes(), r.rate()));
    }
    rows.add(row(CapacityWorking.name(writes.mode()), writes.bytes(), writes.rate()));
    return new Prompt()
        .say(
            "보조 인덱스가 없는 DynamoDB 테이블의 작업 부하입니다. 항목은 하나씩 읽고 씁니다.",
            "The workload of a DynamoDB table without secondary indexes; items are read and written"
                + " one by one.")
        .table(List.of(REQUEST, SIZE, RATE), rows)
        .say(
            "RCU와 WCU를 적어도 얼마나 프로비저닝해야 합니까? (1 KB = 1,024바이트)",
            "How many RCU and WCU must be provisioned at least? (1 KB = 1,024 bytes)");
  }

  private static List<LocalizedText> row(LocalizedText name, long bytes, long rate) {
    return List.of(
        name, LocalizedText.of(Numbers.size(bytes)), LocalizedText.of(Numbers.grouped(rate)));
  }

  private static Answer both(long rcu, long wcu) {
    return new Answer.Amounts(List.of(Quantity.of(rcu, Unit.RCU), Quantity.of(wcu, Unit.WCU)));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static long size(RandomGenerator random) {
    return Draw.step(random, 512, 40 * 512, 512);
  }

  private static long rate(RandomGenerator random) {
    return Draw.onceIn(random, 3) ? Draw.step(random, 5, 75, 2) : Draw.step(random, 10, 300, 10);
  }
}
