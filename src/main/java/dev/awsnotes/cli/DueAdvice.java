package dev.awsnotes.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** What is due comes first, then questions about the module one is in. */
final class DueAdvice implements Advice {
  private final Supplier<Integer> due;
  private final Place place;

  DueAdvice(Supplier<Integer> due, Place place) {
    this.due = due;
    this.place = place;
  }

  @Override
  public Optional<String> proposal() {
    if (due.get() > 0) {
      return Optional.of(ReviewCommand.NAME);
    }
    String module = place.module();
    return Optional.of(module.isEmpty() ? QuizCommand.NAME : QuizCommand.NAME + " " + module);
  }
}
