package dev.awsnotes.review;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry.Score;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamp;
import dev.awsnotes.review.ExamRecord.Given;
import dev.awsnotes.review.ExamRecord.Result;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes what {@link LearnerInput} reads, in the same order. */
final class LearnerOutput {
  private final DataOutput out;

  LearnerOutput(DataOutput out) {
    this.out = out;
  }

  void write(Learner learner) throws IOException {
    out.writeLong(learner.latestAt);
    text(learner.latestId);
    out.writeInt(learner.cards.size());
    for (Card card : learner.cards.values()) {
      card(card);
    }
    texts(learner.marked);
    texts(learner.suspended);
    out.writeInt(learner.days.size());
    for (Map.Entry<LocalDate, DayTally> day : learner.days.entrySet()) {
      day(day.getKey());
      out.writeInt(day.getValue().answers());
      out.writeInt(day.getValue().correct());
      out.writeLong(day.getValue().millis());
    }
    out.writeInt(learner.resets.size());
    for (Map.Entry<String, Long> reset : learner.resets.entrySet()) {
      text(reset.getKey());
      out.writeLong(reset.getValue());
    }
    out.writeInt(learner.exams.size());
    for (ExamRecord exam : learner.exams.values()) {
      exam(exam);
    }
    out.writeBoolean(learner.last.isPresent());
    if (learner.last.isPresent()) {
      RecentAnswer answer = learner.last.get();
      text(answer.id());
      out.writeLong(answer.at());
      text(answer.question());
      out.writeBoolean(answer.correct());
    }
  }

  private void card(Card card) throws IOException {
    item(card.item());
    out.writeBoolean(card.recall().isPresent());
    if (card.recall().isPresent()) {
      recall(card.recall().get());
    }
    out.writeInt(card.answers());
    out.writeInt(card.hits());
    out.writeInt(card.lapses());
    sitting(card.last());
    out.writeBoolean(card.lastCorrect());
    confidence(card.lastConfidence());
    out.writeBoolean(card.miss().isPresent());
    if (card.miss().isPresent()) {
      sitting(card.miss().get());
    }
  }

  private void recall(Recall recall) throws IOException {
    Review review = recall.review();
    out.writeBoolean(review.before().isPresent());
    if (review.before().isPresent()) {
      memory(review.before().get());
    }
    out.writeInt(review.elapsedDays());
    out.writeByte(review.rating().grade());
    memory(recall.memory());
    out.writeInt(recall.interval());
    sitting(recall.sitting());
    out.writeInt(recall.reviews());
  }

  private void exam(ExamRecord exam) throws IOException {
    stamp(exam.started());
    text(exam.blueprint());
    out.writeLong(exam.seed());
    out.writeLong(exam.limitMillis());
    texts(exam.questions());
    out.writeInt(exam.given().size());
    for (Given given : exam.given().values()) {
      item(given.item());
      response(given.response());
      out.writeBoolean(given.flagged());
    }
    out.writeLong(exam.leftMillis());
    out.writeBoolean(exam.result().isPresent());
    if (exam.result().isPresent()) {
      result(exam.result().get());
    }
  }

  private void result(Result result) throws IOException {
    stamp(result.ended());
    text(result.ending().name());
    out.writeInt(result.scores().size());
    for (Map.Entry<String, Score> score : result.scores().entrySet()) {
      text(score.getKey());
      out.writeInt(score.getValue().correct());
      out.writeInt(score.getValue().asked());
    }
  }

  private void response(Response response) throws IOException {
    // As it is: what was typed may hold anything, also what UTF-8 cannot.
    out.writeInt(response.given().length());
    out.writeChars(response.given());
    out.writeBoolean(response.correct());
    out.writeLong(response.millis());
    confidence(response.confidence());
  }

  private void confidence(Optional<Confidence> confidence) throws IOException {
    text(confidence.isPresent() ? confidence.get().name() : "");
  }

  private void item(Item item) throws IOException {
    text(item.question());
    out.writeInt(item.revision());
    text(item.module());
  }

  private void memory(Memory memory) throws IOException {
    out.writeDouble(memory.stability());
    out.writeDouble(memory.difficulty());
  }

  private void sitting(Sitting sitting) throws IOException {
    day(sitting.day());
    out.writeLong(sitting.at());
    text(sitting.session());
  }

  private void stamp(Stamp stamp) throws IOException {
    text(stamp.id());
    out.writeLong(stamp.at());
    day(stamp.day());
  }

  private void day(LocalDate day) throws IOException {
    out.writeInt((int) day.toEpochDay());
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void texts(Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text);
    }
  }
}
