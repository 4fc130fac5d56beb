package dev.awsnotes.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What to study on one day of the way to an exam.
 *
 * <p>What has fallen below the usual retention is asked again, and new questions are spread so that
 * the last weeks are left for repeating. Minutes that remain go to what gains most for the day of
 * the exam; towards it they raise the retention.
 */
final class DailyChoice {
  /** The retention wanted on the eve of the exam, where the minutes allow it. */
  static final double EVE_RETENTION = 0.97;

  /** On so many last days everything is repeated that the minutes allow. */
  private static final int LAST_DAYS = 2;

  /** Over so many days before the exam the retention rises. */
  private static final int RISING_DAYS = 21;

  /** The last part of the time is kept free of new questions, up to so many days. */
  private static final int MOST_REPEATING_DAYS = 14;

  private static final int REPEATING_SHARE = 5;

  /** While reviews wait, new questions get no more than this share of the time. */
  private static final double MOST_FOR_NEW = 0.85;

  private final int exam;
  private final int lastNewDay;
  private final Pace pace;

  /**
   * A way to an exam.
   *
   * @param start the first study day ever, as an epoch day
   * @param today from where on is planned
   * @param exam the day of the exam, later than {@code today}
   */
  DailyChoice(int start, int today, int exam, Pace pace) {
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
   * @param waiting how many reviews found no time
   * @param retention the chance of recall that nothing left for another day falls below
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

  /** The retention wanted so many days before the exam; 1: everything is repeated. */
  static double retention(int daysLeft) {
    if (daysLeft <= LAST_DAYS) {
      return 1;
    }
    double risen = Math.clamp((RISING_DAYS + 1.0 - daysLeft) / RISING_DAYS, 0, 1);
    return Schedule.DEFAULT_RETENTION + risen * (EVE_RETENTION - Schedule.DEFAULT_RETENTION);
  }

  Work choose(Deck deck, int day, Done done) {
    List<Integer> due = below(deck, day, 0, Schedule.DEFAULT_RETENTION);
    int left = Math.max(0, pace.secondsADay() - done.seconds());
    int afterReviews = left - due.size() * pace.reviewSeconds();
    int forNew = Math.max(afterReviews, (int) (left * MOST_FOR_NEW));
    List<Integer> fresh = fresh(deck, day, forNew, done.fresh());
    left -= fresh.size() * pace.newSeconds();
    List<Integer> reviews = new ArrayList<>(fit(deck, day, due, left));
    int waiting = due.size() - reviews.size();
    if (waiting > 0) {
      return new Work(reviews, fresh, waiting, lowest(deck, day, due, reviews));
    }
    left -= reviews.size() * pace.reviewSeconds();
    double retention = retention(exam - day);
    List<Integer> more = below(deck, day, Schedule.DEFAULT_RETENTION, retention);
    List<Integer> extra = fit(deck, day, more, left);
    reviews.addAll(extra);
    double kept = extra.size() < more.size() ? lowest(deck, day, more, extra) : retention;
    return new Work(reviews, fresh, 0, kept);
  }

  private List<Integer> fresh(Deck deck, int day, int seconds, int alreadyToday) {
    List<Integer> unseen = new ArrayList<>();
    for (int i = 0; i < deck.size(); i++) {
      if (deck.isNew(i)) {
        unseen.add(i);
      }
    }
    int days = Math.max(1, lastNewDay - day + 1);
    int quota = (unseen.size() + alreadyToday + days - 1) / days - alreadyToday;
    int count = Math.min(quota, seconds / pace.newSeconds());
    return unseen.subList(0, Math.clamp(count, 0, unseen.size()));
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

  private static double lowest(Deck deck, int day, List<Integer> all, List<Integer> asked) {
    Set<Integer> done = new HashSet<>(asked);
    double lowest = 1;
    for (int index : all) {
      lowest = done.contains(index) ? lowest : Math.min(lowest, deck.recall(index, day));
    }
    return lowest;
  }
}
