package dev.awsnotes.review;

import java.time.LocalDate;

/**
 * When and in which session an answer was given.
 *
 * @param day the study day
 * @param at milliseconds since 1970
 * @param session the session's id; may be empty
 */
public record Sitting(LocalDate day, long at, String session) {
  /** A day may turn, or an aeroplane cross a date line, in the middle of a session. */
  private static final long LEAST_PAUSE_MILLIS = 60 * 60 * 1000;

  /**
   * Whether an answer in the later sitting shows what is remembered, and not what was seen minutes
   * ago: it lies on a later study day, in another session, and at least an hour on.
   */
  boolean isOverIn(Sitting later) {
    boolean sameSession = !session.isEmpty() && session.equals(later.session);
    return later.day.isAfter(day) && !sameSession && later.at - at >= LEAST_PAUSE_MILLIS;
  }
}
