package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDayTest {
  @ParameterizedTest(name = "{2} in {1} is the study day {3}")
  @CsvSource({
    // Korea: midnight is 15:00 UTC of the day before, the day turns at 19:00 UTC.
    "2026-11-24T18:59:59.999Z, Asia/Seoul,       2026-11-25 03:59, 2026-11-24",
    "2026-11-24T19:00:00Z,     Asia/Seoul,       2026-11-25 04:00, 2026-11-25",
    "2026-11-25T00:00:00Z,     Asia/Seoul,       2026-11-25 09:00, 2026-11-25",
    // New Year.
    "2026-12-31T18:30:00Z,     Asia/Seoul,       2027-01-01 03:30, 2026-12-31",
    "2026-12-31T19:00:00Z,     Asia/Seoul,       2027-01-01 04:00, 2027-01-01",
    // A leap day.
    "2028-02-29T18:00:00Z,     Asia/Seoul,       2028-03-01 03:00, 2028-02-29",
    // Clocks go forward at 02:00 on 8 March 2026, back on 1 November.
    "2026-03-08T07:59:59Z,     America/New_York, 2026-03-08 03:59, 2026-03-07",
    "2026-03-08T08:00:00Z,     America/New_York, 2026-03-08 04:00, 2026-03-08",
    "2026-11-01T08:59:59Z,     America/New_York, 2026-11-01 03:59, 2026-10-31",
    "2026-11-01T09:00:00Z,     America/New_York, 2026-11-01 04:00, 2026-11-01",
  })
  void theDayTurnsAtFourLocalTime(Instant instant, ZoneId zone, String local, LocalDate day) {
    assertThat(LocalDateTime.ofInstant(instant, zone).toString().replace('T', ' '))
        .startsWith(local);
    assertThat(StudyDay.DEFAULT.of(instant, zone)).isEqualTo(day);
  }

  @Property
  void timeNeverGoesBackADay(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
      @ForAll @LongRange(min = 0, max = 200_000) long later) {
    ZoneId zone = ZoneId.of("America/New_York");
    LocalDate day = StudyDay.DEFAULT.of(Instant.ofEpochSecond(second), zone);
    assertThat(StudyDay.DEFAULT.of(Instant.ofEpochSecond(second + later), zone))
        .isAfterOrEqualTo(day);
  }

  @Test
  void theHourIsTheLearners() {
    Instant instant = Instant.parse("2026-11-24T15:00:00Z");
    assertThat(new StudyDay(0).of(instant, ZoneId.of("Asia/Seoul"))).isEqualTo("2026-11-25");
    assertThatThrownBy(() -> new StudyDay(24)).isInstanceOf(IllegalArgumentException.class);
  }
}
