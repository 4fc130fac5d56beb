package dev.awsnotes.pack;

import java.util.List;

/** A question of a bank. */
public sealed interface Question {
  /** What selection needs to know of it. */
  QuestionHead head();

  /** What is asked. */
  Prose stem();

  /** What it rests on. */
  Evidence evidence();

  /** The options of a choice or the steps of an ordering, in the order of the bank; else none. */
  default List<Option> listed() {
    return List.of();
  }

  /** How many things there are to choose from, to order or to match. */
  default int size() {
    return listed().size();
  }

  /** Its id. */
  default String id() {
    return head().id();
  }

  /**
   * What a question rests on.
   *
   * @param facts ids of facts of the notes
   * @param sources official pages
   * @param verified the day on which they were opened, {@code YYYY-MM-DD}, or empty
   */
  record Evidence(List<String> facts, List<String> sources, String verified) {}

  /**
   * An option of a choice, or a step of an ordering.
   *
   * @param correct whether it is a key; true for steps
   * @param why the reason: why right, or what would have made it right
   */
  record Option(Prose text, boolean correct, Prose why) {}

  /** Two things that belong together. */
  record Match(Prose left, Prose right, Prose why) {}

  /** One key among the options. */
  record Choice(QuestionHead head, Prose stem, List<Option> options, Evidence evidence)
      implements Question {
    @Override
    public List<Option> listed() {
      return options;
    }
  }

  /** Two or more keys; all of them or nothing. */
  record Multiple(QuestionHead head, Prose stem, List<Option> options, Evidence evidence)
      implements Question {
    @Override
    public List<Option> listed() {
      return options;
    }
  }

  /** Steps, given in the right order. */
  record Ordering(QuestionHead head, Prose stem, List<Option> steps, Evidence evidence)
      implements Question {
    @Override
    public List<Option> listed() {
      return steps;
    }
  }

  /** Pairs, given rightly. */
  record Matching(QuestionHead head, Prose stem, List<Match> matches, Evidence evidence)
      implements Question {
    @Override
    public int size() {
      return matches.size();
    }
  }

  /**
   * A word to type.
   *
   * @param acceptKo the accepted Korean answers
   * @param acceptEn the accepted English answers; an answer in either language counts
   * @param why the reason; may be empty
   */
  record Typed(
      QuestionHead head,
      Prose stem,
      List<String> acceptKo,
      List<String> acceptEn,
      Prose why,
      Evidence evidence)
      implements Question {}
}
