package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Quantity;
import dev.awsnotes.drill.Unit;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.CapacityRules;
import dev.awsnotes.drill.rule.CapacityRules.WriteMode;
import dev.awsnotes.drill.work.CapacityWorking;
import dev.awsnotes.drill.work.Working;
import java.util.List;
import java.util.Locale;

/** Write capacity units. */
final class WcuCalculator extends RuleCalculator {
  WcuCalculator() {
    super(
        "wcu",
        "쓰기 용량 단위(WCU)",
        "Write capacity units",
        List.of(
            Parameter.required(
                "item-size", Kind.SIZE, "항목 하나의 크기, 최대 400KB", "size of an item, up to 400KB"),
            Parameter.required("writes", Kind.COUNT, "초당 쓰는 항목 수", "items written a second"),
            Parameter.choice(
                "mode",
                List.of("standard", "transactional"),
                "표준 쓰기 또는 트랜잭션 쓰기",
                "standard or transactional writes")));
  }

  @Override
  Answer answer(Values values, Working working) {
    long bytes = ItemSize.of(values, "item-size");
    long writes = values.count("writes");
    WriteMode mode = WriteMode.valueOf(values.choice("mode").toUpperCase(Locale.ROOT));
    CapacityWorking.write(working, bytes, writes, mode);
    return Answer.of(Quantity.of(CapacityRules.writeUnits(bytes, writes, mode), Unit.WCU));
  }
}
