package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.CapacityRules;
import dev.awsnotes.drill.rule.CapacityRules.WriteMode;
import dev.awsnotes.drill.work.CapacityWorking;
import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.pack.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Write capacity units for writes of items of one size. */
final class WcuDrill extends GeneratedDrill {
  WcuDrill() {
    super("wcu", "쓰기 용량 단위(WCU)", "Write capacity units", "dynamodb", Sections.WCU);
  }

  @Override
  Draft draw(RandomGenerator random) {
    long bytes = ItemSizes.draw(random);
    long rate =
        Draw.onceIn(random, 3) ? Draw.step(random, 3, 99, 2) : Draw.step(random, 10, 600, 10);
    WriteMode mode = Draw.one(random, List.of(WriteMode.values()));
    long blocks = CapacityRules.writeBlocks(bytes);
    Draft draft =
        new Draft(
            prompt(bytes, rate, mode),
            Answer.of(Quantity.of(CapacityRules.writeUnits(bytes, rate, mode), Unit.WCU)));
    draft
        .parameter("itemBytes", bytes)
        .parameter("writesPerSecond", rate)
        .parameter("mode", mode.name().toLowerCase(Locale.ROOT));
    CapacityWorking.write(draft.working(), bytes, rate, mode);
    long factor = mode.unitsPerBlock();
    if (mode == WriteMode.TRANSACTIONAL) {
      draft.lure(
          blocks * rate,
          Unit.WCU,
          "트랜잭션 쓰기는 두 배를 소비한다는 점을 빠뜨렸습니다.",
          "Transactional writes cost twice; this is the figure for standard ones.");
    } else {
      draft.lure(
          blocks * 2 * rate,
          Unit.WCU,
          "두 배가 드는 것은 트랜잭션 쓰기입니다.",
          "Only transactional writes cost twice.");
    }
    draft.lure(
        CapacityRules.readBlocks(bytes) * factor * rate,
        Unit.WCU,
        "쓰기에 읽기 단위인 4 KB를 썼습니다. 쓰기는 1 KB 단위입니다.",
        "That counts blocks of 4 KB, the unit of reads; writes count blocks of 1 KB.");
    draft.lure(
        Math.ceilDiv(bytes * rate, CapacityRules.WRITE_BLOCK) * factor,
        Unit.WCU,
        "항목 크기의 합을 올림했습니다. 쓰기는 항목마다 1 KB로 올림합니다.",
        "The sum of the sizes was rounded up; each write is rounded up by itself.");
    draft.lure(
        bytes / CapacityRules.WRITE_BLOCK * factor * rate,
        Unit.WCU,
        "1 KB로 내림했습니다. 마지막 블록도 하나로 셉니다.",
        "Rounded down to 1 KB; the last, partial block counts in full.");
    draft.lure(
        rate * factor,
        Unit.WCU,
        "항목 크기를 무시했습니다. 1 KB가 넘는 항목은 단위를 더 소비합니다.",
        "The size was left out; an item above 1 KB takes more than one block.");
    draft.lure(
        Math.ceilDiv(blocks * factor * rate, 2),
        Unit.WCU,
        "절반으로 줄였습니다. 절반은 최종적 일관된 읽기에만 있고 쓰기에는 없습니다.",
        "Halved; only eventually consistent reads cost half, no write does.");
    draft.lure(
        (blocks + 1) * factor * rate,
        Unit.WCU,
        "블록을 하나 더 셌습니다. 1 KB의 배수가 되면 더 올리지 않습니다.",
        "One block too many; at a multiple of 1 KB nothing more is added.");
    draft.lure(
        CapacityRules.readBlocks(bytes) * 4 * factor * rate,
        Unit.WCU,
        "크기를 먼저 4 KB의 배수로 올렸습니다. 쓰기는 1 KB의 배수로 올립니다.",
        "The size was rounded up to 4 KB first; writes round up to 1 KB.");
    draft.lure(
        blocks * 4 * rate,
        Unit.WCU,
        "준비와 커밋을 따로 두 배씩 셌습니다. 트랜잭션은 두 배, 표준은 한 배입니다.",
        "Preparing and committing were doubled each; a transaction costs twice, not four times.");
    return draft;
  }

  private static Prompt prompt(long bytes, long rate, WriteMode mode) {
    LocalizedText kind = CapacityWorking.name(mode);
    return new Prompt()
        .say(
            "프로비저닝 모드의 DynamoDB 테이블에 크기가 "
                + Numbers.size(bytes)
                + "인 항목을 초당 "
                + Numbers.grouped(rate)
                + "개씩 씁니다. 쓰기 종류: "
                + kind.ko()
                + ". 보조 인덱스는 없습니다.",
            "An application writes "
                + Numbers.grouped(rate)
                + " items of "
                + Numbers.size(bytes)
                + " a second to a provisioned DynamoDB table without secondary indexes. Kind: "
                + kind.en()
                + ".")
        .say(
            "WCU를 적어도 얼마나 프로비저닝해야 합니까? (1 KB = 1,024바이트)",
            "How many WCU must be provisioned at least? (1 KB = 1,024 bytes)");
  }
}
