package dev.awsnotes.quiz;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of an exam's blueprint some content covers.
 *
 * @param domains in the order of the blueprint
 */
public record GuideCoverage(Blueprint blueprint, List<OfDomain> domains) {
  /** So many facts and so many questions for each skill make a task covered. */
  private static final int EACH_SKILL = 2;

  /** How far something is covered. */
  public enum Degree {
    COVERED(1),
    PARTLY(0.5),
    NOT(0);

    private final double share;

    Degree(double share) {
      this.share = share;
    }
  }

  /**
   * A question as far as coverage goes.
   *
   * @param id {@code <pack>/<question id>}
   * @param tasks the tasks it names, such as {@code dva-c03:2.1}
   * @param facts the facts it rests on
   */
  public record Item(String id, Domain domain, List<String> tasks, List<String> facts) {
    /** A task that is named counts; without one of this blueprint, the facts decide. */
    boolean serves(Blueprint blueprint, Blueprint.Task task) {
      String prefix = blueprint.id() + ":";
      if (tasks.stream().anyMatch(name -> name.startsWith(prefix))) {
        return tasks.contains(prefix + task.id());
      }
      return facts.stream().anyMatch(task.facts()::contains);
    }
  }

  /**
   * A task.
   *
   * @param told how many facts that serve it the notes tell
   * @param questions ids of the questions that serve it
   */
  public record OfTask(Blueprint.Task task, int told, List<String> questions) {
    /** How far it is covered. */
    public Degree degree() {
      if (told == 0 && questions.isEmpty()) {
        return Degree.NOT;
      }
      int enough = EACH_SKILL * Math.max(1, task.skills().size());
      return told >= enough && questions.size() >= enough ? Degree.COVERED : Degree.PARTLY;
    }
  }

  /**
   * A domain.
   *
   * @param questions ids of its questions, whatever tasks they name
   */
  public record OfDomain(Blueprint.Part part, List<OfTask> tasks, List<String> questions) {
    /** Covered if all its tasks are, not covered if none is at all. */
    public Degree degree() {
      double share = share();
      return share == 1 ? Degree.COVERED : share == 0 ? Degree.NOT : Degree.PARTLY;
    }

    /** The share of its tasks, partly covered ones counted half: 0 to 1. */
    public double share() {
      double sum = 0;
      for (OfTask task : tasks) {
        sum += task.degree().share;
      }
      return tasks.isEmpty() ? 0 : sum / tasks.size();
    }
  }

  /**
   * The coverage of a blueprint.
   *
   * @param told ids of the facts that the notes tell
   * @param items all questions
   */
  public static GuideCoverage of(Blueprint blueprint, Set<String> told, List<Item> items) {
    List<OfDomain> domains = new ArrayList<>();
    for (Blueprint.Part part : blueprint.domains()) {
      List<OfTask> tasks = new ArrayList<>();
      for (Blueprint.Task task : part.tasks()) {
        Set<String> facts = new HashSet<>(task.facts());
        facts.retainAll(told);
        tasks.add(
            new OfTask(
                task,
                facts.size(),
                items.stream()
                    .filter(item -> item.serves(blueprint, task))
                    .map(Item::id)
                    .toList()));
      }
      domains.add(
          new OfDomain(
              part,
              List.copyOf(tasks),
              items.stream()
                  .filter(item -> item.domain() == part.domain())
                  .map(Item::id)
                  .toList()));
    }
    return new GuideCoverage(blueprint, List.copyOf(domains));
  }

  /** The weight that is covered, in percent: each domain's, by the share of its tasks. */
  public int weight() {
    double sum = 0;
    for (OfDomain domain : domains) {
      sum += domain.part().weight() * domain.share();
    }
    return (int) Math.round(sum);
  }
}
