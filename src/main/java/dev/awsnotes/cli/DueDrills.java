package dev.awsnotes.cli;

import dev.awsnotes.drill.Drills;
import dev.awsnotes.review.Card;
import dev.awsnotes.review.Learner;
import java.util.HashSet;
import java.util.Set;

/** The drills among the cards; looks at the drills themselves only if there are any. */
final class DueDrills {
  private DueDrills() {}

  /** How many drills are due today. */
  static int count(Context context) {
    Learner learner = context.progress().learner();
    int due = 0;
    for (Card card : learner.inRotation(practised(learner))) {
      due += context.schedule().isDue(card, context.today()) ? 1 : 0;
    }
    return due;
  }

  /** The names under which those drills are recorded that were ever answered and still exist. */
  static Set<String> practised(Learner learner) {
    Set<String> drills = new HashSet<>();
    for (Card card : learner.cards()) {
      String id = card.question();
      if (DrillId.isDrill(id) && Drills.named(DrillId.name(id)).isPresent()) {
        drills.add(id);
      }
    }
    return drills;
  }
}
