package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.CapacityRules;
import dev.awsnotes.drill.rule.CapacityRules.Consistency;
import dev.awsnotes.drill.work.CapacityWorking;
import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.pack.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Read capacity units for reads of items of one size. */
final class RcuDrill extends GeneratedDrill {
  RcuDrill() {
    super("rcu", "읽기 용량 단위(RCU)", "Read capacity units", "dynamodb", Sections.RCU);
  }

  @Override
  Draft draw(RandomGenerator random) {
    long bytes = ItemSizes.draw(random);
    long rate =
        Draw.onceIn(random, 3) ? Draw.step(random, 3, 99, 2) : Draw.step(random, 10, 900, 10);
    Consistency consistency = Draw.one(random, List.of(Consistency.values()));
    BigDecimal units = CapacityRules.readUnits(bytes, rate, consistency);
    Draft draft = new Draft(prompt(bytes, rate, consistency), rcu(units));
    draft
        .parameter("itemBytes", bytes)
        .parameter("readsPerSecond", rate)
        .parameter("consistency", consistency.name().toLowerCase(Locale.ROOT));
    CapacityWorking.read(draft.working(), bytes, rate, consistency);
    lures(draft, bytes, rate, consistency);
    return draft;
  }

  private static Prompt prompt(long bytes, long rate, Consistency consistency) {
    LocalizedText kind = CapacityWorking.name(consistency);
    return new Prompt()
        .say(
            "프로비저닝 모드의 DynamoDB 테이블에서 크기가 "
                + Numbers.size(bytes)
                + "인 항목을 초당 "
                + Numbers.grouped(rate)
                + "개, 하나씩 따로 읽습니다. 읽기 종류: "
                + kind.ko()
                + ".",
            "An application reads "
                + Numbers.grouped(rate)
                + " items of "
                + Numbers.size(bytes)
                + " a second, each by itself, from a provisioned DynamoDB table. Kind: "
                + kind.en()
                + ".")
        .say(
            "RCU를 적어도 얼마나 프로비저닝해야 합니까? (1 KB = 1,024바이트)",
            "How many RCU must be provisioned at least? (1 KB = 1,024 bytes)");
  }

  private static void lures(Draft draft, long bytes, long rate, Consistency consistency) {
    BigDecimal strong = CapacityRules.readUnits(bytes, rate, Consistency.STRONG);
    if (consistency == Consistency.EVENTUAL) {
      draft.lure(
          rcu(strong),
          "최종적 일관된 읽기는 절반만 소비한다는 점을 빠뜨렸습니다.",
          "Eventually consistent reads cost half; this is the figure for strong ones.");
      long each = CapacityRules.provisioned(CapacityRules.readUnits(bytes, consistency));
      draft.lure(
          each * rate,
          Unit.RCU,
          "0.5 단위를 항목마다 올림했습니다. 반올림 없이 모두 더한 뒤 한 번만 올립니다.",
          "The halves were rounded up for each item; they add up first and are rounded once.");
    } else {
      draft.lure(
          rcu(CapacityRules.readUnits(bytes, rate, Consistency.EVENTUAL)),
          "최종적 일관된 읽기의 값입니다. 강력한 일관된 읽기는 4 KB마다 1, 트랜잭션 읽기는 2입니다.",
          "The figure for eventually consistent reads; strong ones cost 1 for 4 KB, transactional"
              + " 2.");
    }
    if (consistency == Consistency.TRANSACTIONAL) {
      draft.lure(
          rcu(strong),
          "트랜잭션 읽기는 두 배를 소비한다는 점을 빠뜨렸습니다.",
          "Transactional reads cost twice; this is the figure for strong ones.");
    } else {
      draft.lure(
          rcu(CapacityRules.readUnits(bytes, rate, Consistency.TRANSACTIONAL)),
          "두 배가 드는 것은 트랜잭션 읽기입니다.",
          "Only transactional reads cost twice.");
    }
    BigDecimal sum =
        BigDecimal.valueOf(Math.ceilDiv(bytes * rate, CapacityRules.READ_BLOCK))
            .multiply(consistency.unitsPerBlock());
    draft.lure(
        rcu(sum),
        "항목 크기의 합을 올림했습니다. GetItem은 항목마다 4 KB로 올림합니다(합을 올림하는 것은 Query).",
        "The sum of the sizes was rounded up; each GetItem is rounded up by itself (Query adds up"
            + " first).");
    draft.lure(
        rcu(
            BigDecimal.valueOf(CapacityRules.writeBlocks(bytes) * rate)
                .multiply(consistency.unitsPerBlock())),
        "읽기에 쓰기 단위인 1 KB를 썼습니다. 읽기는 4 KB 단위입니다.",
        "That counts blocks of 1 KB, the unit of writes; reads count blocks of 4 KB.");
    draft.lure(
        rcu(BigDecimal.valueOf(rate).multiply(consistency.unitsPerBlock())),
        "항목 크기를 무시했습니다. 4 KB가 넘는 항목은 단위를 더 소비합니다.",
        "The size was left out; an item above 4 KB takes more than one block.");
    if (bytes >= CapacityRules.READ_BLOCK) {
      draft.lure(
          rcu(
              BigDecimal.valueOf(rate * (bytes / CapacityRules.READ_BLOCK))
                  .multiply(consistency.unitsPerBlock())),
          "4 KB로 내림했습니다. 마지막 블록도 하나로 셉니다.",
          "Rounded down to 4 KB; the last, partial block counts in full.");
    }
    draft.lure(
        rcu(
            BigDecimal.valueOf((CapacityRules.readBlocks(bytes) + 1) * rate)
                .multiply(consistency.unitsPerBlock())),
        "블록을 하나 더 셌습니다. 4 KB의 배수가 되면 더 올리지 않습니다.",
        "One block too many; at a multiple of 4 KB nothing more is added.");
  }

  private static Answer rcu(BigDecimal units) {
    return Answer.of(
        Quantity.of(units.setScale(0, RoundingMode.CEILING).longValueExact(), Unit.RCU));
  }
}
