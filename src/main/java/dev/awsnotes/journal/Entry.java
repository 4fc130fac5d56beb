package dev.awsnotes.journal;

import java.util.List;
import java.util.SortedMap;

/** A line of the journal. */
public sealed interface Entry {
  /** Which line it is and when it was written. */
  Stamp stamp();

  /**
   * An answer outside exams.
   *
   * @param session the sitting it was given in, an id of the caller's; may be empty
   */
  record Answer(Stamp stamp, Item item, Mode mode, Response response, Rating rating, String session)
      implements Entry {}

  /**
   * A mock exam begins. Its id is the stamp's.
   *
   * @param blueprint the id of its blueprint
   * @param seed what the order of questions and options was drawn with
   * @param limitMillis the time allowed
   * @param questions {@code <pack>/<question id>} in the order shown
   */
  record ExamStart(
      Stamp stamp, String blueprint, long seed, long limitMillis, List<String> questions)
      implements Entry {}

  /**
   * How one item of an exam stands now; the last such line of an item wins.
   *
   * @param exam the id of the exam
   * @param flagged whether the learner wants to come back to it
   * @param leftMillis the time left
   */
  record ExamAnswer(
      Stamp stamp, String exam, Item item, Response response, boolean flagged, long leftMillis)
      implements Entry {}

  /** The time that is left of an exam, written while it runs. */
  record Tick(Stamp stamp, String exam, long leftMillis) implements Entry {}

  /**
   * An exam is over; from here on its answers count.
   *
   * @param leftMillis the time left, 0 at time-out
   * @param scores per domain code, as graded at that moment
   */
  record ExamEnd(
      Stamp stamp, String exam, Ending ending, long leftMillis, SortedMap<String, Score> scores)
      implements Entry {}

  /** How an exam came to its end. */
  enum Ending {
    HANDED_IN("handed-in"),
    TIME_OUT("time-out"),
    /** Given up: its answers do not count. */
    ABANDONED("abandoned");

    private final String code;

    Ending(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * A part of an exam's result.
   *
   * @param correct out of {@code asked}
   */
  record Score(int correct, int asked) {}

  /**
   * An answer is taken back.
   *
   * @param answer the id of the answer's line
   */
  record Undo(Stamp stamp, String answer) implements Entry {}

  /** A question is bookmarked, or no longer. */
  record Mark(Stamp stamp, String question, boolean on) implements Entry {}

  /** A question is taken out of the rotation, or comes back. */
  record Suspend(Stamp stamp, String question, boolean on) implements Entry {}

  /**
   * A module starts anew: answers before this no longer count for its questions.
   *
   * @param module {@code <pack>/<module id>}
   */
  record Reset(Stamp stamp, String module) implements Entry {}

  /** A line of a type that this version does not know. It stays in its file. */
  record Unknown(Stamp stamp, String type) implements Entry {}
}
