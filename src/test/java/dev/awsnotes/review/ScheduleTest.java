package dev.awsnotes.review;

import static dev.awsnotes.review.Diary.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  private final Diary diary = new Diary();
  private final Schedule schedule = new Schedule(Fsrs.DEFAULT, Schedule.DEFAULT_RETENTION);

  @Test
  void theForecastHasTodayWithWhatWaitsAndTheDaysAfter() {
    diary.miss("p/a-1").miss("p/a-2").hit("p/a-3");
    assertThat(schedule.forecast(diary.learner().cards(), MONDAY, 5))
        .containsExactly(0, 2, 0, 1, 0);
    assertThat(schedule.forecast(diary.learner().cards(), MONDAY.plusDays(30), 3))
        .containsExactly(3, 0, 0);
  }

  @Test
  void whatIsDueComesOnItsDayAndWhatWaitsLongestComesFirst() {
    diary.hit("p/a-1").miss("p/a-2");
    assertThat(schedule.isDue(diary.card("p/a-2"), MONDAY)).isFalse();
    assertThat(schedule.isDue(diary.card("p/a-2"), MONDAY.plusDays(1))).isTrue();
    assertThat(schedule.due(diary.learner().cards(), MONDAY.plusDays(30)))
        .extracting(Card::question)
        .containsExactly("p/a-2", "p/a-1");
  }

  @Test
  void aHigherRetentionAsksSooner() {
    diary.hit("p/a-1").on(MONDAY.plusDays(3), "20:00").hit("p/a-1");
    Card card = diary.card("p/a-1");
    LocalDate usual = schedule.due(card).orElseThrow();
    assertThat(new Schedule(Fsrs.DEFAULT, 0.97).due(card).orElseThrow()).isBefore(usual);
    assertThat(new Schedule(Fsrs.DEFAULT, 0.8).due(card).orElseThrow()).isAfter(usual);
  }

  @Test
  void masteryIsRecallNowAndCoverageApart() {
    diary.hit("p/a-1").miss("p/a-2");
    Mastery mastery =
        Mastery.of(
            List.of("p/a-1", "p/a-2", "p/a-3", "p/a-4"),
            diary.learner(),
            schedule,
            MONDAY.plusDays(2));
    double recall =
        (Fsrs.DEFAULT.retrievability(2, 2.3065) + Fsrs.DEFAULT.retrievability(2, 0.212)) / 2;
    assertThat(mastery.questions()).isEqualTo(4);
    assertThat(mastery.practised()).isEqualTo(2);
    assertThat(mastery.recall()).isCloseTo(recall, within(1e-9));
    assertThat(mastery.coverage()).isEqualTo(0.5);
    assertThat(mastery.expected()).isCloseTo(recall / 2, within(1e-9));
    assertThat(Mastery.of(List.of(), diary.learner(), schedule, MONDAY))
        .isEqualTo(new Mastery(0, 0, 0));
  }

  @ParameterizedTest(name = "studied on November {0}: {1} in a row on the 23rd, {2} at most")
  @CsvSource({
    "'',          0, 0",
    "23,          1, 1",
    "22,          1, 1",
    "21,          0, 1",
    "21 22 23,    3, 3",
    "21 22,       2, 2",
    "1 2 3 4 22,  1, 4",
    "24,          0, 1",
  })
  void aStreakHoldsWhileTodayIsOpen(String studied, int current, int longest) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Stream.of(studied.split(" "))
        .filter(day -> !day.isEmpty())
        .forEach(day -> days.add(MONDAY.withDayOfMonth(Integer.parseInt(day))));
    assertThat(Streak.of(days, MONDAY)).isEqualTo(new Streak(current, longest));
  }

  @Test
  void aStreakGoesOnAtNewYear() {
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    assertThat(Streak.of(new TreeSet<>(List.of(newYear.minusDays(1), newYear)), newYear))
        .isEqualTo(new Streak(2, 2));
  }

  @Test
  void whatComesDueAfterTheForecastIsNotInIt() {
    diary.hit("p/a-1");
    assertThat(schedule.forecast(diary.learner().cards(), MONDAY, 3)).containsExactly(0, 0, 0);
    assertThat(schedule.forecast(diary.learner().cards(), MONDAY, 4)).containsExactly(0, 0, 0, 1);
  }
}
