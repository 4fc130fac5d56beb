package dev.awsnotes.cli;

import dev.awsnotes.review.Card;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is due and what is best done now; found out anew when something may have changed. */
final class Outlook {
  private final Supplier<Context> contexts;
  private @Nullable View view;

  /** How things stand at one moment. */
  private record View(int due, NextCommand.Proposal proposal) {}

  /**
   * An outlook.
   *
   * @param contexts gives a context that reads the journals again
   */
  Outlook(Supplier<Context> contexts) {
    this.contexts = contexts;
  }

  /** Something may have changed. */
  void forget() {
    view = null;
  }

  /** How many questions and drills are due. */
  int due() {
    return view().due();
  }

  /** What {@code next} proposes. */
  NextCommand.Proposal proposal() {
    return view().proposal();
  }

  private View view() {
    View known = view;
    if (known == null) {
      Context context = contexts.get();
      known = new View(due(context), NextCommand.proposal(context));
      view = known;
    }
    return known;
  }

  private static int due(Context context) {
    int due = DueDrills.count(context);
    for (Card card : context.progress().learner().inRotation(Candidates.ids(context))) {
      if (context.schedule().isDue(card, context.today())) {
        due++;
      }
    }
    return due;
  }
}
