package dev.awsnotes.drill;

import dev.awsnotes.drill.work.Working;
import dev.awsnotes.pack.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item in the making. A lure that meets the answer or another lure is left out. */
final class Draft {
  private final Prompt prompt;
  private final Answer answer;
  private final Working working = new Working();
  private final List<Lure> lures = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  Draft(Prompt prompt, Answer answer) {
    this.prompt = prompt;
    this.answer = answer;
    answers.add(answer);
  }

  Working working() {
    return working;
  }

  Draft parameter(String name, long value) {
    parameters.put(name, value);
    return this;
  }

  Draft parameter(String name, BigDecimal value) {
    parameters.put(name, value);
    return this;
  }

  Draft parameter(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  /** A wrong answer, unless it is the right one by chance. */
  Draft lure(Answer wrong, String ko, String en) {
    if (DrillItem.isDistinct(wrong, answers)) {
      answers.add(wrong);
      lures.add(new Lure(wrong, new LocalizedText(ko, en)));
    }
    return this;
  }

  /** A wrong whole number above 0, in the answer's unit. */
  Draft lure(long wrong, Unit unit, String ko, String en) {
    return wrong > 0 ? lure(Answer.of(Quantity.of(wrong, unit)), ko, en) : this;
  }

  /** The item; empty when too few lures are left, so that other parameters have to be drawn. */
  Optional<DrillItem> item() {
    return lures.size() < DrillItem.LURES_SHOWN
        ? Optional.empty()
        : Optional.of(new DrillItem(prompt.prose(), answer, working.text(), lures, parameters));
  }
}
