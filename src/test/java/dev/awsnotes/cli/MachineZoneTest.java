package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The old classes and the new ones agree on what time it is. */
@Isolated("sets the time zone of the VM")
class MachineZoneTest {
  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void putBack() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Seoul, 2026-11-25T18:59:59Z",
    "Asia/Seoul, 2026-12-31T15:00:00Z",
    "America/New_York, 2026-03-08T06:59:59Z",
    "America/New_York, 2026-03-08T07:00:00Z",
    "America/New_York, 2026-11-01T05:59:59Z",
    "America/New_York, 2026-11-01T06:00:00Z",
    "Europe/Berlin, 2026-03-29T00:59:59Z",
    "Europe/Berlin, 2026-03-29T01:00:00Z",
    "Asia/Kathmandu, 2026-06-01T00:00:00Z",
    "Australia/Lord_Howe, 2026-04-04T15:00:00Z",
    "Etc/UTC, 1970-01-01T00:00:00Z",
  })
  void theOffsetIsThatOfTheRules(String zone, Instant moment) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertThat(new MachineZone().at(moment).getRules().getOffset(moment))
        .isEqualTo(ZoneId.of(zone).getRules().getOffset(moment));
    assertThat(new MachineZone().zone()).isEqualTo(ZoneId.of(zone));
  }
}
