package dev.awsnotes.review;

import dev.awsnotes.journal.Entry.Answer;

/**
 * An answer that can be taken back.
 *
 * @param id the id of its line
 * @param at when it was given, in milliseconds since 1970
 */
public record RecentAnswer(String id, long at, String question, boolean correct)
    implements Comparable<RecentAnswer> {
  /** By time, then by id. */
  @Override
  public int compareTo(RecentAnswer other) {
    int byTime = Long.compare(at, other.at);
    return byTime != 0 ? byTime : id.compareTo(other.id);
  }

  /** An answer as one that can be taken back. */
  public static RecentAnswer of(Answer answer) {
    return new RecentAnswer(
        answer.stamp().id(),
        answer.stamp().at(),
        answer.item().question(),
        answer.response().correct());
  }
}
