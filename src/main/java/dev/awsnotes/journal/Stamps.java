package dev.awsnotes.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** Makes the stamps of one process. */
public final class Stamps {
  private final InstantSource clock;
  private final ZoneId zone;
  private final StudyDay studyDay;
  private final Ulids ulids;

  /** Stamps by this clock, in this zone, with days that turn as {@code studyDay} says. */
  public Stamps(InstantSource clock, ZoneId zone, StudyDay studyDay, Ulids ulids) {
    this.clock = clock;
    this.zone = zone;
    this.studyDay = studyDay;
    this.ulids = ulids;
  }

  /** A stamp for a line that is written now. */
  public Stamp next() {
    Instant now = clock.instant();
    return new Stamp(ulids.next(now.toEpochMilli()), now.toEpochMilli(), studyDay.of(now, zone));
  }
}
