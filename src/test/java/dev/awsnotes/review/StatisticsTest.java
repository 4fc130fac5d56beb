package dev.awsnotes.review;

import static dev.awsnotes.review.Diary.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.journal.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What stats are made of. */
class StatisticsTest {
  private static final Schedule SCHEDULE = new Schedule(Fsrs.DEFAULT, 0.9);

  private static final List<Statistics.Place> PLACES =
      List.of(
          new Statistics.Place("p/a-1", "p/a", "one"),
          new Statistics.Place("p/a-2", "p/a", "two"),
          new Statistics.Place("p/a-3", "p/a", "two"),
          new Statistics.Place("p/b-1", "p/b", "one"));

  private static Statistics on(LocalDate day, Diary diary) {
    return Statistics.of(PLACES, diary.learner(), SCHEDULE, day);
  }

  private static List<String> ids(List<Topic> topics) {
    return topics.stream().map(Topic::id).toList();
  }

  @Test
  void modulesAndSectionsComeInTheOrderOfTheContent() {
    Statistics statistics = on(MONDAY, new Diary());
    assertThat(ids(statistics.modules())).containsExactly("p/a", "p/b");
    assertThat(ids(statistics.modules().getFirst().parts())).containsExactly("p/a/one", "p/a/two");
    assertThat(statistics.total()).isEqualTo(new Mastery(4, 0, 0));
  }

  @Test
  void whatWasNeverPractisedIsNamedApartFromWhatIsWeak() {
    Statistics statistics = on(MONDAY.plusDays(9), new Diary().miss("p/a-2"));
    assertThat(ids(Topic.notPractised(statistics.modules()))).containsExactly("p/a/one", "p/b/one");
    assertThat(ids(Topic.weakest(statistics.modules()))).containsExactly("p/a/two");
  }

  @Test
  void theWeakestSectionComesFirst() {
    Statistics statistics =
        on(MONDAY.plusDays(30), new Diary().hit("p/a-1").miss("p/a-2").hit("p/b-1"));
    assertThat(ids(Topic.weakest(statistics.modules())).getFirst()).isEqualTo("p/a/two");
  }

  @Test
  void anAnswerJustReadIsNotKnowledge() {
    Statistics hit = on(MONDAY, new Diary().hit("p/a-1"));
    Statistics miss = on(MONDAY, new Diary().miss("p/a-1"));
    assertThat(miss.total().recall()).isLessThan(hit.total().recall()).isLessThan(0.9);
  }

  @Test
  void leechesMisconceptionsAndLuckyGuessesAreFound() {
    Diary diary =
        new Diary().hit("p/b-1", Confidence.GUESS).miss("p/a-1", Confidence.SURE).hit("p/a-2");
    for (int i = 1; i <= Card.LEECH_LAPSES; i++) {
      diary.on(MONDAY.plusDays(i), "20:00").miss("p/a-2");
    }
    Statistics statistics = on(MONDAY.plusDays(9), diary);
    assertThat(statistics.leeches()).extracting(Card::question).containsExactly("p/a-2");
    assertThat(statistics.luckyGuesses()).extracting(Card::question).containsExactly("p/b-1");
    assertThat(statistics.misconceptions()).extracting(Card::question).containsExactly("p/a-1");
    assertThat(on(MONDAY.plusDays(9), diary.suspend("p/a-2", true)).leeches()).isEmpty();
  }

  @Test
  void theForecastHasFourteenDays() {
    Statistics statistics = on(MONDAY, new Diary().miss("p/a-1"));
    assertThat(statistics.forecast()).hasSize(14);
    assertThat(statistics.forecast().get(1)).isEqualTo(1);
  }

  @Test
  void aWeekBeginsOnMondayAndTheNewYearBreaksNothing() {
    TreeMap<LocalDate, DayTally> days = new TreeMap<>();
    days.put(LocalDate.of(2026, 12, 31), new DayTally(5, 5, 0));
    days.put(LocalDate.of(2027, 1, 1), new DayTally(7, 5, 0));
    List<StudyWeek> weeks = StudyWeek.last(2, days, LocalDate.of(2027, 1, 2));
    assertThat(weeks.getLast())
        .isEqualTo(new StudyWeek(LocalDate.of(2026, 12, 28), List.of(0, 0, 0, 5, 7, 0)));
    assertThat(weeks.getLast().total()).isEqualTo(12);
    assertThat(weeks.getLast().studyDays()).isEqualTo(2);
  }

  @Test
  void whoTravelledWestKeepsWhatWasAnsweredTomorrow() {
    LocalDate sunday = LocalDate.of(2026, 11, 29);
    TreeMap<LocalDate, DayTally> days = new TreeMap<>();
    days.put(sunday, new DayTally(2, 0, 0));
    days.put(sunday.plusDays(1), new DayTally(5, 0, 0));
    List<StudyWeek> weeks = StudyWeek.last(2, days, sunday);
    assertThat(weeks.stream().mapToInt(StudyWeek::total).sum()).isEqualTo(7);
    assertThat(weeks.getLast().answers()).containsExactly(5);
  }

  @Property
  void weeksHoldEachDayOnceUpToToday(
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll @IntRange(min = 0, max = 3000) int offset) {
    LocalDate today = LocalDate.of(2024, 1, 1).plusDays(offset);
    TreeMap<LocalDate, DayTally> days = new TreeMap<>();
    for (int back = 0; back < 7 * count + 20; back++) {
      days.put(today.minusDays(back), new DayTally(back + 1, 0, 0));
    }
    days.put(today.plusDays(2), new DayTally(99_999, 0, 0));
    List<Integer> all = new ArrayList<>();
    StudyWeek.last(count, days, today).forEach(week -> all.addAll(week.answers()));
    int size = 7 * (count - 1) + today.getDayOfWeek().getValue();
    assertThat(all).hasSize(size);
    for (int i = 0; i < size; i++) {
      assertThat(all.get(i)).isEqualTo(size - i);
    }
  }

  @Test
  void whatIsRecalledWithTheUsualRetentionIsNotWeak() {
    Topic known = new Topic("p/a/one", new Mastery(1, 1, 0.9), List.of());
    Topic weak = new Topic("p/a/two", new Mastery(1, 1, 0.89), List.of());
    Topic module = new Topic("p/a", new Mastery(2, 2, 0.895), List.of(known, weak));
    assertThat(Topic.weakest(List.of(module))).containsExactly(weak);
  }

  @Test
  void everyAnswerIsCountedWhateverItsDay() {
    Diary diary = new Diary().hit("p/a-1").miss("p/a-2");
    Statistics statistics =
        on(MONDAY.plusDays(1), diary.on(MONDAY.plusDays(1), "20:00").hit("p/a-1"));
    assertThat(statistics.answers()).isEqualTo(3);
    assertThat(statistics.correct()).isEqualTo(2);
  }
}
