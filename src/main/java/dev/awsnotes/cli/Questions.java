package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a question by the id that was typed. */
final class Questions {
  private Questions() {}

  /** A question with where it belongs. */
  record Located(String packId, Module module, Question question) {
    /** The name under which it is recorded. */
    String recordId() {
      return packId + "/" + question.id();
    }

    /** Where to read about it. */
    String target() {
      return Pack.qualified(packId, module.id() + "/" + question.head().section());
    }

    /** The name under which it is shown and typed. */
    String name() {
      return Pack.qualified(packId, question.id());
    }
  }

  /**
   * The name under which the question or drill of this id is recorded.
   *
   * @throws CommandException if there is none
   */
  static String recordId(String typed, Context context) {
    for (Drill drill : Drills.all()) {
      String recorded = DrillId.recorded(drill.name());
      if (typed.equals(DrillId.of(drill.name())) || typed.equals(recorded)) {
        return recorded;
      }
    }
    return find(typed, context).recordId();
  }

  /**
   * The question of this id, with or without its pack.
   *
   * @throws CommandException if there is none
   */
  static Located find(String typed, Context context) {
    Typed.notBlank(typed, "ID", context);
    List<String> ids = new ArrayList<>();
    for (Library.Entry entry : context.library().modules()) {
      for (QuestionHead head : entry.module().questionHeads()) {
        ids.add(head.id());
        if (typed.equals(head.id())
            || typed.equals(entry.pack().id() + "/" + head.id())
            || typed.equals(entry.pack().id() + ":" + head.id())) {
          Question question = entry.module().question(head.id()).orElseThrow();
          return new Located(entry.pack().id(), entry.module(), question);
        }
      }
    }
    Optional<String> near = Nearest.to(typed, ids);
    throw CommandException.unknown(
        context.say("error.question", typed)
            + near.map(id -> " " + context.say("error.nearest", id)).orElse(""));
  }
}
