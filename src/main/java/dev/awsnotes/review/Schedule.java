package dev.awsnotes.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When cards come due.
 *
 * @param retention the chance of recall at which a card is asked again, between 0 and 1
 * @param maximumInterval the longest interval, in days
 * @param fuzzed whether intervals are spread a little
 */
public record Schedule(Fsrs fsrs, double retention, int maximumInterval, boolean fuzzed) {
  /** The retention wanted where no exam is near. */
  public static final double DEFAULT_RETENTION = 0.9;

  /** A schedule for this retention. */
  public static Schedule of(Fsrs fsrs, double retention) {
    return new Schedule(fsrs, retention, Fsrs.MAXIMUM_INTERVAL, false);
  }

  /** The study day on which the card is due; empty while it was only crammed. */
  public Optional<LocalDate> due(Card card) {
    return card.recall().map(recall -> recall.day().plusDays(interval(card, recall)));
  }

  private int interval(Card card, Recall recall) {
    Review review = recall.review();
    int days = fsrs.interval(review, retention, maximumInterval);
    return fuzzed
        ? Fuzz.days(days, review.elapsedDays(), maximumInterval, card.question(), recall.reviews())
        : days;
  }

  /** Whether the card is due on this study day. */
  public boolean isDue(Card card, LocalDate today) {
    return due(card).filter(day -> !day.isAfter(today)).isPresent();
  }

  /** The cards that are due on this study day, those waiting longest first. */
  public List<Card> due(Collection<Card> cards, LocalDate today) {
    record Waiting(Card card, LocalDate since) {}
    List<Waiting> waiting = new ArrayList<>();
    for (Card card : cards) {
      due(card)
          .filter(day -> !day.isAfter(today))
          .ifPresent(day -> waiting.add(new Waiting(card, day)));
    }
    waiting.sort(
        Comparator.comparing(Waiting::since).thenComparing(each -> each.card().question()));
    return waiting.stream().map(Waiting::card).toList();
  }

  /**
   * How many cards come due on each of the coming days, the first of which is today and holds what
   * waits already.
   */
  public List<Integer> forecast(Collection<Card> cards, LocalDate today, int days) {
    int[] counts = new int[days];
    for (Card card : cards) {
      due(card)
          .map(day -> Math.max(0, ChronoUnit.DAYS.between(today, day)))
          .filter(offset -> offset < days)
          .ifPresent(offset -> counts[offset.intValue()]++);
    }
    return Arrays.stream(counts).boxed().toList();
  }

  /** The chance that the card's item is recalled on this study day; 0 while it was only crammed. */
  public double recall(Card card, LocalDate today) {
    return card.recall()
        .map(
            recall ->
                fsrs.retrievability(
                    (double) ChronoUnit.DAYS.between(recall.day(), today),
                    recall.memory().stability()))
        .orElse(0.0);
  }
}
