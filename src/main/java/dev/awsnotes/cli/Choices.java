package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Presented;
import java.util.List;

/**
 * What an answer is picked from, for terminals that have arrow keys.
 *
 * @param kind how many are picked
 * @param labels the entries as they stand on the screen, in order
 */
public record Choices(Kind kind, List<String> labels) {
  /** Nothing to pick from: the answer is typed. */
  public static final Choices NONE = new Choices(Kind.ONE, List.of());

  /** How an answer is made of entries. */
  public enum Kind {
    ONE,
    SEVERAL,
    /** All of them, in an order. */
    ORDER,
    /** All of them, each as the partner of a number: {@code 1b 2a}. */
    PAIRS
  }

  /** What answers to this question are picked from; words are typed. */
  static Choices of(Presented presented, Lang lang) {
    return switch (presented.question().head().type()) {
      case CHOICE -> new Choices(Kind.ONE, options(presented, lang));
      case MULTIPLE -> new Choices(Kind.SEVERAL, options(presented, lang));
      case ORDERING -> new Choices(Kind.ORDER, options(presented, lang));
      case MATCHING -> new Choices(Kind.PAIRS, rights(presented, lang));
      case TYPED -> NONE;
    };
  }

  private static List<String> rights(Presented presented, Lang lang) {
    return presented.question() instanceof Question.Matching matching
        ? presented.order().stream()
            .map(at -> matching.matches().get(at).right().in(lang).plain())
            .toList()
        : List.of();
  }

  private static List<String> options(Presented presented, Lang lang) {
    return presented.options().stream().map(option -> option.text().in(lang).plain()).toList();
  }
}
