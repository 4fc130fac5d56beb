package dev.awsnotes.quiz;

import java.util.List;

/** What a learner answered. Numbers count from 1, as shown on the screen. */
public sealed interface Answer {
  /** Nothing: the question is skipped and counts as not answered. */
  record Skipped() implements Answer {}

  /** The numbers of the chosen options, ascending. */
  record Chosen(List<Integer> numbers) implements Answer {}

  /** The numbers of the steps in the order in which they happen. */
  record Ordered(List<Integer> numbers) implements Answer {}

  /** For each left side in turn, the number of its right side. */
  record Matched(List<Integer> rights) implements Answer {}

  /** A typed word. */
  record Text(String text) implements Answer {}

  /** Something that is no answer to this question; at a terminal it is asked again. */
  record Unreadable(String text) implements Answer {}
}
