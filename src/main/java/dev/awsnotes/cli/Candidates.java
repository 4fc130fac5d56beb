package dev.awsnotes.cli;

import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.Target;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.review.Card;
import dev.awsnotes.review.Learner;
import dev.awsnotes.review.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions that may be asked, with how the learner stands on each. */
final class Candidates {
  private Candidates() {}

  /**
   * The questions of what was named.
   *
   * @param typed modules and sections; none: all modules
   */
  static List<Candidate> of(String[] typed, Context context) {
    List<Target> targets = targets(typed, context);
    Learner learner = context.progress().learner();
    Schedule schedule = context.schedule();
    LocalDate today = context.today();
    List<Candidate> candidates = new ArrayList<>();
    for (Target target : targets) {
      for (QuestionHead head : target.module().questionHeads()) {
        String id = target.pack().id() + "/" + head.id();
        boolean here =
            target.section().isEmpty() || target.section().get().id().equals(head.section());
        if (here && !learner.suspended().contains(id)) {
          Candidate.Standing standing = standing(learner.card(id), schedule, today);
          candidates.add(new Candidate(target.pack().id(), target.module(), head, standing));
        }
      }
    }
    return candidates;
  }

  /** What was named; all modules if nothing was. */
  static List<Target> targets(String[] typed, Context context) {
    List<Target> targets = new ArrayList<>();
    for (String name : typed) {
      targets.add(context.target(name));
    }
    if (targets.isEmpty()) {
      for (Library.Entry entry : context.library().modules()) {
        targets.add(new Target(entry.pack(), entry.module(), Optional.empty()));
      }
    }
    return targets;
  }

  /** How the learner stands today on what is recorded under this name. */
  static Candidate.Standing standing(String recordId, Context context) {
    return standing(
        context.progress().learner().card(recordId), context.schedule(), context.today());
  }

  private static Candidate.Standing standing(
      Optional<Card> card, Schedule schedule, LocalDate today) {
    if (card.isEmpty()) {
      return Candidate.Standing.NEW;
    }
    if (card.get().isMissed()) {
      return Candidate.Standing.MISSED;
    }
    if (!card.get().isLearnt()) {
      return Candidate.Standing.NEW;
    }
    return schedule.isDue(card.get(), today) ? Candidate.Standing.DUE : Candidate.Standing.LEARNT;
  }

  /** The ids of all questions, {@code <pack>/<question id>}. */
  static Set<String> ids(Context context) {
    Set<String> ids = new HashSet<>();
    for (Library.Entry entry : context.library().modules()) {
      for (QuestionHead head : entry.module().questionHeads()) {
        ids.add(entry.pack().id() + "/" + head.id());
      }
    }
    return ids;
  }
}
