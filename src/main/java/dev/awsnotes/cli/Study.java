package dev.awsnotes.cli;

import dev.awsnotes.journal.StudyDay;
import dev.awsnotes.render.Messages;
import dev.awsnotes.review.Schedule;
import java.util.Optional;

/**
 * How the learner wants to study.
 *
 * @param retention the chance of recall at which a question is asked again
 * @param newPerDay how many new questions a mixed quiz adds on one day at most; empty: as many as
 *     there is room for
 * @param minutesPerDay what plans reckon with
 * @param rolloverHour when the study day turns
 */
record Study(double retention, Optional<Integer> newPerDay, int minutesPerDay, int rolloverHour) {
  /** Minutes a day of a plan where nothing is said. */
  static final int DEFAULT_MINUTES = 30;

  static final int MOST_MINUTES = 600;
  private static final int MOST_NEW = 1000;
  private static final int LAST_HOUR = 23;

  /** Below and above, the workload per item that is remembered rises steeply. */
  private static final double LEAST_RETENTION = 0.7;

  private static final double MOST_RETENTION = 0.97;

  /** What the settings come to. */
  static Study of(Config config, Messages messages) {
    return new Study(
        config
            .share(Config.RETENTION, LEAST_RETENTION, MOST_RETENTION, messages)
            .orElse(Schedule.DEFAULT_RETENTION),
        config.number(Config.NEW_PER_DAY, 0, MOST_NEW, messages),
        config.number(Config.MINUTES_PER_DAY, 1, MOST_MINUTES, messages).orElse(DEFAULT_MINUTES),
        config
            .number(Config.DAY_ROLLOVER, 0, LAST_HOUR, messages)
            .orElse(StudyDay.DEFAULT.rolloverHours()));
  }
}
