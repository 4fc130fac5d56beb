package dev.awsnotes.review;

import dev.awsnotes.journal.Entry;
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
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.Rating;
import dev.awsnotes.journal.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is known of the learner: the fold of the journals' entries.
 *
 * <p>Of an item's answers on one study day the first one counts for memory; later ones are
 * practice. Cramming never counts. A reset forgets the cards of a module, not the days on which it
 * was studied, nor what is marked or suspended. The answers of an exam count when it is handed in.
 */
public final class Learner {
  final Fsrs fsrs;
  final SortedMap<String, Card> cards = new TreeMap<>();
  final SortedSet<String> marked = new TreeSet<>();
  final SortedSet<String> suspended = new TreeSet<>();
  final SortedMap<LocalDate, DayTally> days = new TreeMap<>();
  final SortedMap<String, Long> resets = new TreeMap<>();
  final SortedMap<String, ExamRecord> exams = new TreeMap<>();
  Optional<RecentAnswer> last = Optional.empty();
  long latestAt = Long.MIN_VALUE;
  String latestId = "";

  /** A learner who has answered nothing. */
  public Learner(Fsrs fsrs) {
    this.fsrs = fsrs;
  }

  /**
   * The learner after these entries.
   *
   * @param entries in {@link dev.awsnotes.journal.Journals#ORDER}
   */
  public static Learner fold(Fsrs fsrs, List<Entry> entries) {
    Set<String> undone = new HashSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Undo undo) {
        undone.add(undo.answer());
      }
    }
    Learner learner = new Learner(fsrs);
    for (Entry entry : entries) {
      if (!undone.contains(entry.stamp().id())) {
        learner.apply(entry);
      }
    }
    return learner;
  }

  /**
   * Whether {@link #apply} would lead to the same state as folding everything anew. Not so for an
   * entry that lies in time before one it bears upon, nor for taking something back.
   */
  public boolean fits(Entry entry) {
    return switch (entry) {
      case Answer answer -> fits(answer);
      case Undo _ -> false;
      case Unknown _ -> true;
      default -> isLatest(entry.stamp());
    };
  }

  private boolean isLatest(Stamp stamp) {
    return stamp.at() > latestAt || (stamp.at() == latestAt && stamp.id().compareTo(latestId) > 0);
  }

  private boolean fits(Answer answer) {
    long at = answer.stamp().at();
    Card card = cards.get(answer.item().question());
    return (card == null || at > card.last().at())
        && at > resets.getOrDefault(answer.item().module(), Long.MIN_VALUE);
  }

  /** Takes in one more entry, which {@link #fits fits}. */
  public void apply(Entry entry) {
    if (isLatest(entry.stamp())) {
      latestAt = entry.stamp().at();
      latestId = entry.stamp().id();
    }
    switch (entry) {
      case Answer answer -> {
        count(answer);
        remember(RecentAnswer.of(answer));
      }
      case ExamStart start -> exams.put(start.stamp().id(), ExamRecord.of(start));
      case ExamAnswer answer ->
          exams.computeIfPresent(
              answer.exam(), (_, exam) -> exam.isOpen() ? exam.with(answer) : exam);
      case Tick tick ->
          exams.computeIfPresent(
              tick.exam(), (_, exam) -> exam.isOpen() ? exam.withLeft(tick.leftMillis()) : exam);
      case ExamEnd end -> end(end);
      case Mark mark -> toggle(marked, mark.question(), mark.on());
      case Suspend suspend -> toggle(suspended, suspend.question(), suspend.on());
      case Reset reset -> {
        cards.values().removeIf(card -> card.item().module().equals(reset.module()));
        resets.put(reset.module(), reset.stamp().at());
      }
      case Undo _, Unknown _ -> {}
    }
  }

  private void count(Answer answer) {
    cards.merge(
        answer.item().question(), Card.first(fsrs, answer), (card, _) -> card.after(fsrs, answer));
    DayTally tally = days.getOrDefault(answer.stamp().day(), DayTally.NONE);
    days.put(
        answer.stamp().day(), tally.plus(answer.response().correct(), answer.response().millis()));
  }

  /** Taking it back folds everything anew, which finds the one before. */
  private void remember(RecentAnswer answer) {
    if (last.isEmpty() || answer.compareTo(last.get()) > 0) {
      last = Optional.of(answer);
    }
  }

  private void end(ExamEnd end) {
    ExamRecord exam = exams.get(end.exam());
    if (exam == null || !exam.isOpen()) {
      return;
    }
    exams.put(exam.id(), exam.with(end));
    if (end.ending() == Ending.ABANDONED) {
      return;
    }
    for (ExamRecord.Given given : exam.given().values()) {
      if (given.isAnswered()) {
        Rating rating = Rating.of(given.response().correct());
        count(
            new Answer(end.stamp(), given.item(), Mode.QUIZ, given.response(), rating, exam.id()));
      }
    }
  }

  private static void toggle(Set<String> set, String question, boolean on) {
    if (on) {
      set.add(question);
    } else {
      set.remove(question);
    }
  }

  /** How the learner stands on this question; empty if it was never answered. */
  public Optional<Card> card(String question) {
    return Optional.ofNullable(cards.get(question));
  }

  /** All cards, by question id; some may belong to questions that are gone. */
  public Collection<Card> cards() {
    return Collections.unmodifiableCollection(cards.values());
  }

  /** The cards of those questions of a bank that are not suspended, by question id. */
  public List<Card> inRotation(Set<String> bank) {
    List<Card> rotation = new ArrayList<>();
    for (Card card : cards.values()) {
      if (bank.contains(card.question()) && !suspended.contains(card.question())) {
        rotation.add(card);
      }
    }
    return rotation;
  }

  /** The bookmarked questions. */
  public SortedSet<String> marked() {
    return Collections.unmodifiableSortedSet(marked);
  }

  /** The questions taken out of the rotation. */
  public SortedSet<String> suspended() {
    return Collections.unmodifiableSortedSet(suspended);
  }

  /** What was done on each study day on which anything was. */
  public SortedMap<LocalDate, DayTally> days() {
    return Collections.unmodifiableSortedMap(days);
  }

  /** All mock exams, oldest first. */
  public List<ExamRecord> exams() {
    List<ExamRecord> all = new ArrayList<>(exams.values());
    all.sort((one, other) -> Long.compare(one.started().at(), other.started().at()));
    return all;
  }

  /** Of the exams that are not over, the one begun last. */
  public Optional<ExamRecord> openExam() {
    for (ExamRecord exam : exams().reversed()) {
      if (exam.isOpen()) {
        return Optional.of(exam);
      }
    }
    return Optional.empty();
  }

  /** The answer that an undo would take back. */
  public Optional<RecentAnswer> lastAnswer() {
    return last;
  }

  /** When the last mock exam whose answers count was over; empty if there is none. */
  public Optional<Stamp> lastExam() {
    Optional<Stamp> last = Optional.empty();
    for (ExamRecord exam : exams.values()) {
      if (exam.result().isPresent() && exam.result().get().ending() != Ending.ABANDONED) {
        Stamp ended = exam.result().get().ended();
        last = last.isEmpty() || ended.at() > last.get().at() ? Optional.of(ended) : last;
      }
    }
    return last;
  }

  /** The model of memory behind the cards. */
  public Fsrs fsrs() {
    return fsrs;
  }
}
