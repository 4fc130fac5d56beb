package dev.awsnotes.review;

import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.Entry.ExamAnswer;
import dev.awsnotes.journal.Entry.ExamEnd;
import dev.awsnotes.journal.Entry.ExamStart;
import dev.awsnotes.journal.Entry.Score;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A mock exam, running or over.
 *
 * @param started when it began; the stamp's id is the exam's
 * @param blueprint the id of its blueprint
 * @param seed what its order was drawn with
 * @param limitMillis the time allowed
 * @param questions in the order shown
 * @param given what stands for each item that was answered or flagged, by question
 * @param leftMillis the time left, as last written
 * @param result once it is over
 */
public record ExamRecord(
    Stamp started,
    String blueprint,
    long seed,
    long limitMillis,
    List<String> questions,
    Map<String, Given> given,
    long leftMillis,
    Optional<Result> result) {

  /**
   * How an item stands.
   *
   * @param flagged whether the learner wants to come back to it
   */
  public record Given(Item item, Response response, boolean flagged) {
    /** Whether anything was answered. */
    public boolean isAnswered() {
      return !response.given().isEmpty();
    }
  }

  /**
   * How it ended.
   *
   * @param scores by domain code, as graded then
   */
  public record Result(Stamp ended, Ending ending, SortedMap<String, Score> scores) {
    /** All domains together. */
    public Score total() {
      int correct = 0;
      int asked = 0;
      for (Score score : scores.values()) {
        correct += score.correct();
        asked += score.asked();
      }
      return new Score(correct, asked);
    }
  }

  /** The exam's id. */
  public String id() {
    return started.id();
  }

  /** Whether it can be resumed. */
  public boolean isOpen() {
    return result.isEmpty();
  }

  static ExamRecord of(ExamStart start) {
    return new ExamRecord(
        start.stamp(),
        start.blueprint(),
        start.seed(),
        start.limitMillis(),
        start.questions(),
        Map.of(),
        start.limitMillis(),
        Optional.empty());
  }

  ExamRecord with(ExamAnswer answer) {
    Map<String, Given> more = new LinkedHashMap<>(given);
    more.put(
        answer.item().question(), new Given(answer.item(), answer.response(), answer.flagged()));
    return with(Collections.unmodifiableMap(more), answer.leftMillis(), result);
  }

  ExamRecord withLeft(long left) {
    return with(given, left, result);
  }

  ExamRecord with(ExamEnd end) {
    Result over = new Result(end.stamp(), end.ending(), end.scores());
    return with(given, end.leftMillis(), Optional.of(over));
  }

  private ExamRecord with(Map<String, Given> answers, long left, Optional<Result> end) {
    return new ExamRecord(started, blueprint, seed, limitMillis, questions, answers, left, end);
  }
}
