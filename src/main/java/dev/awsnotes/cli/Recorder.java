package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.JournalWriter;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Response;
import dev.awsnotes.journal.Stamps;
import dev.awsnotes.journal.StudyDay;
import dev.awsnotes.journal.Ulids;
import dev.awsnotes.quiz.Session;
import java.util.Optional;
import java.util.Random;

/** Writes answers to the journal; when a method returns, the line is on the disk. */
final class Recorder {
  static final String FOLDER = "journal";

  private final JournalWriter writer;
  private final Stamps stamps;

  private Recorder(JournalWriter writer, Stamps stamps) {
    this.writer = writer;
    this.stamps = stamps;
  }

  static Recorder of(Context context) {
    Ulids ulids = new Ulids(new Random());
    return new Recorder(
        new JournalWriter(
            context.folders().data().resolve(FOLDER), context.folders().state(), ulids),
        new Stamps(context.clock(), context.zone(), StudyDay.DEFAULT, ulids));
  }

  /**
   * Records an answer.
   *
   * @return the entry, so that it can be taken back
   */
  Entry.Answer answer(Session.Result result, Mode mode, long millis, String session) {
    String pack = result.presented().packId();
    Item item =
        new Item(
            result.presented().recordId(),
            result.presented().question().head().revision(),
            pack + "/" + result.presented().module().id());
    Response response =
        new Response(
            result.presented().inBankTerms(result.answer()),
            result.grade().correct(),
            millis,
            Optional.empty());
    Entry.Answer entry =
        new Entry.Answer(
            stamps.next(), item, mode, response, Rating.of(result.grade().correct()), session);
    writer.append(entry);
    return entry;
  }

  /** Takes an answer back. */
  void undo(Entry.Answer answer) {
    writer.append(new Entry.Undo(stamps.next(), answer.stamp().id()));
  }

  /** A new id for a sitting. */
  String sitting() {
    return stamps.next().id();
  }
}
