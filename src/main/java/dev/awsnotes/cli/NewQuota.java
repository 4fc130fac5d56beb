package dev.awsnotes.cli;

import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.review.Card;
import dev.awsnotes.review.Recall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Keeps new questions within what the learner wants to begin on one day. */
final class NewQuota {
  private NewQuota() {}

  /** The candidates with no more new ones than are left for today; which ones, the seed says. */
  static List<Candidate> of(List<Candidate> candidates, Context context, long seed) {
    Optional<Integer> wanted = context.settings().study().newPerDay();
    if (wanted.isEmpty()) {
      return candidates;
    }
    List<Candidate> fresh = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.standing() == Candidate.Standing.NEW) {
        fresh.add(candidate);
      }
    }
    Collections.shuffle(fresh, new Random(seed));
    int left = Math.clamp(wanted.get() - begunToday(context), 0, fresh.size());
    Set<Candidate> dropped = new HashSet<>(fresh.subList(left, fresh.size()));
    List<Candidate> kept = new ArrayList<>(candidates);
    kept.removeIf(dropped::contains);
    return kept;
  }

  /** Whether anything new may be begun today. */
  static boolean isLeft(Context context) {
    Optional<Integer> wanted = context.settings().study().newPerDay();
    return wanted.isEmpty() || wanted.get() > begunToday(context);
  }

  private static int begunToday(Context context) {
    int begun = 0;
    for (Card card : context.progress().learner().cards()) {
      Optional<Recall> recall = card.recall();
      boolean first = recall.isPresent() && recall.get().reviews() == 1;
      begun += first && recall.get().day().equals(context.today()) ? 1 : 0;
    }
    return begun;
  }
}
