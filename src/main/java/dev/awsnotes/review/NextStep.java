package dev.awsnotes.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The best thing to do now. */
public sealed interface NextStep {
  /** An exam was begun and has time left. */
  record ResumeExam(ExamRecord exam) implements NextStep {}

  /** So many questions are due. */
  record Review(int due) implements NextStep {}

  /** So many questions were missed and not yet recalled. */
  record Mistakes(int missed) implements NextStep {}

  /**
   * There is something new.
   *
   * @param module the module to go on with, or to begin
   * @param questions how many of its questions are new
   * @param begun whether some of it was practised already
   */
  record Learn(String module, int questions, boolean begun) implements NextStep {}

  /**
   * All is done for today.
   *
   * @param tomorrow how many questions come due tomorrow
   * @param nextDue the next day on which any is due
   */
  record Rest(int tomorrow, Optional<LocalDate> nextDue) implements NextStep {}

  /**
   * The next step: first what runs out, then what is being forgotten, then what went wrong, then
   * what is new.
   *
   * @param bank all questions, in the order in which new ones come
   */
  static NextStep of(List<BankItem> bank, Learner learner, Schedule schedule, LocalDate today) {
    Optional<ExamRecord> exam = learner.openExam().filter(open -> open.leftMillis() > 0);
    if (exam.isPresent()) {
      return new ResumeExam(exam.get());
    }
    Set<String> questions = bank.stream().map(BankItem::question).collect(Collectors.toSet());
    List<Card> cards = learner.inRotation(questions);
    int due = schedule.due(cards, today).size();
    if (due > 0) {
      return new Review(due);
    }
    int missed = (int) cards.stream().filter(card -> wasMissedBefore(card, today)).count();
    if (missed > 0) {
      return new Mistakes(missed);
    }
    return learn(bank, learner).orElseGet(() -> rest(cards, schedule, today));
  }

  /** What was missed today is better asked again tomorrow. */
  private static boolean wasMissedBefore(Card card, LocalDate today) {
    return card.miss().filter(miss -> miss.day().isBefore(today)).isPresent();
  }

  private static Optional<NextStep> learn(List<BankItem> bank, Learner learner) {
    Set<String> begun =
        bank.stream()
            .filter(item -> learner.card(item.question()).isPresent())
            .map(BankItem::module)
            .collect(Collectors.toSet());
    List<String> unseen =
        bank.stream()
            .filter(item -> learner.card(item.question()).isEmpty())
            .filter(item -> !learner.suspended().contains(item.question()))
            .map(BankItem::module)
            .toList();
    return unseen.stream()
        .filter(begun::contains)
        .findFirst()
        .or(() -> unseen.stream().findFirst())
        .map(
            module ->
                new Learn(
                    module,
                    (int) unseen.stream().filter(module::equals).count(),
                    begun.contains(module)));
  }

  private static NextStep rest(List<Card> cards, Schedule schedule, LocalDate today) {
    LocalDate tomorrow = today.plusDays(1);
    List<LocalDate> days = cards.stream().flatMap(card -> schedule.due(card).stream()).toList();
    return new Rest(
        (int) days.stream().filter(tomorrow::equals).count(),
        days.stream().min(LocalDate::compareTo));
  }
}
