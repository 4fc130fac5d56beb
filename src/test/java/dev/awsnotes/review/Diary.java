package dev.awsnotes.review;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry;
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
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamp;
import dev.awsnotes.journal.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A learner's days, told step by step: what was answered when. */
final class Diary {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private final List<Entry> entries = new ArrayList<>();
  private Instant now = MONDAY.atTime(20, 0).atZone(SEOUL).toInstant();
  private String session = "";
  private Mode mode = Mode.QUIZ;

  Diary on(LocalDate day, String time) {
    now = day.atTime(LocalTime.parse(time)).atZone(SEOUL).toInstant();
    return this;
  }

  Diary after(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  Diary inSession(String id) {
    session = id;
    return this;
  }

  Diary in(Mode other) {
    mode = other;
    return this;
  }

  Diary hit(String question) {
    return answer(question, Rating.GOOD, Optional.empty());
  }

  Diary miss(String question) {
    return answer(question, Rating.AGAIN, Optional.empty());
  }

  Diary hit(String question, Confidence confidence) {
    return answer(question, Rating.GOOD, Optional.of(confidence));
  }

  Diary miss(String question, Confidence confidence) {
    return answer(question, Rating.AGAIN, Optional.of(confidence));
  }

  private Diary answer(String question, Rating rating, Optional<Confidence> confidence) {
    Response response = new Response("1", rating != Rating.AGAIN, 30_000, confidence);
    return add(new Answer(stamp(), item(question, 1), mode, response, rating, session));
  }

  Diary hitRevision(String question, int revision) {
    Response response = new Response("1", true, 30_000, Optional.empty());
    return add(new Answer(stamp(), item(question, revision), mode, response, Rating.GOOD, session));
  }

  Diary undo(int entry) {
    return add(new Undo(stamp(), entries.get(entry).stamp().id()));
  }

  Diary mark(String question, boolean on) {
    return add(new Mark(stamp(), question, on));
  }

  Diary suspend(String question, boolean on) {
    return add(new Suspend(stamp(), question, on));
  }

  Diary reset(String module) {
    return add(new Reset(stamp(), "p/" + module));
  }

  Diary startExam(String... questions) {
    return add(new ExamStart(stamp(), "dva-c03", 7, 240_000, List.of(questions)));
  }

  Diary inExam(int start, String question, String given, boolean correct) {
    Response response = new Response(given, correct, 9000, Optional.empty());
    String exam = entries.get(start).stamp().id();
    return add(new ExamAnswer(stamp(), exam, item(question, 1), response, false, 200_000));
  }

  Diary tick(int start, long left) {
    return add(new Tick(stamp(), entries.get(start).stamp().id(), left));
  }

  Diary endExam(int start, Ending ending) {
    TreeMap<String, Score> scores = new TreeMap<>(Map.of("development", new Score(1, 2)));
    return add(new ExamEnd(stamp(), entries.get(start).stamp().id(), ending, 0, scores));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  Learner learner() {
    return Learner.fold(Fsrs.DEFAULT, entries);
  }

  Card card(String question) {
    return learner().card(question).orElseThrow();
  }

  private Diary add(Entry entry) {
    entries.add(entry);
    return this;
  }

  private Stamp stamp() {
    now = now.plusSeconds(30);
    String id = String.format("01KDIARY%018d", entries.size());
    return new Stamp(id, now.toEpochMilli(), StudyDay.DEFAULT.of(now, SEOUL));
  }

  private static Item item(String question, int revision) {
    return new Item(question, revision, question.substring(0, question.indexOf('-')));
  }
}
