package dev.awsnotes.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The machine's zone. The offset of a moment comes from the old {@link TimeZone}: the rules of a
 * {@link ZoneId} read the time zone data a second time and look for other providers of it.
 */
final class MachineZone implements LocalZone {
  private static final int MILLIS_A_SECOND = 1000;

  @Override
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }

  @Override
  public ZoneId at(Instant moment) {
    int millis = TimeZone.getDefault().getOffset(moment.toEpochMilli());
    return ZoneOffset.ofTotalSeconds(millis / MILLIS_A_SECOND);
  }
}
