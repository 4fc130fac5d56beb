package dev.awsnotes.review;

import dev.awsnotes.journal.Entry.Answer;
import java.util.Comparator;

/**
 * An answer that can be taken back.
 *
 * @param id the id of its line
 * @param at when it was given, in milliseconds since 1970
 */
public record RecentAnswer(String id, long at, String question, boolean correct) {
  static final Comparator<RecentAnswer> ORDER =
      Comparator.comparingLong(RecentAnswer::at).thenComparing(RecentAnswer::id);

  static RecentAnswer of(Answer answer) {
    return new RecentAnswer(
        answer.stamp().id(),
        answer.stamp().at(),
        answer.item().question(),
        answer.response().correct());
  }
}
