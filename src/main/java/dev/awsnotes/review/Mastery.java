package dev.awsnotes.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * How well a part of the content is known.
 *
 * @param questions how many it has
 * @param practised how many of them were answered so that it says something of memory; what was
 *     only crammed is not among them
 * @param recall the mean chance of recall now of the practised ones, 0 to 1; 0 if there are none.
 *     What was asked today is judged as of tomorrow: having just read the answer is not knowing it.
 */
public record Mastery(int questions, int practised, double recall) {
  /** The mastery of these questions on this study day. */
  public static Mastery of(
      Collection<String> questions, Learner learner, Schedule schedule, LocalDate today) {
    int practised = 0;
    double sum = 0;
    for (String question : questions) {
      Optional<Card> card = learner.card(question);
      if (card.isPresent() && card.get().isLearnt()) {
        practised++;
        boolean justSeen = !card.get().last().day().isBefore(today);
        sum += schedule.recall(card.get(), justSeen ? today.plusDays(1) : today);
      }
    }
    return new Mastery(questions.size(), practised, practised == 0 ? 0 : sum / practised);
  }

  /** The share of the questions that were practised, 0 to 1. */
  public double coverage() {
    return questions == 0 ? 0 : (double) practised / questions;
  }

  /** The share of all questions that would be recalled now; what was never practised counts 0. */
  public double expected() {
    return recall * coverage();
  }
}
