package dev.awsnotes.cli;

import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.QuestionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The exercises of a drill as {@code drill NAME --list} prints them: with answer and working. */
final class DrillList {
  private final DrillRound round;
  private final boolean choice;
  private final Context context;

  /**
   * A list.
   *
   * @param choice whether the options of multiple choice are among it
   */
  DrillList(DrillRound round, boolean choice, Context context) {
    this.round = round;
    this.choice = choice;
    this.context = context;
  }

  /**
   * Prints it.
   *
   * @param names the drills as they were named
   */
  void print(List<String> names) {
    if (context.settings().json()) {
      List<Object> items = new ArrayList<>();
      for (DrillRound.Exercise exercise : round.exercises()) {
        items.add(json(exercise, names.size() > 1));
      }
      context.json(JsonText.object("drill", String.join(" ", names), "items", items));
      return;
    }
    QuestionView view = new QuestionView(context.look(), context.messages());
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (DrillRound.Exercise exercise : round.exercises()) {
      number++;
      Presented question = choice ? exercise.choice() : exercise.typed();
      lines.addAll(
          view.lines(question, number, round.exercises().size(), context.settings().languages()));
      lines.addAll(DrillSitting.solution(exercise.item(), context));
      lines.add(Line.EMPTY);
    }
    context.page(lines);
  }

  private Map<String, Object> json(DrillRound.Exercise exercise, boolean named) {
    Map<String, Object> json =
        JsonText.object(
            "prompt", JsonText.text(exercise.item().prompt().source()),
            "answer", exercise.item().answer().canonical(),
            "working", JsonText.text(exercise.item().working()),
            "parameters", exercise.item().parameters());
    if (named) {
      json.put("drill", exercise.drill().name());
    }
    if (choice) {
      Presented question = exercise.choice();
      List<Object> options = new ArrayList<>();
      for (Question.Option option : question.options()) {
        options.add(
            JsonText.object(
                "text", JsonText.text(option.text().source()),
                "correct", option.correct(),
                "why", JsonText.text(option.why().source())));
      }
      json.put("options", options);
      json.put("expected", Grader.expected(question));
    }
    return json;
  }
}
