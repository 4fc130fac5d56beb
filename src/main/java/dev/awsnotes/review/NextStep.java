package dev.awsnotes.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The best thing to do now. */
public sealed interface NextStep {
  /** What the visitor makes of this kind. */
  <T> T accept(Visitor<T> visitor);

  /**
   * Something to make of each kind of step; a switch over the kinds would be linked anew at each
   * start.
   *
   * @param <T> what is made
   */
  interface Visitor<T> {
    /** Go on with an exam. */
    T resumeExam(ResumeExam exam);

    /** Review what is due. */
    T review(Review review);

    /** Ask again what was missed. */
    T mistakes(Mistakes mistakes);

    /** Learn something new. */
    T learn(Learn learn);

    /** Rest. */
    T rest(Rest rest);
  }

  /** An exam was begun and is not handed in; its time may be over. */
  record ResumeExam(ExamRecord exam) implements NextStep {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.resumeExam(this);
    }
  }

  /** So many questions are due. */
  record Review(int due) implements NextStep {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.review(this);
    }
  }

  /** So many questions were missed and not yet recalled. */
  record Mistakes(int missed) implements NextStep {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.mistakes(this);
    }
  }

  /**
   * There is something new.
   *
   * @param module the module to go on with, or to begin
   * @param questions how many of its questions are new
   * @param begun whether some of it was practised already
   */
  record Learn(String module, int questions, boolean begun) implements NextStep {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.learn(this);
    }
  }

  /**
   * All is done for today.
   *
   * @param tomorrow how many questions come due tomorrow
   * @param nextDue the next day on which any is due
   */
  record Rest(int tomorrow, Optional<LocalDate> nextDue) implements NextStep {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.rest(this);
    }
  }

  /**
   * What can be done at all.
   *
   * @param examGoesOn whether the exam that is open, if one is, can be gone on with
   * @param mayLearn whether anything new may be begun today
   */
  record Room(boolean examGoesOn, boolean mayLearn) {
    /** Everything can. */
    public static final Room ALL = new Room(true, true);
  }

  /**
   * The next step: first what runs out, then what is being forgotten, then what went wrong, then
   * what is new.
   *
   * @param bank all questions, in the order in which new ones come
   * @param room what can be done at all
   */
  static NextStep of(
      List<BankItem> bank, Learner learner, Schedule schedule, LocalDate today, Room room) {
    Optional<ExamRecord> exam = learner.openExam();
    if (exam.isPresent() && room.examGoesOn()) {
      return new ResumeExam(exam.get());
    }
    Set<String> questions = HashSet.newHashSet(bank.size());
    for (BankItem item : bank) {
      questions.add(item.question());
    }
    List<Card> cards = learner.inRotation(questions);
    int due = schedule.due(cards, today).size();
    if (due > 0) {
      return new Review(due);
    }
    int missed = missedBefore(cards, today);
    if (missed > 0) {
      return new Mistakes(missed);
    }
    Optional<NextStep> learn = room.mayLearn() ? learn(bank, learner) : Optional.empty();
    return learn.isPresent() ? learn.get() : rest(cards, schedule, today);
  }

  /** What was missed today is better asked again tomorrow. */
  private static int missedBefore(List<Card> cards, LocalDate today) {
    int missed = 0;
    for (Card card : cards) {
      if (card.isMissed() && card.miss().get().day().isBefore(today)) {
        missed++;
      }
    }
    return missed;
  }

  private static Optional<NextStep> learn(List<BankItem> bank, Learner learner) {
    Set<String> begun = new HashSet<>();
    Map<String, Integer> unseen = new LinkedHashMap<>();
    for (BankItem item : bank) {
      Optional<Card> card = learner.card(item.question());
      if (card.isPresent() && card.get().isLearnt()) {
        begun.add(item.module());
      } else if (!learner.suspended().contains(item.question())) {
        unseen.merge(item.module(), 1, Integer::sum);
      }
    }
    Optional<NextStep> first = Optional.empty();
    for (Map.Entry<String, Integer> module : unseen.entrySet()) {
      if (begun.contains(module.getKey())) {
        return Optional.of(new Learn(module.getKey(), module.getValue(), true));
      }
      if (first.isEmpty()) {
        first = Optional.of(new Learn(module.getKey(), module.getValue(), false));
      }
    }
    return first;
  }

  private static NextStep rest(List<Card> cards, Schedule schedule, LocalDate today) {
    LocalDate next = LocalDate.MAX;
    int tomorrow = 0;
    for (Card card : cards) {
      LocalDate due = schedule.due(card).orElse(LocalDate.MAX);
      next = due.isBefore(next) ? due : next;
      tomorrow += due.equals(today.plusDays(1)) ? 1 : 0;
    }
    return new Rest(tomorrow, next.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(next));
  }
}
