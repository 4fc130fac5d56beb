package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.pack.Target;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.quiz.Presented;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The drills that may be mixed into a session. A drill is scheduled as one thing, whatever item of
 * it is asked; in a session it is asked once at most.
 */
final class DrillCandidates {
  private DrillCandidates() {}

  /**
   * The drills of what was named that are not suspended.
   *
   * @param typed modules and sections; none: all modules
   */
  static List<Candidate> of(String[] typed, Context context) {
    List<Target> targets = Candidates.targets(typed, context);
    List<Candidate> candidates = new ArrayList<>();
    for (Drill drill : Drills.all()) {
      boolean wanted = false;
      for (Target target : targets) {
        wanted |= belongs(drill, target);
      }
      if (wanted
          && !context.progress().learner().suspended().contains(DrillId.recorded(drill.name()))) {
        candidate(drill, context).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static boolean belongs(Drill drill, Target target) {
    return target.pack().id().equals(Pack.BUNDLED)
        && target.module().id().equals(drill.module())
        && (target.section().isEmpty() || target.section().get().id().equals(drill.section()));
  }

  /** A drill with how the learner stands on it; empty if its module is not there. */
  static Optional<Candidate> candidate(Drill drill, Context context) {
    for (Library.Entry entry : context.library().modules()) {
      if (entry.pack().id().equals(Pack.BUNDLED) && entry.module().id().equals(drill.module())) {
        return Optional.of(
            new Candidate(
                Pack.BUNDLED,
                entry.module(),
                DrillQuestions.head(drill, QuestionType.CHOICE),
                Candidates.standing(DrillId.recorded(drill.name()), context)));
      }
    }
    return Optional.empty();
  }

  /** The item of a drill that a session of this seed asks, as multiple choice. */
  static Optional<Presented> present(Candidate candidate, long seed) {
    Module module = candidate.module();
    return Drills.named(DrillId.name(candidate.recordId()))
        .map(drill -> DrillQuestions.choice(drill, module, seed * 31 + drill.name().hashCode()));
  }
}
