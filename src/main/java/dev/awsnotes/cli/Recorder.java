package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.store.Progress;
import java.util.Optional;

/** Writes answers to the journal; when a method returns, the line is on the disk. */
final class Recorder {
  private final Progress progress;
  private final Mode mode;
  private final String sitting;

  /** Records answers of one sitting. */
  Recorder(Progress progress, Mode mode) {
    this.progress = progress;
    this.mode = mode;
    this.sitting = progress.stamp().id();
  }

  /**
   * Records an answer.
   *
   * @param millis how long it took
   * @param sure how sure the learner was, where that was asked
   * @return the entry, so that it can be taken back
   */
  Entry.Answer answer(Session.Result result, long millis, Optional<Confidence> sure) {
    String pack = result.presented().packId();
    String id = result.presented().recordId();
    boolean drill = DrillId.isDrill(id);
    Item item =
        new Item(
            id,
            result.presented().question().head().revision(),
            pack + "/" + result.presented().module().id());
    boolean correct = result.grade().correct();
    String given =
        drill
            ? DrillQuestions.given(result.presented(), result.answer())
            : result.presented().inBankTerms(result.answer());
    Response response = new Response(given, correct, millis, sure);
    Mode how = drill && mode != Mode.CRAM ? Mode.DRILL : mode;
    Entry.Answer entry =
        new Entry.Answer(progress.stamp(), item, how, response, Rating.of(correct), sitting);
    progress.record(entry);
    return entry;
  }

  /** Takes an answer back. */
  void undo(Entry.Answer answer) {
    progress.record(new Entry.Undo(progress.stamp(), answer.stamp().id()));
  }

  /** Keeps what was learnt of the learner for the next start. */
  void close() {
    progress.close();
  }
}
