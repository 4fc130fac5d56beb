package dev.awsnotes.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

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

  /**
   * The machine's zone. The offset comes from the old {@link TimeZone}, because the rules of a
   * {@link ZoneId} read the time zone data a second time and look for other providers of it.
   */
  static LocalZone ofMachine() {
    return new LocalZone() {
      @Override
      public ZoneId zone() {
        return ZoneId.systemDefault();
      }

      @Override
      public ZoneId at(Instant moment) {
        int millis = TimeZone.getDefault().getOffset(moment.toEpochMilli());
        return ZoneOffset.ofTotalSeconds(millis / 1000);
      }
    };
  }
}
