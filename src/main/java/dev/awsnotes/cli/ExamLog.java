package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Item;
import dev.awsnotes.journal.Response;
import dev.awsnotes.quiz.DomainScore;
import dev.awsnotes.quiz.Paper;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.store.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes an exam to the journal; when a method returns, the line is on the disk. */
final class ExamLog {
  private final Progress progress;
  private final String exam;
  private final Map<String, Confidence> confidence = new HashMap<>();

  /**
   * The log of an exam that was begun.
   *
   * @param exam its id
   */
  ExamLog(Progress progress, String exam) {
    this.progress = progress;
    this.exam = exam;
  }

  String exam() {
    return exam;
  }

  /** How sure the learner was of each item, where that was asked, by question. */
  Map<String, Confidence> confidence() {
    return confidence;
  }

  /** How the item now stands. */
  void answer(
      Session.Result result, boolean flagged, Optional<Confidence> sure, long millis, long left) {
    Presented shown = result.presented();
    Item item =
        new Item(
            shown.recordId(),
            shown.question().head().revision(),
            shown.packId() + "/" + shown.module().id());
    sure.ifPresentOrElse(
        how -> confidence.put(shown.recordId(), how), () -> confidence.remove(shown.recordId()));
    Response response =
        new Response(shown.inBankTerms(result.answer()), result.grade().correct(), millis, sure);
    progress.record(new Entry.ExamAnswer(progress.stamp(), exam, item, response, flagged, left));
  }

  /** The time left. */
  void tick(long left) {
    progress.record(new Entry.Tick(progress.stamp(), exam, left));
  }

  /** The exam is over; from here on its answers count. */
  void end(Entry.Ending ending, long left, Paper paper) {
    TreeMap<String, Entry.Score> scores = new TreeMap<>();
    for (DomainScore score : paper.scores()) {
      scores.put(score.domain().code(), new Entry.Score(score.correct(), score.asked()));
    }
    progress.record(new Entry.ExamEnd(progress.stamp(), exam, ending, left, scores));
  }

  /** Keeps what was learnt of the learner for the next start. */
  void close() {
    progress.close();
  }
}
