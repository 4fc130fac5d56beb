package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Quantity;
import dev.awsnotes.drill.Unit;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.CapacityRules;
import dev.awsnotes.drill.rule.CapacityRules.Consistency;
import dev.awsnotes.drill.work.CapacityWorking;
import dev.awsnotes.drill.work.Working;
import java.util.List;
import java.util.Locale;

/** Read capacity units. */
final class RcuCalculator extends RuleCalculator {
  RcuCalculator() {
    super(
        "rcu",
        "읽기 용량 단위(RCU)",
        "Read capacity units",
        List.of(
            Parameter.required(
                "item-size", Kind.SIZE, "항목 하나의 크기, 최대 400KB", "size of an item, up to 400KB"),
            Parameter.required("reads", Kind.COUNT, "초당 읽는 항목 수", "items read a second"),
            Parameter.choice(
                "consistency",
                List.of("strong", "eventual", "transactional"),
                "강력한 일관된, 최종적 일관된, 트랜잭션 읽기",
                "strongly consistent, eventually consistent or transactional reads")));
  }

  @Override
  Answer answer(Values values, Working working) {
    long bytes = ItemSize.of(values, "item-size");
    long reads = values.count("reads");
    Consistency consistency =
        Consistency.valueOf(values.choice("consistency").toUpperCase(Locale.ROOT));
    CapacityWorking.read(working, bytes, reads, consistency);
    long units = CapacityRules.provisioned(CapacityRules.readUnits(bytes, reads, consistency));
    return Answer.of(Quantity.of(units, Unit.RCU));
  }
}
