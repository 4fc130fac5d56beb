package dev.awsnotes.drill;

import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One exercise.
 *
 * @param prompt what is asked, with every number that the answer needs
 * @param answer the right answer
 * @param working how it is reached, one step a line, each at most 80 columns wide
 * @param lures usual wrong answers, at least 3, distinct from the answer and from each other
 * @param parameters what the item was made from, in order: a {@link Long}, {@link BigDecimal} or
 *     {@link String} each; enough to compute the answer anew
 */
public record DrillItem(
    Prose prompt,
    Answer answer,
    LocalizedText working,
    List<Lure> lures,
    Map<String, Object> parameters) {
  /** How many wrong answers stand beside the right one in a multiple-choice item. */
  public static final int LURES_SHOWN = 3;

  public DrillItem {
    lures = List.copyOf(lures);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    if (lures.size() < LURES_SHOWN) {
      throw new IllegalArgumentException("only " + lures.size() + " lures");
    }
    List<Answer> seen = new ArrayList<>(List.of(answer));
    for (Lure lure : lures) {
      if (!isDistinct(lure.answer(), seen)) {
        throw new IllegalArgumentException("lure twice: " + lure.answer().canonical());
      }
      seen.add(lure.answer());
    }
    for (Object value : parameters.values()) {
      if (!(value instanceof Long || value instanceof BigDecimal || value instanceof String)) {
        throw new IllegalArgumentException("no number or text: " + value);
      }
    }
  }

  /** Whether no one could take an answer for one of those. */
  static boolean isDistinct(Answer answer, List<Answer> others) {
    for (Answer other : others) {
      if (means(answer, other) || means(other, answer)) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody who types one would be taken to mean the other. */
  private static boolean means(Answer typed, Answer answer) {
    if (typed instanceof Answer.Amounts a && answer instanceof Answer.Amounts b) {
      return b.near(a);
    }
    return answer.accepts(typed.canonical());
  }

  /**
   * The item as multiple choice: the answer and three of its lures. Amounts come in ascending
   * order, so that their order says nothing; letters that name something in the prompt stay in
   * order; texts are shuffled. Every place is as likely to hold the answer as the lures allow.
   */
  public List<Answer> options(RandomGenerator random) {
    List<Answer> wrong = new ArrayList<>(lures.stream().map(Lure::answer).toList());
    Draw.shuffle(random, wrong);
    int place = random.nextInt(LURES_SHOWN + 1);
    if (!(answer instanceof Answer.Amounts)) {
      List<Answer> options = new ArrayList<>(wrong.subList(0, LURES_SHOWN));
      options.add(place, answer);
      if (options.stream().allMatch(option -> option.canonical().length() == 1)) {
        options.sort(Comparator.comparing(Answer::canonical));
      }
      return List.copyOf(options);
    }
    List<Answer> below = wrong.stream().filter(lure -> byAmount(lure, answer) < 0).toList();
    List<Answer> above = wrong.stream().filter(lure -> byAmount(lure, answer) >= 0).toList();
    int low = Math.min(below.size(), Math.max(place, LURES_SHOWN - above.size()));
    List<Answer> options = new ArrayList<>(below.subList(0, low));
    options.addAll(above.subList(0, LURES_SHOWN - low));
    options.add(answer);
    options.sort(DrillItem::byAmount);
    return List.copyOf(options);
  }

  /** The lure that a wrong answer fell for, if it is one of them. */
  public Optional<Lure> lure(String typed) {
    return lures.stream().filter(lure -> lure.answer().accepts(typed)).findFirst();
  }

  /** Whether what somebody typed can be meant as an answer, right or wrong. */
  public boolean understands(String typed) {
    return answer.isLike(typed) || lures.stream().anyMatch(lure -> lure.answer().isLike(typed));
  }

  /** Whether what somebody typed is the answer or one of the lures. */
  public boolean names(String typed) {
    return answer.accepts(typed) || lure(typed).isPresent();
  }

  private static int byAmount(Answer a, Answer b) {
    if (a instanceof Answer.Amounts first && b instanceof Answer.Amounts second) {
      for (int i = 0; i < first.quantities().size(); i++) {
        int order = first.quantities().get(i).value().compareTo(second.quantities().get(i).value());
        if (order != 0) {
          return order;
        }
      }
    }
    return 0;
  }
}
