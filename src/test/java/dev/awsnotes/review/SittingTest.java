package dev.awsnotes.review;

import static dev.awsnotes.review.Diary.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers show memory, and which only what was seen a moment ago. */
class SittingTest {
  @ParameterizedTest(name = "{0} days and {1} minutes later, in session ''{2}'': {3}")
  @CsvSource({
    "1, 60, '', true",
    "1, 59, '', false", // the day turned in between
    "0, 600, '', false",
    "-1, 600, '', false",
    "1, 600, night, false",
    "1, 600, morning, true",
  })
  void memoryShowsOnALaterDayInAnotherSessionAndAnHourOn(
      int days, int minutes, String session, boolean over) {
    Sitting first = new Sitting(MONDAY, 1_000_000, "night");
    Sitting later = new Sitting(MONDAY.plusDays(days), first.at() + minutes * 60_000L, session);
    assertThat(first.isOverIn(later)).isEqualTo(over);
    assertThat(new Sitting(MONDAY, 1_000_000, "").isOverIn(later))
        .isEqualTo(days > 0 && minutes >= 60);
  }
}
