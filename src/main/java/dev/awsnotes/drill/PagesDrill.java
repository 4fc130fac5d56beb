package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.CapacityRules;
import dev.awsnotes.drill.rule.CapacityRules.Consistency;
import dev.awsnotes.drill.rule.PageRules;
import dev.awsnotes.drill.work.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Pages of a Query, with the 1 MB rule, with Limit, with filters, and what a page costs. */
final class PagesDrill extends GeneratedDrill {
  private static final long KB = 1024;

  PagesDrill() {
    super(
        "pages",
        "Query 페이지와 Limit, 필터",
        "Query pages, Limit and filters",
        "dynamodb",
        Sections.PAGES);
  }

  @Override
  Draft draw(RandomGenerator random) {
    return switch (random.nextInt(3)) {
      case 0 -> bySize(random);
      case 1 -> byLimit(random);
      default -> cost(random);
    };
  }

  /**
   * Items are small beside a page and the total keeps clear of a page's end, so that it is exact.
   */
  private static Draft bySize(RandomGenerator random) {
    long size = Draw.one(random, 512L, KB, 2 * KB, 4 * KB);
    long pages = Draw.step(random, 3, 24, 1);
    long tenths = Draw.step(random, 2, 8, 1);
    long items = ((pages - 1) * 10 + tenths) * PageRules.MAX_BYTES / 10 / size;
    long matching = items * Draw.one(random, 5, 10, 20, 25) / 100;
    long total = items * size;
    Draft draft =
        new Draft(
            base(items, size)
                .say(
                    "필터 표현식을 통과하는 것은 그중 " + Numbers.grouped(matching) + "개입니다. `Limit`은 쓰지 않습니다.",
                    "The filter expression lets "
                        + Numbers.grouped(matching)
                        + " of them through. There is no `Limit`.")
                .say(
                    "끝까지 읽으려면 `Query` 호출이 적어도 몇 번 필요합니까? (1 MB = 1,024 KB)",
                    "How many `Query` calls are needed at least to read to the end?"
                        + " (1 MB = 1,024 KB)"),
            calls(PageRules.pagesBySize(total)));
    draft
        .parameter("variant", "size")
        .parameter("items", items)
        .parameter("itemBytes", size)
        .parameter("matching", matching);
    String sum =
        Numbers.grouped(items)
            + " × "
            + Numbers.size(size)
            + " = "
            + Numbers.grouped(total / KB)
            + " KB";
    draft
        .working()
        .line("읽는 양: " + sum, "Read: " + sum)
        .line(
            "한 페이지는 필터 이전 기준으로 최대 1 MB입니다.", "A page is at most 1 MB, counted before the filter.");
    String division = Numbers.grouped(total / KB) + " KB / 1,024 KB";
    long answer = PageRules.pagesBySize(total);
    draft
        .working()
        .line(division + " -> 올림 " + answer + "회", division + ", rounded up: " + answer + " calls");
    draft.lure(
        PageRules.pagesBySize(matching * size),
        Unit.CALLS,
        "필터를 통과한 것만 셌습니다. 1 MB는 필터를 적용하기 전의 크기입니다.",
        "Only what passes the filter was counted; the 1 MB are counted before it.");
    draft.lure(
        answer - 1,
        Unit.CALLS,
        "나머지를 버렸습니다. 마지막 페이지도 호출입니다.",
        "The remainder was dropped; the last, partial page is a call as well.");
    draft.lure(
        Math.ceilDiv(items, 100),
        Unit.CALLS,
        "100개는 BatchGetItem의 한도입니다.",
        "100 items is the limit of BatchGetItem.");
    draft.lure(
        Math.ceilDiv(total, 4 * PageRules.MAX_BYTES),
        Unit.CALLS,
        "4 MB는 트랜잭션의 한도입니다.",
        "4 MB is the limit of a transaction.");
    draft.lure(
        Math.ceilDiv(total, 16 * PageRules.MAX_BYTES),
        Unit.CALLS,
        "16 MB는 배치 호출의 한도입니다.",
        "16 MB is the limit of a batch call.");
    draft.lure(
        1,
        Unit.CALLS,
        "한 번에 모두 돌아오지 않습니다. LastEvaluatedKey가 없을 때까지 이어서 읽습니다.",
        "Not everything comes at once; one reads on until there is no LastEvaluatedKey.");
    return draft;
  }

  private static Draft byLimit(RandomGenerator random) {
    long limit = Draw.one(random, 10, 20, 25, 40, 50, 100);
    long items = Draw.step(random, 4 * limit + 1, 40 * limit, 1);
    if (items % limit == 0) {
      items++;
    }
    long size = Draw.step(random, 1, 5, 1) * KB;
    long matching = Math.max(1, items * Draw.one(random, 5, 10, 20, 30) / 100);
    long answer = PageRules.pagesByLimit(items, limit);
    Draft draft =
        new Draft(
            base(items, size)
                .say(
                    "필터 표현식을 통과하는 것은 그중 "
                        + Numbers.grouped(matching)
                        + "개입니다. 호출마다 `Limit`은 "
                        + limit
                        + "입니다.",
                    "The filter expression lets "
                        + Numbers.grouped(matching)
                        + " of them through. Each call sets `Limit` to "
                        + limit
                        + ".")
                .say(
                    "통과하는 것을 빠짐없이 받도록 끝까지 읽으려면 `Query` 호출이 몇 번 필요합니까?",
                    "How many `Query` calls are needed to get all that pass, reading to the end?"),
            calls(answer));
    draft
        .parameter("variant", "limit")
        .parameter("items", items)
        .parameter("itemBytes", size)
        .parameter("matching", matching)
        .parameter("limit", limit);
    String page = limit + " × " + Numbers.size(size) + " = " + limit * size / KB + " KB";
    String division = Numbers.grouped(items) + " / " + limit;
    draft
        .working()
        .line("Limit은 필터 이전에 읽는 항목 수를 제한합니다.", "Limit caps the items read, before the filter.")
        .line(
            "한 페이지: " + page + " (1 MB 미만이므로 Limit이 먼저 닿습니다)",
            "A page: " + page + ", below 1 MB, so Limit ends it first")
        .line(division + " -> 올림 " + answer + "회", division + ", rounded up: " + answer + " calls");
    draft.lure(
        PageRules.pagesByLimit(matching, limit),
        Unit.CALLS,
        "필터를 통과한 것만 셌습니다. Limit은 필터를 적용하기 전에 셉니다.",
        "Only what passes the filter was counted; Limit counts before the filter.");
    draft.lure(
        PageRules.pagesBySize(items * size),
        Unit.CALLS,
        "1 MB 한도만 썼습니다. Limit이 먼저 페이지를 끝냅니다.",
        "Only the 1 MB rule was used; Limit ends each page first.");
    draft.lure(
        items / limit,
        Unit.CALLS,
        "나머지를 버렸습니다. 마지막 페이지도 호출입니다.",
        "The remainder was dropped; the last, partial page is a call as well.");
    draft.lure(
        matching,
        Unit.CALLS,
        "통과하는 항목마다 호출이 한 번씩 필요하지는 않습니다.",
        "There is no call for each item that passes.");
    draft.lure(
        1,
        Unit.CALLS,
        "한 번의 호출은 Limit만큼만 읽고 LastEvaluatedKey를 돌려줍니다.",
        "One call reads only Limit items and returns a LastEvaluatedKey.");
    return draft;
  }

  private static Draft cost(RandomGenerator random) {
    long size = Draw.step(random, 200, 3900, 50);
    long items = Draw.step(random, 12, Math.min(220, PageRules.MAX_BYTES / size - 10), 1);
    long matching = Math.max(1, items * Draw.one(random, 10, 20, 25, 40) / 100);
    Consistency consistency = Draw.one(random, List.of(Consistency.STRONG, Consistency.EVENTUAL));
    long total = items * size;
    BigDecimal units = CapacityRules.pageReadUnits(total, consistency);
    boolean strong = consistency == Consistency.STRONG;
    Draft draft =
        new Draft(
            base(items, size)
                .say(
                    "필터 표현식을 통과하는 것은 그중 "
                        + Numbers.grouped(matching)
                        + "개입니다. "
                        + (strong ? "`ConsistentRead`는 true입니다." : "`ConsistentRead`는 주지 않습니다."),
                    "The filter expression lets "
                        + Numbers.grouped(matching)
                        + " of them through. `ConsistentRead` is "
                        + (strong ? "true." : "not given."))
                .say(
                    "이 `Query` 한 번은 읽기 단위를 얼마나 소비합니까? (1 KB = 1,024바이트)",
                    "How many read units does this one `Query` consume? (1 KB = 1,024 bytes)"),
            units(units));
    draft
        .parameter("variant", "cost")
        .parameter("items", items)
        .parameter("itemBytes", size)
        .parameter("matching", matching)
        .parameter("consistency", consistency.name().toLowerCase(Locale.ROOT));
    String sum =
        Numbers.grouped(items)
            + " × "
            + Numbers.grouped(size)
            + " B = "
            + Numbers.grouped(total)
            + " B";
    long blocks = CapacityRules.readBlocks(total);
    String product =
        Numbers.grouped(blocks)
            + " × "
            + Numbers.plain(consistency.unitsPerBlock())
            + " = "
            + Numbers.grouped(units)
            + " RCU";
    draft
        .working()
        .line("Query는 크기를 먼저 더합니다: " + sum, "Query adds the sizes up first: " + sum)
        .line(
            "합을 4 KB로 올림: 블록 " + Numbers.grouped(blocks) + "개",
            "The sum is rounded up to 4 KB: " + Numbers.grouped(blocks) + " blocks")
        .line(
            (strong ? "강력한 일관된 읽기: " : "최종적 일관된 읽기(기본값): ") + product,
            (strong ? "Strongly consistent: " : "Eventually consistent, the default: ") + product);
    draft.lure(
        units(CapacityRules.readUnits(size, items, consistency)),
        "항목마다 4 KB로 올림했습니다. Query는 합을 한 번만 올림합니다.",
        "Each item was rounded up; Query rounds the sum once.");
    draft.lure(
        units(CapacityRules.pageReadUnits(matching * size, consistency)),
        "필터를 통과한 것만 셌습니다. 필터는 읽은 다음에 적용되어 비용을 줄이지 않습니다.",
        "Only what passes the filter was counted; filtering comes after reading and saves"
            + " nothing.");
    draft.lure(
        units(
            CapacityRules.pageReadUnits(total, strong ? Consistency.EVENTUAL : Consistency.STRONG)),
        strong ? "강력한 일관된 읽기는 절반이 아닙니다." : "기본값은 최종적 일관된 읽기이고 절반만 소비합니다.",
        strong
            ? "Strongly consistent reads are not halved."
            : "The default is eventually consistent, which costs half.");
    draft.lure(
        units(BigDecimal.valueOf(Math.ceilDiv(total, KB)).multiply(consistency.unitsPerBlock())),
        "1 KB 단위로 셌습니다. 읽기는 4 KB 단위입니다.",
        "Counted in blocks of 1 KB; reads count blocks of 4 KB.");
    return draft;
  }

  private static Prompt base(long items, long size) {
    return new Prompt()
        .say(
            "파티션 키 값 하나에 크기가 "
                + Numbers.size(size)
                + "인 항목이 "
                + Numbers.grouped(items)
                + "개 있고, `Query`가 이 값 전체를 대상으로 합니다.",
            "One partition key value has "
                + Numbers.grouped(items)
                + " items of "
                + Numbers.size(size)
                + " each, and a `Query` covers all of them.");
  }

  private static Answer calls(long calls) {
    return Answer.of(Quantity.of(calls, Unit.CALLS));
  }

  private static Answer units(BigDecimal units) {
    return Answer.of(new Quantity(units, Unit.RCU, BigDecimal.ZERO));
  }
}
