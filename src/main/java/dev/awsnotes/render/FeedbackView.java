package dev.awsnotes.render;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Answer;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import java.util.ArrayList;
import java.util.List;

/** What is said after an answer: right or wrong, and why. */
public final class FeedbackView {
  private final Look look;
  private final Messages messages;

  /** Feedback in this look. */
  public FeedbackView(Look look, Messages messages) {
    this.look = look;
    this.messages = messages;
  }

  /**
   * The feedback on an answer.
   *
   * @param all whether every option's reason is given, or those of the chosen ones and the keys
   */
  public List<Line> lines(Session.Result result, List<Lang> languages, boolean all) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(Paragraph.of(verdict(result), look));
    Presented presented = result.presented();
    switch (presented.question()) {
      case Question.Choice q -> options(result, languages, all, lines);
      case Question.Multiple q -> options(result, languages, all, lines);
      case Question.Ordering q -> steps(presented, q, languages, lines);
      case Question.Matching q -> matches(presented, q, languages, lines);
      case Question.Typed q -> {
        if (!q.why().source().isEmpty()) {
          lines.addAll(reason(Run.text("  "), q.why(), languages));
        }
      }
    }
    lines.addAll(Paragraph.of(messages.get("quiz.read", presented.target()), Role.DIM, look));
    return lines;
  }

  private Line verdict(Session.Result result) {
    if (result.skipped()) {
      return Line.of(messages.get("quiz.skipped", result.grade().expected()), Role.DIM);
    }
    return result.grade().correct()
        ? Line.of(messages.get("quiz.right"), Role.RIGHT)
        : Line.of(messages.get("quiz.wrong", result.grade().expected()), Role.WRONG);
  }

  private void options(Session.Result result, List<Lang> languages, boolean all, List<Line> lines) {
    List<Question.Option> options = result.presented().options();
    List<Integer> chosen =
        result.answer() instanceof Answer.Chosen answer ? answer.numbers() : List.of();
    for (int i = 0; i < options.size(); i++) {
      Question.Option option = options.get(i);
      boolean picked = chosen.contains(i + 1);
      if (all || picked || option.correct()) {
        String mark = (option.correct() ? "o " : "x ") + (i + 1) + ". ";
        Role role = option.correct() ? Role.RIGHT : picked ? Role.WRONG : Role.DIM;
        lines.addAll(reason(Run.of(mark, role), option.why(), languages));
      }
    }
  }

  private void steps(
      Presented presented, Question.Ordering question, List<Lang> languages, List<Line> lines) {
    for (int i = 0; i < question.steps().size(); i++) {
      Question.Option step = question.steps().get(i);
      int shown = presented.order().indexOf(i) + 1;
      lines.addAll(
          reason(Run.of((i + 1) + ". [" + shown + "] ", Role.RIGHT), step.why(), languages));
    }
  }

  private void matches(
      Presented presented, Question.Matching question, List<Lang> languages, List<Line> lines) {
    for (int i = 0; i < question.matches().size(); i++) {
      char letter = (char) ('a' + presented.order().indexOf(i));
      Question.Match match = question.matches().get(i);
      Prose why = match.why().source().isEmpty() ? match.right() : match.why();
      lines.addAll(reason(Run.of((i + 1) + "" + letter + " ", Role.RIGHT), why, languages));
    }
  }

  private List<Line> reason(Run mark, Prose why, List<Lang> languages) {
    Look at = look.narrower(mark.width());
    List<Line> lines = new ArrayList<>();
    for (Lang lang : languages) {
      if (lines.isEmpty() || !why.source().ko().equals(why.source().en())) {
        lines.addAll(MarkdownRenderer.render(why.in(lang), at, messages));
      }
    }
    return QuestionView.hanging(mark, lines.isEmpty() ? List.of(Line.EMPTY) : lines);
  }
}
