package dev.awsnotes.review;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.Entry.Score;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamp;
import dev.awsnotes.review.ExamRecord.Given;
import dev.awsnotes.review.ExamRecord.Result;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link LearnerOutput} wrote, in the same order. */
final class LearnerInput {
  private final ByteBuffer in;

  /** Reads from a buffer over an array: at a start, no byte should be touched twice. */
  LearnerInput(ByteBuffer in) {
    this.in = in;
  }

  void readInto(Learner learner) {
    learner.latestAt = in.getLong();
    learner.latestId = text();
    for (int left = in.getInt(); left > 0; left--) {
      Card card = card();
      learner.cards.put(card.question(), card);
    }
    learner.marked.addAll(texts());
    learner.suspended.addAll(texts());
    for (int left = in.getInt(); left > 0; left--) {
      learner.days.put(day(), new DayTally(in.getInt(), in.getInt(), in.getLong()));
    }
    for (int left = in.getInt(); left > 0; left--) {
      learner.resets.put(text(), in.getLong());
    }
    for (int left = in.getInt(); left > 0; left--) {
      ExamRecord exam = exam();
      learner.exams.put(exam.id(), exam);
    }
    if (bool()) {
      learner.last = Optional.of(new RecentAnswer(text(), in.getLong(), text(), bool()));
    }
  }

  private Card card() {
    return new Card(
        item(),
        bool() ? Optional.of(recall()) : Optional.empty(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        sitting(),
        bool(),
        confidence(),
        bool() ? Optional.of(sitting()) : Optional.empty());
  }

  private Recall recall() {
    Optional<Memory> before = bool() ? Optional.of(memory()) : Optional.empty();
    Review review = new Review(before, in.getInt(), Rating.of(in.get()));
    return new Recall(review, memory(), in.getInt(), sitting(), in.getInt());
  }

  private ExamRecord exam() {
    return new ExamRecord(
        stamp(),
        text(),
        in.getLong(),
        in.getLong(),
        texts(),
        given(),
        in.getLong(),
        bool() ? Optional.of(result()) : Optional.empty());
  }

  private Map<String, Given> given() {
    Map<String, Given> given = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      Given each = new Given(item(), response(), bool());
      given.put(each.item().question(), each);
    }
    return Collections.unmodifiableMap(given);
  }

  private Result result() {
    Stamp ended = stamp();
    Ending ending = Ending.valueOf(text());
    SortedMap<String, Score> scores = new TreeMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      scores.put(text(), new Score(in.getInt(), in.getInt()));
    }
    return new Result(ended, ending, Collections.unmodifiableSortedMap(scores));
  }

  private Response response() {
    StringBuilder given = new StringBuilder();
    for (int left = in.getInt(); left > 0; left--) {
      given.append(in.getChar());
    }
    return new Response(given.toString(), bool(), in.getLong(), confidence());
  }

  private Optional<Confidence> confidence() {
    String name = text();
    return name.isEmpty() ? Optional.empty() : Optional.of(Confidence.valueOf(name));
  }

  private Item item() {
    return new Item(text(), in.getInt(), text());
  }

  private Memory memory() {
    return new Memory(in.getDouble(), in.getDouble());
  }

  private Sitting sitting() {
    return new Sitting(day(), in.getLong(), text());
  }

  private Stamp stamp() {
    return new Stamp(text(), in.getLong(), day());
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(in.getInt());
  }

  private boolean bool() {
    return in.get() != 0;
  }

  private String text() {
    int length = in.getInt();
    String text =
        new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }
}
