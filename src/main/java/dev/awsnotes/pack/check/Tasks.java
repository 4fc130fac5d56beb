package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import java.util.List;

/** The exam tasks that a question names are tasks of the pack's blueprints. */
final class Tasks implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    List<Blueprint> blueprints = checked.pack().pack().blueprints();
    List<String> tasks = question.question().head().tasks();
    for (int i = 0; i < tasks.size() && !blueprints.isEmpty(); i++) {
      String task = tasks.get(i);
      String id = question.question().id();
      if (!isKnown(task, blueprints)) {
        checked
            .out()
            .error(
                question.path(),
                question.places().at("tasks", i),
                id + ": 시험 안내에 없는 과제입니다: " + task,
                id + ": no such task in a blueprint: " + task);
      }
    }
    if (checked.bundled() && tasks.isEmpty()) {
      checked
          .out()
          .warning(
              question.path(),
              question.at(),
              question.question().id() + ": 시험 과제(tasks)가 없습니다",
              question.question().id() + ": names no exam task (tasks)");
    }
  }

  private static boolean isKnown(String task, List<Blueprint> blueprints) {
    return blueprints.stream()
        .anyMatch(
            exam ->
                exam.domains().stream()
                    .flatMap(part -> part.tasks().stream())
                    .anyMatch(known -> task.equals(exam.id() + ":" + known.id())));
  }
}
