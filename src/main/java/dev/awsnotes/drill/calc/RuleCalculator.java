package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.work.Working;
import dev.awsnotes.pack.LocalizedText;
import java.util.List;
import java.util.Map;

/** A calculator that turns invalid values and numbers beyond all bounds into a result. */
abstract class RuleCalculator implements Calculator {
  private final String name;
  private final LocalizedText title;
  private final List<Parameter> parameters;

  RuleCalculator(String name, String ko, String en, List<Parameter> parameters) {
    this.name = name;
    this.title = new LocalizedText(ko, en);
    this.parameters = parameters;
  }

  /** The answer; its steps go into the working. */
  abstract Answer answer(Values values, Working working);

  @Override
  public final Result calculate(Map<String, List<String>> values) {
    Working working = new Working();
    try {
      Answer answer = answer(new Values(parameters, values), working);
      return new Result.Calculation(answer, working.text());
    } catch (InvalidValue e) {
      return e.result();
    } catch (ArithmeticException e) {
      return new Result.Invalid(
          parameters.getFirst().name(),
          0,
          new LocalizedText("수가 너무 커서 계산할 수 없습니다.", "The numbers are too large to calculate."));
    }
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final LocalizedText title() {
    return title;
  }

  @Override
  public final List<Parameter> parameters() {
    return parameters;
  }
}
