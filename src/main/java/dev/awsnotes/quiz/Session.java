package dev.awsnotes.quiz;

import dev.awsnotes.pack.Question;
import java.util.ArrayList;
import java.util.List;

/** A practice session under way: what is asked and what came of it. */
public final class Session {
  /** In characters: terms are shorter, sentences longer. */
  private static final int LONGEST_TERM = 30;

  private final List<Presented> questions;
  private final List<Result> results = new ArrayList<>();

  /** Begins a session over these questions, in this order. */
  public Session(List<Presented> questions) {
    this.questions = List.copyOf(questions);
  }

  /**
   * What came of a question.
   *
   * @param given the answer as typed
   */
  public record Result(Presented presented, Answer answer, String given, Grade grade) {
    /** Whether it was passed over. */
    public boolean skipped() {
      return answer instanceof Answer.Skipped;
    }

    /**
     * Whether the learner has to say if it means the same: the answer that is wanted is a sentence,
     * which nobody types letter by letter.
     */
    public boolean isOpen() {
      return answer instanceof Answer.Text
          && !grade.correct()
          && presented.question() instanceof Question.Typed typed
          && shortest(typed) > LONGEST_TERM;
    }

    private static int shortest(Question.Typed typed) {
      int shortest = Integer.MAX_VALUE;
      for (List<String> accepted : List.of(typed.acceptKo(), typed.acceptEn())) {
        for (String each : accepted) {
          shortest = Math.min(shortest, each.codePointCount(0, each.length()));
        }
      }
      return shortest;
    }

    /** The same answer, which the learner found to be right. */
    public Result foundRight() {
      return new Result(presented, answer, given, new Grade(true, grade.expected()));
    }
  }

  /** Whether every question was asked. */
  public boolean isOver() {
    return results.size() == questions.size();
  }

  /** The question to ask now. */
  public Presented current() {
    return questions.get(results.size());
  }

  /** The number of the question to ask now, from 1. */
  public int number() {
    return results.size() + 1;
  }

  /** How many questions there are. */
  public int size() {
    return questions.size();
  }

  /** All questions in order. */
  public List<Presented> questions() {
    return questions;
  }

  /** Grades an answer to the current question without going on. */
  public Result judge(Answer answer, String given) {
    return new Result(current(), answer, given, Grader.grade(current(), answer));
  }

  /** Takes the result of the current question and goes on to the next. */
  public void accept(Result result) {
    results.add(result);
  }

  /** Takes the last result back; the question is asked again. */
  public void takeBack() {
    if (!results.isEmpty()) {
      results.removeLast();
    }
  }

  /** What came of the questions so far. */
  public List<Result> results() {
    return List.copyOf(results);
  }

  /** How many questions were answered; a skipped one was not. */
  public int asked() {
    return (int) results.stream().filter(result -> !result.skipped()).count();
  }

  /** How many were answered rightly. */
  public int correct() {
    return (int) results.stream().filter(result -> result.grade().correct()).count();
  }
}
