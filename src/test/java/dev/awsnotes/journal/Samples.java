package dev.awsnotes.journal;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.Entry.ExamAnswer;
import dev.awsnotes.journal.Entry.ExamEnd;
import dev.awsnotes.journal.Entry.ExamStart;
import dev.awsnotes.journal.Entry.Mark;
import dev.awsnotes.journal.Entry.Reset;
import dev.awsnotes.journal.Entry.Score;
import dev.awsnotes.journal.Entry.Suspend;
import dev.awsnotes.journal.Entry.Tick;
import dev.awsnotes.journal.Entry.Undo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Entries for tests. */
public final class Samples {
  public static final long NOON = Instant.parse("2026-11-25T03:00:00Z").toEpochMilli();
  public static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  public static final Item GSI =
      new Item("aws-notes/dynamodb-gsi-consistency", 1, "aws-notes/dynamodb");

  private Samples() {}

  public static Stamp stamp(int number) {
    return new Stamp(id(number), NOON + number * 1000L, DAY);
  }

  public static String id(int number) {
    return String.format("01KATEST%018d", number);
  }

  public static Answer answer(int number) {
    return answer(number, "2");
  }

  public static Answer answer(int number, String given) {
    Response response = new Response(given, true, 8200, Optional.empty());
    return new Answer(stamp(number), GSI, Mode.QUIZ, response, Rating.GOOD, "");
  }

  /** One of each. */
  public static List<Entry> oneOfEach() {
    Response sure = new Response("1,3", false, 15_000, Optional.of(Confidence.SURE));
    Response guess = new Response("", false, 0, Optional.of(Confidence.GUESS));
    TreeMap<String, Score> scores =
        new TreeMap<>(Map.of("development", new Score(20, 32), "security", new Score(11, 17)));
    List<String> questions = List.of("aws-notes/a", "aws-notes/b");
    return List.of(
        answer(1),
        new Answer(stamp(2), GSI, Mode.CRAM, sure, Rating.AGAIN, id(99)),
        new ExamStart(stamp(3), "dva-c03", -7, 7_800_000, questions),
        new ExamAnswer(stamp(4), id(3), GSI, guess, true, 7_700_000),
        new Tick(stamp(5), id(3), 7_690_000),
        new ExamEnd(stamp(6), id(3), Ending.TIME_OUT, 0, scores),
        new Undo(stamp(7), id(1)),
        new Mark(stamp(8), GSI.question(), true),
        new Suspend(stamp(9), GSI.question(), false),
        new Reset(stamp(10), GSI.module()));
  }
}
