package dev.awsnotes.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Function;

/** Makes the stamps of one process. */
public final class Stamps {
  private final InstantSource clock;
  private final Function<Instant, ZoneId> zone;
  private final StudyDay studyDay;
  private final Ulids ulids;

  /**
   * Stamps by this clock, with days that turn as {@code studyDay} says.
   *
   * @param zone what the learner's zone is at a moment
   */
  public Stamps(
      InstantSource clock, Function<Instant, ZoneId> zone, StudyDay studyDay, Ulids ulids) {
    this.clock = clock;
    this.zone = zone;
    this.studyDay = studyDay;
    this.ulids = ulids;
  }

  /** A stamp for a line that is written now. */
  public Stamp next() {
    Instant now = clock.instant();
    return new Stamp(
        ulids.next(now.toEpochMilli()), now.toEpochMilli(), studyDay.of(now, zone.apply(now)));
  }
}
