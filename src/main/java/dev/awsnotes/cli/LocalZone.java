package dev.awsnotes.cli;

import java.time.Instant;
import java.time.ZoneId;

/** Where the learner is, as far as the clock is concerned. */
public interface LocalZone {
  /** The zone with all its rules. */
  ZoneId zone();

  /** What the zone is at this moment: enough to tell the day, and all that most commands need. */
  ZoneId at(Instant moment);

  /** Always this zone. */
  static LocalZone of(ZoneId zone) {
    return new LocalZone() {
      @Override
      public ZoneId zone() {
        return zone;
      }

      @Override
      public ZoneId at(Instant moment) {
        return zone;
      }
    };
  }
}
