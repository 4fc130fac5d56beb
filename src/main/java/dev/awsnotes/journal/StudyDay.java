package dev.awsnotes.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The day that an answer counts for. It turns some hours after midnight, so that studying late
 * belongs to the evening before.
 *
 * @param rolloverHours the hour of local time at which the day turns, from 0 to 23
 */
public record StudyDay(int rolloverHours) {
  /** The day turns at four in the morning. */
  public static final StudyDay DEFAULT = new StudyDay(4);

  /** Checks the range. */
  public StudyDay {
    if (rolloverHours < 0 || rolloverHours > 23) {
      throw new IllegalArgumentException("rollover hour " + rolloverHours);
    }
  }

  /** The study day of this instant in this zone. */
  public LocalDate of(Instant instant, ZoneId zone) {
    // Hours are taken off the wall clock: off the instant, the day would turn an hour early or late
    // whenever the clocks change.
    return LocalDateTime.ofInstant(instant, zone).minusHours(rolloverHours).toLocalDate();
  }
}
