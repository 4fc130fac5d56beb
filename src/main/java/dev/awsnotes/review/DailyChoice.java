package dev.awsnotes.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What to study on one day of the way to an exam.
 *
 * <p>What has fallen below the wanted retention is asked again, and new questions are spread so
 * that the last weeks are left for repeating. Minutes that remain on the last days, or wherever
 * time is short, go to what gains most for the day of the exam.
 */
final class DailyChoice {
  /** On so many last days everything is repeated that the minutes allow. */
  private static final int LAST_DAYS = 2;

  /** The last part of the time is kept free of new questions, up to so many days. */
  private static final int MOST_REPEATING_DAYS = 14;

  private static final int REPEATING_SHARE = 5;

  /** Where new questions come first, they get no more than this share of the time. */
  private static final double MOST_FOR_NEW = 0.85;

  private final int exam;
  private final int lastNewDay;
  private final Pace pace;
  private final Ambition ambition;

  /**
   * A way to an exam.
   *
   * @param start the first study day ever, as an epoch day
   * @param today from where on is planned
   * @param exam the day of the exam, later than {@code today}
   */
  DailyChoice(int start, int today, int exam, Pace pace, Ambition ambition) {
    this.ambition = ambition;
    this.exam = exam;
    this.pace = pace;
    int repeating = Math.min(MOST_REPEATING_DAYS, (exam - start) / REPEATING_SHARE);
    // Who begins late still gets some days for what is new.
    lastNewDay = Math.max(exam - 1 - repeating, today + (exam - today) / 3);
  }

  /**
   * A day's work, as indexes into the deck.
   *
   * @param reviews known questions to repeat
   * @param fresh new questions in the order of the deck
   * @param waiting how many that have fallen below the wanted retention found no time
   * @param retention the wanted chance of recall
   */
  record Work(List<Integer> reviews, List<Integer> fresh, int waiting, double retention) {
    int seconds(Pace pace) {
      return reviews.size() * pace.reviewSeconds() + fresh.size() * pace.newSeconds();
    }
  }

  /**
   * What of a day's work is done already.
   *
   * @param fresh new questions begun
   * @param seconds spent
   */
  record Done(int fresh, int seconds) {
    static final Done NOTHING = new Done(0, 0);
  }

  Work choose(Deck deck, int day, Done done) {
    double wanted = ambition.retention(exam - day);
    int left = Math.max(0, pace.secondsADay() - done.seconds());
    List<Integer> due = below(deck, day, 0, wanted);
    int forReviews = due.size() * pace.reviewSeconds();
    int afterReviews = Math.max(0, left - forReviews);
    int forNew =
        ambition.newFirst() ? Math.max(afterReviews, (int) (left * MOST_FOR_NEW)) : afterReviews;
    List<Integer> fresh = fresh(deck, day, forNew, done.fresh());
    left -= fresh.size() * pace.newSeconds();
    List<Integer> reviews = new ArrayList<>(fit(deck, day, due, left));
    int waiting = due.size() - reviews.size();
    boolean usesUp = ambition.newFirst() || exam - day <= LAST_DAYS;
    if (waiting == 0 && usesUp) {
      reviews.addAll(fit(deck, day, below(deck, day, wanted, 1), left - forReviews));
    }
    return new Work(reviews, fresh, waiting, wanted);
  }

  private List<Integer> fresh(Deck deck, int day, int seconds, int alreadyToday) {
    List<Integer> unseen = new ArrayList<>();
    for (int i = 0; i < deck.size(); i++) {
      if (deck.isNew(i)) {
        unseen.add(i);
      }
    }
    int days = Math.max(1, lastNewDay - day + 1);
    int quota = (unseen.size() + alreadyToday + days - 1) / days;
    if (!ambition.spread() && day <= lastNewDay) {
      quota = unseen.size() + alreadyToday;
    }
    int count = Math.min(quota, pace.newPerDay()) - alreadyToday;
    return unseen.subList(
        0, Math.clamp(Math.min(count, seconds / pace.newSeconds()), 0, unseen.size()));
  }

  /** What is recalled with a chance in this range; never what was answered on this day. */
  private static List<Integer> below(Deck deck, int day, double from, double to) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < deck.size(); i++) {
      if (!deck.isNew(i)) {
        double recall = deck.recall(i, day);
        if (recall >= from && recall < to) {
          found.add(i);
        }
      }
    }
    return found;
  }

  /** As many as the time allows; where not all, those that gain most for the exam. */
  private List<Integer> fit(Deck deck, int day, List<Integer> reviews, int seconds) {
    int count = Math.max(0, seconds / pace.reviewSeconds());
    if (count >= reviews.size()) {
      return reviews;
    }
    record Candidate(int index, double gain) {}
    List<Candidate> candidates = new ArrayList<>();
    for (int index : reviews) {
      candidates.add(new Candidate(index, deck.gain(index, day, exam)));
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::gain).reversed().thenComparingInt(Candidate::index));
    return candidates.subList(0, count).stream().map(Candidate::index).toList();
  }
}
