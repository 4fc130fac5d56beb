package dev.awsnotes.review;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How the learner stands on one question or drill.
 *
 * @param item as it was asked last
 * @param recall its place in the schedule; empty while it was only crammed
 * @param answers how often it was answered
 * @param hits how often rightly
 * @param lapses how often it was forgotten after it had been learnt
 * @param last when it was answered last
 * @param lastCorrect whether rightly
 * @param lastConfidence how sure the learner was then, where that was asked
 * @param miss the last miss, until a hit on a later day makes up for it
 */
public record Card(
    Item item,
    Optional<Recall> recall,
    int answers,
    int hits,
    int lapses,
    Sitting last,
    boolean lastCorrect,
    Optional<Confidence> lastConfidence,
    Optional<Sitting> miss) {
  /** From this many lapses on, asking again does not help: the notes or a rest might. */
  public static final int LEECH_LAPSES = 4;

  /** The question's id, {@code <pack>/<question id>}. */
  public String question() {
    return item.question();
  }

  /** Whether it was missed and not yet recalled on a later day. */
  public boolean isMissed() {
    return miss.isPresent();
  }

  /** Whether it has a place in the schedule; not while it was only crammed. */
  public boolean isLearnt() {
    return recall.isPresent();
  }

  /** Whether it keeps being forgotten. */
  public boolean isLeech() {
    return lapses >= LEECH_LAPSES;
  }

  /** Whether the last answer was right by luck. */
  public boolean isLuckyGuess() {
    return lastCorrect && lastConfidence.filter(Confidence.GUESS::equals).isPresent();
  }

  /** Whether the learner was sure of the last answer and wrong. */
  public boolean isMisconception() {
    return !lastCorrect && lastConfidence.filter(Confidence.SURE::equals).isPresent();
  }

  /** The card after an item's first answer. */
  static Card first(Fsrs fsrs, Answer answer) {
    Sitting now = sitting(answer);
    Card blank =
        new Card(
            answer.item(),
            Optional.empty(),
            0,
            0,
            0,
            now,
            true,
            Optional.empty(),
            Optional.empty());
    return blank.answered(fsrs, answer);
  }

  /** The card after a further answer. */
  Card after(Fsrs fsrs, Answer answer) {
    if (answer.item().revision() > item.revision()) {
      // The question means something else now: what was known of it tells nothing.
      return first(fsrs, answer);
    }
    return answered(fsrs, answer);
  }

  private Card answered(Fsrs fsrs, Answer answer) {
    Sitting now = sitting(answer);
    boolean correct = answer.response().correct();
    boolean counts =
        isEvidence(answer) && (recall.isEmpty() || recall.get().sitting().isOverIn(now));
    boolean lapsed = counts && recall.isPresent() && answer.rating() == Rating.AGAIN;
    return new Card(
        answer.item(),
        counts ? Optional.of(advanced(fsrs, answer.rating(), now)) : recall,
        answers + 1,
        hits + (correct ? 1 : 0),
        lapses + (lapsed ? 1 : 0),
        now,
        correct,
        answer.response().confidence(),
        missAfter(answer.mode(), correct, now));
  }

  /**
   * Whether an answer says what is remembered. Cramming does not; nor does a hit where one's
   * mistakes are drilled, which are recognised (the item of a drill is a new one each time).
   */
  private static boolean isEvidence(Answer answer) {
    boolean recognised =
        answer.mode() == Mode.DRILL && answer.response().correct() && !answer.item().isDrill();
    return answer.mode() != Mode.CRAM && !recognised;
  }

  private Recall advanced(Fsrs fsrs, Rating rating, Sitting now) {
    if (recall.isEmpty()) {
      return Recall.after(fsrs, Review.first(rating), now, 1);
    }
    Recall before = recall.get();
    int elapsed = (int) ChronoUnit.DAYS.between(before.day(), now.day());
    Review review = Review.later(before.memory(), elapsed, rating);
    return Recall.after(fsrs, review, now, before.reviews() + 1);
  }

  /** A hit minutes after a miss is recognition: the miss stays until the item is known again. */
  private Optional<Sitting> missAfter(Mode mode, boolean correct, Sitting now) {
    if (!correct) {
      return Optional.of(now);
    }
    boolean madeUp = mode != Mode.CRAM && miss.isPresent() && miss.get().isOverIn(now);
    return madeUp ? Optional.empty() : miss;
  }

  private static Sitting sitting(Answer answer) {
    return new Sitting(answer.stamp().day(), answer.stamp().at(), answer.session());
  }
}
