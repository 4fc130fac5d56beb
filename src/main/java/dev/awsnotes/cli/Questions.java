package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.pack.Target;
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
    Optional<Drill> drill = drill(typed);
    return drill.isPresent()
        ? DrillId.recorded(drill.get().name())
        : find(typed, context).recordId();
  }

  /** The drill of this id, {@code drill:rcu}, with or without its pack. */
  static Optional<Drill> drill(String typed) {
    for (Drill drill : Drills.all()) {
      if (typed.equals(DrillId.of(drill.name())) || typed.equals(DrillId.recorded(drill.name()))) {
        return Optional.of(drill);
      }
    }
    return Optional.empty();
  }

  /** The section that explains a question or drill, by any of the names it has in lists. */
  static Optional<Target> section(String listed, Context context) {
    if (DrillId.isDrill(listed)) {
      return Drills.named(DrillId.name(listed))
          .map(drill -> context.target(drill.module() + "/" + drill.section()));
    }
    for (Library.Entry entry : context.library().modules()) {
      for (QuestionHead head : entry.module().questionHeads()) {
        if (isNamed(listed, entry, head)) {
          Optional<SectionHeading> section = Library.section(entry.module(), head.section());
          return Optional.of(new Target(entry.pack(), entry.module(), section));
        }
      }
    }
    return Optional.empty();
  }

  /** Own questions are named {@code pack:id}; journals have {@code pack/id}. */
  private static boolean isNamed(String typed, Library.Entry entry, QuestionHead head) {
    String name = typed.replace(':', '/');
    return name.equals(head.id()) || name.equals(entry.pack().id() + "/" + head.id());
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
        if (isNamed(typed, entry, head)) {
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
