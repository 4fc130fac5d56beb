package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every line carries. */
class StampsTest {
  @Test
  void aStampHasTheMomentAndTheStudyDayOfTheLearnersZone() {
    Instant now = Instant.parse("2026-11-24T18:59:59Z"); // 03:59 of the next day in Seoul
    Stamps stamps =
        new Stamps(
            InstantSource.fixed(now),
            _ -> ZoneId.of("Asia/Seoul"),
            StudyDay.DEFAULT,
            new Ulids(new Random(1)));
    Stamp first = stamps.next();
    assertThat(first.at()).isEqualTo(now.toEpochMilli());
    assertThat(first.day()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(first.id()).startsWith(new Ulids(new Random(2)).next(first.at()).substring(0, 10));
    assertThat(stamps.next().id()).isGreaterThan(first.id());
  }
}
