package dev.awsnotes.journal;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.ExamAnswer;
import dev.awsnotes.journal.Entry.ExamEnd;
import dev.awsnotes.journal.Entry.ExamStart;
import dev.awsnotes.journal.Entry.Mark;
import dev.awsnotes.journal.Entry.Reset;
import dev.awsnotes.journal.Entry.Suspend;
import dev.awsnotes.journal.Entry.Tick;
import dev.awsnotes.journal.Entry.Undo;
import dev.awsnotes.journal.Entry.Unknown;

/** Writes an entry as its line. By hand: the way to the first question loads no JSON library. */
final class EntryText {
  private EntryText() {}

  /** The line of this entry, without a line end. */
  static String of(Entry entry) {
    JsonLine line = new JsonLine();
    line.number("v", EntryReader.VERSION).text("id", entry.stamp().id()).text("t", type(entry));
    switch (entry) {
      case Answer answer -> answer(line, answer);
      case ExamStart start -> {
        stamp(line, start.stamp());
        line.text("blueprint", start.blueprint()).number("seed", start.seed());
        line.number("limit", start.limitMillis()).texts("questions", start.questions());
      }
      case ExamAnswer answer -> examAnswer(line, answer);
      case Tick tick -> {
        stamp(line, tick.stamp());
        line.text("exam", tick.exam()).number("left", tick.leftMillis());
      }
      case ExamEnd end -> {
        stamp(line, end.stamp());
        line.text("exam", end.exam()).text("how", end.ending().code());
        line.number("left", end.leftMillis()).scores("domains", end.scores());
      }
      case Undo undo -> {
        stamp(line, undo.stamp());
        line.text("answer", undo.answer());
      }
      case Mark mark -> {
        stamp(line, mark.stamp());
        line.text("q", mark.question()).bool("on", mark.on());
      }
      case Suspend suspend -> {
        stamp(line, suspend.stamp());
        line.text("q", suspend.question()).bool("on", suspend.on());
      }
      case Reset reset -> {
        stamp(line, reset.stamp());
        line.text("module", reset.module());
      }
      case Unknown unknown -> stamp(line, unknown.stamp());
    }
    return line.end();
  }

  static String type(Entry entry) {
    return switch (entry) {
      case Answer _ -> "answer";
      case ExamStart _ -> "exam-start";
      case ExamAnswer _ -> "exam-answer";
      case Tick _ -> "exam-tick";
      case ExamEnd _ -> "exam-end";
      case Undo _ -> "undo";
      case Mark _ -> "mark";
      case Suspend _ -> "suspend";
      case Reset _ -> "reset";
      case Unknown unknown -> unknown.type();
    };
  }

  private static void answer(JsonLine line, Answer answer) {
    item(line, answer.item());
    stamp(line, answer.stamp());
    line.text("mode", answer.mode().code());
    line.text("given", answer.response().given()).bool("correct", answer.response().correct());
    line.number("rating", answer.rating().grade());
    timeAndConfidence(line, answer.response());
    if (!answer.session().isEmpty()) {
      line.text("session", answer.session());
    }
  }

  private static void examAnswer(JsonLine line, ExamAnswer answer) {
    line.text("exam", answer.exam());
    item(line, answer.item());
    stamp(line, answer.stamp());
    line.text("given", answer.response().given()).bool("correct", answer.response().correct());
    timeAndConfidence(line, answer.response());
    line.bool("flagged", answer.flagged()).number("left", answer.leftMillis());
  }

  private static void item(JsonLine line, Item item) {
    line.text("q", item.question()).number("rev", item.revision()).text("module", item.module());
  }

  private static void stamp(JsonLine line, Stamp stamp) {
    line.number("at", stamp.at()).text("day", stamp.day().toString());
  }

  private static void timeAndConfidence(JsonLine line, Response response) {
    line.number("ms", response.millis());
    if (response.confidence().isPresent()) {
      line.text("confidence", response.confidence().get().code());
    }
  }
}
