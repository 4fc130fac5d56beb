package dev.awsnotes.journal;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.Entry.ExamAnswer;
import dev.awsnotes.journal.Entry.ExamEnd;
import dev.awsnotes.journal.Entry.ExamStart;
import dev.awsnotes.journal.Entry.Mark;
import dev.awsnotes.journal.Entry.Reset;
import dev.awsnotes.journal.Entry.Suspend;
import dev.awsnotes.journal.Entry.Tick;
import dev.awsnotes.journal.Entry.Undo;
import dev.awsnotes.journal.Entry.Unknown;

/** Reads a line as an entry. Strict about what it knows, blind to what it does not. */
final class EntryReader {
  /** The version of the line format that this program writes. */
  static final int VERSION = 1;

  private EntryReader() {}

  /**
   * The entry in this line.
   *
   * @throws BrokenLine if it is none
   * @throws NewerLine if a later version of the program wrote it
   */
  static Entry read(byte[] bytes, int from, int to) throws BrokenLine, NewerLine {
    LineFields line = LineFields.parse(bytes, from, to);
    if (line.number("v", 1, Integer.MAX_VALUE) > VERSION) {
      throw new NewerLine();
    }
    Stamp stamp = line.stamp();
    String type = line.text("t");
    return switch (type) {
      case "answer" -> answer(line, stamp);
      case "exam-start" ->
          new ExamStart(
              stamp,
              line.text("blueprint"),
              line.number("seed", Long.MIN_VALUE, Long.MAX_VALUE),
              line.number("limit", 0, Long.MAX_VALUE),
              line.texts("questions"));
      case "exam-answer" ->
          new ExamAnswer(
              stamp,
              line.text("exam"),
              item(line),
              response(line),
              line.bool("flagged"),
              line.number("left", 0, Long.MAX_VALUE));
      case "exam-tick" ->
          new Tick(stamp, line.text("exam"), line.number("left", 0, Long.MAX_VALUE));
      case "exam-end" -> examEnd(line, stamp);
      case "undo" -> new Undo(stamp, line.text("answer"));
      case "mark" -> new Mark(stamp, line.text("q"), line.bool("on"));
      case "suspend" -> new Suspend(stamp, line.text("q"), line.bool("on"));
      case "reset" -> new Reset(stamp, line.text("module"));
      default -> new Unknown(stamp, type);
    };
  }

  private static Answer answer(LineFields line, Stamp stamp) throws BrokenLine {
    String code = line.text("mode");
    Mode mode = Mode.of(code).orElse(null);
    if (mode == null) {
      throw BrokenLine.value("mode", code);
    }
    Rating rating = Rating.of((int) line.number("rating", 1, 4));
    return new Answer(stamp, item(line), mode, response(line), rating, line.optional("session"));
  }

  private static Item item(LineFields line) throws BrokenLine {
    int revision = (int) line.number("rev", 0, Integer.MAX_VALUE);
    return new Item(line.text("q"), revision, line.optional("module"));
  }

  private static Response response(LineFields line) throws BrokenLine {
    return new Response(
        line.given(),
        line.bool("correct"),
        line.number("ms", 0, Long.MAX_VALUE),
        Confidence.of(line.optional("confidence")));
  }

  private static ExamEnd examEnd(LineFields line, Stamp stamp) throws BrokenLine {
    String code = line.text("how");
    for (Ending ending : Ending.values()) {
      if (ending.code().equals(code)) {
        long left = line.number("left", 0, Long.MAX_VALUE);
        return new ExamEnd(stamp, line.text("exam"), ending, left, line.scores("domains"));
      }
    }
    throw BrokenLine.value("how", code);
  }
}
