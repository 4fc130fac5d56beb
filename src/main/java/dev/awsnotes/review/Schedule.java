package dev.awsnotes.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * When cards come due.
 *
 * @param retention the chance of recall at which a card is asked again, between 0 and 1
 */
public record Schedule(Fsrs fsrs, double retention) {
  /** The retention wanted where no exam is near. */
  public static final double DEFAULT_RETENTION = 0.9;

  /** The study day on which the card is due; empty while it was only crammed. */
  public Optional<LocalDate> due(Card card) {
    if (card.recall().isEmpty()) {
      return Optional.empty();
    }
    Recall recall = card.recall().get();
    return Optional.of(recall.day().plusDays(interval(recall)));
  }

  private int interval(Recall recall) {
    return retention == DEFAULT_RETENTION
        ? recall.interval()
        : fsrs.interval(recall.review(), retention, Fsrs.MAXIMUM_INTERVAL);
  }

  /** Whether the card is due on this study day. */
  public boolean isDue(Card card, LocalDate today) {
    Optional<LocalDate> due = due(card);
    return due.isPresent() && !due.get().isAfter(today);
  }

  /** The cards that are due on this study day, those waiting longest first. */
  public List<Card> due(Collection<Card> cards, LocalDate today) {
    List<Waiting> waiting = new ArrayList<>();
    for (Card card : cards) {
      Optional<LocalDate> due = due(card);
      if (due.isPresent() && !due.get().isAfter(today)) {
        waiting.add(new Waiting(card, due.get()));
      }
    }
    Collections.sort(waiting);
    List<Card> sorted = new ArrayList<>(waiting.size());
    for (Waiting each : waiting) {
      sorted.add(each.card());
    }
    return sorted;
  }

  private record Waiting(Card card, LocalDate since) implements Comparable<Waiting> {
    @Override
    public int compareTo(Waiting other) {
      int bySince = since.compareTo(other.since);
      return bySince != 0 ? bySince : card.question().compareTo(other.card.question());
    }
  }

  /**
   * How many cards come due on each of the coming days, the first of which is today and holds what
   * waits already.
   */
  public List<Integer> forecast(Collection<Card> cards, LocalDate today, int days) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(days, 0));
    for (Card card : cards) {
      Optional<LocalDate> due = due(card);
      if (due.isPresent()) {
        long offset = Math.max(0, ChronoUnit.DAYS.between(today, due.get()));
        if (offset < days) {
          counts.set((int) offset, counts.get((int) offset) + 1);
        }
      }
    }
    return List.copyOf(counts);
  }

  /** The chance that the card's item is recalled on this study day; 0 while it was only crammed. */
  public double recall(Card card, LocalDate today) {
    if (card.recall().isEmpty()) {
      return 0;
    }
    Recall recall = card.recall().get();
    double days = ChronoUnit.DAYS.between(recall.day(), today);
    return fsrs.retrievability(days, recall.memory().stability());
  }
}
