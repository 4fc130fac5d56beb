package dev.awsnotes.cli;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.Section;
import dev.awsnotes.quiz.GuideCoverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** The exams that the packs in use prepare for. */
final class Blueprints {
  private Blueprints() {}

  /** All of them. */
  static List<Blueprint> all(Context context) {
    List<Blueprint> all = new ArrayList<>();
    for (Pack pack : context.library().packs()) {
      all.addAll(pack.blueprints());
    }
    return all;
  }

  /** The one of this id. */
  static Optional<Blueprint> byId(String id, Context context) {
    return all(context).stream().filter(blueprint -> blueprint.id().equals(id)).findFirst();
  }

  /**
   * The one that {@code --blueprint} names; without it the one that is given on today's date. That
   * is the calendar's: an exam changes at midnight, not with the study day.
   *
   * @throws CommandException if there is none
   */
  static Blueprint meant(ParseResult options, Context context) {
    if (options.hasMatchedOption("--blueprint")) {
      return named(options.matchedOptionValue("--blueprint", ""), context);
    }
    Instant now = context.clock().instant();
    String today = LocalDate.ofInstant(now, context.zone().at(now)).toString();
    List<Blueprint> all = some(context);
    return all.stream()
        .filter(blueprint -> blueprint.validOn(today))
        .findFirst()
        .orElse(all.getLast());
  }

  private static List<Blueprint> some(Context context) {
    List<Blueprint> all = all(context);
    if (all.isEmpty()) {
      throw CommandException.usage(context.say("error.no-blueprints"));
    }
    return all;
  }

  private static Blueprint named(String id, Context context) {
    List<String> ids = some(context).stream().map(Blueprint::id).sorted().toList();
    Optional<Blueprint> found = byId(id, context);
    if (found.isEmpty()) {
      String near =
          Nearest.to(id, ids).map(each -> " " + context.say("error.nearest", each)).orElse("");
      throw CommandException.usage(
          context.say("error.value", "--blueprint", id, String.join(", ", ids)) + near);
    }
    return found.get();
  }

  /**
   * Whose questions are items of an exam.
   *
   * @param packs the ids of the packs that bring it along
   * @param prefix how the tasks of this exam begin
   */
  record Items(Set<String> packs, String prefix) {
    static Items of(Blueprint blueprint, Context context) {
      Set<String> packs = new HashSet<>();
      for (Pack pack : context.library().packs()) {
        if (pack.blueprints().contains(blueprint)) {
          packs.add(pack.id());
        }
      }
      return new Items(Set.copyOf(packs), blueprint.id() + ":");
    }

    /** Whether a question is one: of the same pack, or for a task that it names. */
    boolean has(String packId, QuestionHead question) {
      return packs.contains(packId)
          || question.tasks().stream().anyMatch(task -> task.startsWith(prefix));
    }
  }

  /** How much of it the content covers. */
  static GuideCoverage coverage(Blueprint blueprint, Context context) {
    Items exam = Items.of(blueprint, context);
    Set<String> told = new HashSet<>();
    List<GuideCoverage.Item> items = new ArrayList<>();
    for (Library.Entry entry : context.library().modules()) {
      for (Section section : entry.module().sections()) {
        told.addAll(section.facts());
      }
      for (Question question : entry.module().questions()) {
        if (!exam.has(entry.pack().id(), question.head())) {
          continue;
        }
        items.add(
            new GuideCoverage.Item(
                entry.pack().id() + "/" + question.id(),
                question.head().domain(),
                question.head().tasks(),
                question.evidence().facts()));
      }
    }
    return GuideCoverage.of(blueprint, told, items);
  }
}
