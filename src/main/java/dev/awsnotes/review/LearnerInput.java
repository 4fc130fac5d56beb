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
import java.io.DataInput;
import java.io.IOException;
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
  private final DataInput in;

  LearnerInput(DataInput in) {
    this.in = in;
  }

  void readInto(Learner learner) throws IOException {
    learner.latestAt = in.readLong();
    learner.latestId = in.readUTF();
    for (int left = in.readInt(); left > 0; left--) {
      Card card = card();
      learner.cards.put(card.question(), card);
    }
    learner.marked.addAll(texts());
    learner.suspended.addAll(texts());
    for (int left = in.readInt(); left > 0; left--) {
      learner.days.put(day(), new DayTally(in.readInt(), in.readInt(), in.readLong()));
    }
    for (int left = in.readInt(); left > 0; left--) {
      learner.resets.put(in.readUTF(), in.readLong());
    }
    for (int left = in.readInt(); left > 0; left--) {
      ExamRecord exam = exam();
      learner.exams.put(exam.id(), exam);
    }
    for (int left = in.readInt(); left > 0; left--) {
      learner.recent.add(
          new RecentAnswer(in.readUTF(), in.readLong(), in.readUTF(), in.readBoolean()));
    }
  }

  private Card card() throws IOException {
    return new Card(
        item(),
        in.readBoolean() ? Optional.of(recall()) : Optional.empty(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        sitting(),
        in.readBoolean(),
        confidence(),
        in.readBoolean() ? Optional.of(sitting()) : Optional.empty());
  }

  private Recall recall() throws IOException {
    Optional<Memory> before = in.readBoolean() ? Optional.of(memory()) : Optional.empty();
    Review review = new Review(before, in.readInt(), Rating.of(in.readByte()));
    return new Recall(review, memory(), sitting(), in.readInt());
  }

  private ExamRecord exam() throws IOException {
    return new ExamRecord(
        stamp(),
        in.readUTF(),
        in.readLong(),
        in.readLong(),
        texts(),
        given(),
        in.readLong(),
        in.readBoolean() ? Optional.of(result()) : Optional.empty());
  }

  private Map<String, Given> given() throws IOException {
    Map<String, Given> given = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Given each = new Given(item(), response(), in.readBoolean());
      given.put(each.item().question(), each);
    }
    return Collections.unmodifiableMap(given);
  }

  private Result result() throws IOException {
    Stamp ended = stamp();
    Ending ending = Ending.valueOf(in.readUTF());
    SortedMap<String, Score> scores = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      scores.put(in.readUTF(), new Score(in.readInt(), in.readInt()));
    }
    return new Result(ended, ending, Collections.unmodifiableSortedMap(scores));
  }

  private Response response() throws IOException {
    StringBuilder given = new StringBuilder();
    for (int left = in.readInt(); left > 0; left--) {
      given.append(in.readChar());
    }
    return new Response(given.toString(), in.readBoolean(), in.readLong(), confidence());
  }

  private Optional<Confidence> confidence() throws IOException {
    String name = in.readUTF();
    return name.isEmpty() ? Optional.empty() : Optional.of(Confidence.valueOf(name));
  }

  private Item item() throws IOException {
    return new Item(in.readUTF(), in.readInt(), in.readUTF());
  }

  private Memory memory() throws IOException {
    return new Memory(in.readDouble(), in.readDouble());
  }

  private Sitting sitting() throws IOException {
    return new Sitting(day(), in.readLong(), in.readUTF());
  }

  private Stamp stamp() throws IOException {
    return new Stamp(in.readUTF(), in.readLong(), day());
  }

  private LocalDate day() throws IOException {
    return LocalDate.ofEpochDay(in.readInt());
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return List.copyOf(texts);
  }
}
