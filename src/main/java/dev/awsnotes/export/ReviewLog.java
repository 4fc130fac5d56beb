package dev.awsnotes.export;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.Entry.ExamAnswer;
import dev.awsnotes.journal.Entry.ExamEnd;
import dev.awsnotes.journal.Entry.Reset;
import dev.awsnotes.journal.Entry.Undo;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All answers that count, one each, in the order in which they were given: those of exams too, once
 * they were handed in; not those that were taken back.
 */
public final class ReviewLog {
  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, Map<String, ExamAnswer>> exams = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private ReviewLog() {}

  /**
   * An answer.
   *
   * @param mode {@code quiz}, {@code review}, {@code drill}, {@code cram} or {@code exam}
   * @param state how the card stood before, as the optimisers of FSRS count it
   */
  public record Row(
      Stamp stamp, Item item, String mode, Response response, Rating rating, int state) {}

  /** The phase of a card (open-spaced-repetition/fsrs-optimizer, "Review Logs Schema"). */
  private static final int NEW = 0;

  private static final int LEARNING = 1;
  private static final int REVIEW = 2;
  private static final int RELEARNING = 3;

  /**
   * What is known of a card.
   *
   * @param day the study day of its last answer
   * @param first whether that is the day of its first one
   * @param lapsed whether it was missed that day
   */
  private record Standing(
      int revision, String module, LocalDate day, boolean first, boolean lapsed) {}

  /**
   * The answers of these entries.
   *
   * @param entries in the order of the journals
   */
  public static List<Row> of(List<Entry> entries) {
    Set<String> undone = new HashSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Undo undo) {
        undone.add(undo.answer());
      }
    }
    ReviewLog log = new ReviewLog();
    for (Entry entry : entries) {
      if (!undone.contains(entry.stamp().id())) {
        log.take(entry);
      }
    }
    log.rows.sort(
        Comparator.comparingLong((Row row) -> row.stamp().at()).thenComparing(r -> r.stamp().id()));
    return List.copyOf(log.rows);
  }

  private void take(Entry entry) {
    switch (entry) {
      case Answer a -> add(a.stamp(), a.item(), a.mode().code(), a.response(), a.rating());
      case ExamAnswer a -> {
        Map<String, ExamAnswer> answers =
            exams.computeIfAbsent(a.exam(), _ -> new LinkedHashMap<>());
        answers.put(a.item().question(), a);
      }
      case ExamEnd end -> {
        Map<String, ExamAnswer> answers = exams.remove(end.exam());
        if (answers != null && end.ending() != Ending.ABANDONED) {
          answers.values().forEach(this::addOfExam);
        }
      }
      case Reset reset ->
          standings.values().removeIf(standing -> standing.module().equals(reset.module()));
      default -> {}
    }
  }

  private void addOfExam(ExamAnswer answer) {
    if (!answer.response().given().isEmpty()) {
      Rating rating = Rating.of(answer.response().correct());
      add(answer.stamp(), answer.item(), "exam", answer.response(), rating);
    }
  }

  private void add(Stamp stamp, Item item, String mode, Response response, Rating rating) {
    Standing before = standings.get(item.question());
    boolean missed = rating == Rating.AGAIN;
    int state = NEW;
    boolean first = true;
    boolean lapsed = missed;
    if (before != null && item.revision() <= before.revision()) {
      boolean sameDay = before.day().equals(stamp.day());
      first = sameDay && before.first();
      lapsed = missed || (sameDay && before.lapsed());
      int again = before.lapsed() ? RELEARNING : REVIEW;
      state = !sameDay ? REVIEW : before.first() ? LEARNING : again;
    }
    standings.put(
        item.question(), new Standing(item.revision(), item.module(), stamp.day(), first, lapsed));
    rows.add(new Row(stamp, item, mode, response, rating, state));
  }
}
