package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.pack.LocalizedText;

/** What a calculator returns. */
public sealed interface Result {
  /**
   * A result with its working.
   *
   * @param answer the result
   * @param working how it is reached, one step a line, each at most 80 columns wide
   */
  record Calculation(Answer answer, LocalizedText working) implements Result {}

  /**
   * What is wrong with a parameter.
   *
   * @param parameter its name
   * @param index which of its values, from 0; 0 too when it is missing
   * @param message what is wrong and what is expected
   */
  record Invalid(String parameter, int index, LocalizedText message) implements Result {}
}
