package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.DrillItem;
import dev.awsnotes.pack.Module;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.Grade;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * The exercises of one go, in the order in which they are asked; of several drills in turn.
 *
 * @param exercises at least one
 */
record DrillRound(List<Exercise> exercises) {
  /**
   * An exercise.
   *
   * @param module the module it belongs to
   */
  record Exercise(Drill drill, Module module, DrillItem item, long seed) {
    /** As a question whose answer is typed. */
    Presented typed() {
      return DrillQuestions.typed(drill, module, item);
    }

    /** As multiple choice. */
    Presented choice() {
      return DrillQuestions.choice(drill, module, seed);
    }

    /**
     * What a typed answer comes to: amounts may have units, texts their other spellings.
     *
     * @param question as it was asked
     * @param expected how the right answer is written
     */
    Session.Result judge(Presented question, String typed, boolean skipped, String expected) {
      boolean correct = !skipped && item.answer().accepts(typed);
      Answer answer = skipped ? new Answer.Skipped() : new Answer.Text(typed);
      return new Session.Result(question, answer, typed, new Grade(correct, expected));
    }
  }

  /** The exercises of a seed. */
  static DrillRound of(List<Drill> drills, long seed, int count, Context context) {
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Drill drill = drills.get(i % drills.size());
      Module module = context.target(drill.module()).module();
      exercises.add(new Exercise(drill, module, drill.make(seed + i), seed + i));
    }
    return new DrillRound(List.copyOf(exercises));
  }

  /** The exercise with this number, from 1. */
  Exercise exercise(int number) {
    return exercises.get(number - 1);
  }

  /** A session in which answers are typed. */
  Session typed() {
    return new Session(exercises.stream().map(Exercise::typed).toList());
  }

  /** A session in which answers are chosen. */
  Session choice() {
    return new Session(exercises.stream().map(Exercise::choice).toList());
  }
}
