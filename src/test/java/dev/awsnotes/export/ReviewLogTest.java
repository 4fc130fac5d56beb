package dev.awsnotes.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One row an answer, and the phase of its card as the optimisers of FSRS count it. */
class ReviewLogTest {
  private static final long DAY = 86_400_000;
  private static final Item ITEM = new Item("own/q", 1, "own/m");

  private final List<Entry> entries = new ArrayList<>();

  private Stamp stamp(int day) {
    long at = day * DAY + entries.size();
    return new Stamp("id" + entries.size(), at, LocalDate.ofEpochDay(day));
  }

  private static Response response(String given, boolean correct) {
    return new Response(given, correct, 1_500, Optional.empty());
  }

  private ReviewLogTest answer(int day, boolean correct) {
    return answer(day, correct, ITEM);
  }

  private ReviewLogTest answer(int day, boolean correct, Item item) {
    entries.add(
        new Entry.Answer(
            stamp(day), item, Mode.QUIZ, response("1", correct), Rating.of(correct), ""));
    return this;
  }

  private List<Integer> states() {
    return ReviewLog.of(entries).stream().map(ReviewLog.Row::state).toList();
  }

  @Test
  void aCardIsNewThenLearntThenReviewedAndAfterALapseLearntAgain() {
    answer(1, false)
        .answer(1, true)
        .answer(3, true)
        .answer(3, true)
        .answer(9, false)
        .answer(9, true);
    answer(12, true);
    assertThat(states()).containsExactly(0, 1, 2, 2, 2, 3, 2);
  }

  @Test
  void aResetOrARevisionMakesItNewAgain() {
    answer(1, true).answer(3, true);
    entries.add(new Entry.Reset(stamp(4), "own/m"));
    answer(5, true).answer(9, true).answer(10, true, new Item("own/q", 2, "own/m"));
    assertThat(states()).containsExactly(0, 2, 0, 2, 0);
  }

  @Test
  void whatWasTakenBackNeverWas() {
    answer(1, false);
    entries.add(new Entry.Undo(stamp(1), "id0"));
    answer(1, true);
    assertThat(ReviewLog.of(entries)).hasSize(1).allMatch(row -> row.response().correct());
    assertThat(states()).containsExactly(0);
  }

  @ParameterizedTest
  @EnumSource(Entry.Ending.class)
  void theLastAnswersOfAnExamCountOnceItIsOver(Entry.Ending ending) {
    entries.add(new Entry.ExamStart(stamp(1), "b", 1, 1000, List.of("own/q", "own/r")));
    entries.add(new Entry.ExamAnswer(stamp(1), "id0", ITEM, response("1", false), false, 900));
    entries.add(new Entry.ExamAnswer(stamp(1), "id0", ITEM, response("2", true), false, 800));
    Item open = new Item("own/r", 1, "own/m");
    entries.add(new Entry.ExamAnswer(stamp(1), "id0", open, response("", false), true, 700));
    assertThat(ReviewLog.of(entries)).isEmpty();
    entries.add(new Entry.ExamEnd(stamp(1), "id0", ending, 600, new TreeMap<>()));
    List<ReviewLog.Row> rows = ReviewLog.of(entries);
    if (ending == Entry.Ending.ABANDONED) {
      assertThat(rows).isEmpty();
    } else {
      assertThat(rows).hasSize(1);
      assertThat(rows.getFirst().mode()).isEqualTo("exam");
      assertThat(rows.getFirst().rating()).isEqualTo(Rating.GOOD);
      assertThat(rows.getFirst().stamp().id()).isEqualTo("id2");
    }
  }

  @Test
  void aRowTellsTimeWithItsOffset() {
    answer(1, true);
    assertThat(ReviewRow.of(ReviewLog.of(entries).getFirst(), ZoneId.of("Asia/Seoul")))
        .containsExactly(
            "1970-01-02T09:00:00.000+09:00",
            "86400000",
            "1970-01-02",
            "q",
            "own",
            "m",
            "quiz",
            "1",
            "true",
            "3",
            "1500",
            "own/q",
            "86400000",
            "3",
            "0",
            "1500")
        .hasSameSizeAs(ReviewRow.header());
  }

  @Test
  void aCellThatWouldBeAFormulaIsText() {
    assertThat(
            Csv.line(
                List.of("=1", "+1", "-1", "@a", "\tx", "\rx", "a=b", "1,2", "say \"x\"", "a\nb")))
        .isEqualTo("'=1,'+1,'-1,'@a,'    x,\"'\nx\",a=b,\"1,2\",\"say \"\"x\"\"\",\"a\nb\"\r\n");
  }
}
