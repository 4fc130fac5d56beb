package dev.awsnotes.cli;

import dev.awsnotes.review.Card;
import java.util.function.Supplier;

/** How many reviews are due; counted anew when something may have changed. */
final class DueCount implements Supplier<Integer> {
  private static final int UNKNOWN = -1;

  private final Supplier<Context> contexts;
  private int count = UNKNOWN;

  DueCount(Supplier<Context> contexts) {
    this.contexts = contexts;
  }

  /** The next question reads the journals again. */
  void forget() {
    count = UNKNOWN;
  }

  @Override
  public Integer get() {
    if (count == UNKNOWN) {
      count = counted(contexts.get());
    }
    return count;
  }

  private static int counted(Context context) {
    int due = 0;
    for (Card card : context.progress().learner().inRotation(Candidates.ids(context))) {
      if (context.schedule().isDue(card, context.today())) {
        due++;
      }
    }
    return due;
  }
}
