package dev.awsnotes.review;

import dev.awsnotes.review.DailyChoice.Done;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to do each day until an exam. The days to come are simulated with FSRS as the learner's
 * memory; the same journals, day and pace give the same plan.
 *
 * @param exam the day of the exam; the last day of the plan is its eve
 * @param days from today on, of which what is done today is left out; empty if the exam is today or
 *     over
 * @param recallToday the share of the bank that would be recalled today
 * @param recallAtExam the share that would be recalled on the day of the exam
 * @param recallUntouched the share that would be, if nothing were done until then
 * @param unreached how many questions of each module would never have been asked
 * @param remedy what would help if the time does not suffice
 */
public record Plan(
    LocalDate exam,
    Pace pace,
    List<PlanDay> days,
    double recallToday,
    double recallAtExam,
    double recallUntouched,
    SortedMap<String, Integer> unreached,
    Optional<Remedy> remedy) {
  /** The dice of the simulation: a plan is a forecast, not a draw. */
  private static final long SEED = 720;

  /** More than ten hours a day is no remedy. */
  private static final int MOST_MINUTES = 600;

  /**
   * What would make a plan fit; either of the two.
   *
   * @param minutes enough minutes a day, or 600 if even that is too little
   * @param drop modules, last in the order of the bank, without which the minutes suffice; empty if
   *     nothing would be left to learn
   */
  public record Remedy(int minutes, List<String> drop) {}

  /**
   * Whether every question is asked in time and repeated before it falls below the wanted
   * retention; what waits today already may take half the time to be caught up with.
   */
  public boolean fits() {
    return remedy.isEmpty();
  }

  /**
   * A plan.
   *
   * @param bank the questions to learn, without suspended ones, in the order in which new ones come
   */
  public static Plan of(
      List<BankItem> bank, Learner learner, LocalDate today, LocalDate exam, Pace pace) {
    Course course = Course.best(bank, learner, today, exam, pace);
    Deck now = Deck.of(bank, learner);
    return new Plan(
        exam,
        pace,
        course.days(),
        now.meanRecall((int) today.toEpochDay()),
        course.deck().meanRecall((int) exam.toEpochDay()),
        now.meanRecall((int) exam.toEpochDay()),
        course.unreached(),
        course.fits() ? Optional.empty() : Optional.of(remedy(bank, learner, today, exam, pace)));
  }

  /**
   * What the plan asks for today: the questions to repeat and the new ones, in no particular order
   * of asking.
   */
  public record Today(List<String> reviews, List<String> fresh) {}

  /** What is left of today's part of the plan, question by question. The exam lies ahead. */
  public static Today today(
      List<BankItem> bank, Learner learner, LocalDate today, LocalDate exam, Pace pace) {
    Ambition ambition = ambition(bank, learner, today, exam, pace);
    DailyChoice.Work work =
        choice(learner, today, exam, pace, ambition)
            .choose(Deck.of(bank, learner), (int) today.toEpochDay(), done(bank, learner, today));
    return new Today(questions(bank, work.reviews()), questions(bank, work.fresh()));
  }

  /** How well the plan means to keep what was learnt. */
  static Ambition ambition(
      List<BankItem> bank, Learner learner, LocalDate today, LocalDate exam, Pace pace) {
    return Course.best(bank, learner, today, exam, pace).ambition();
  }

  private static List<String> questions(List<BankItem> bank, List<Integer> indexes) {
    return indexes.stream().map(index -> bank.get(index).question()).toList();
  }

  private static DailyChoice choice(
      Learner learner, LocalDate today, LocalDate exam, Pace pace, Ambition ambition) {
    LocalDate start = learner.days().isEmpty() ? today : learner.days().firstKey();
    return new DailyChoice(
        (int) start.toEpochDay(),
        (int) today.toEpochDay(),
        (int) exam.toEpochDay(),
        pace,
        ambition);
  }

  private static Done done(List<BankItem> bank, Learner learner, LocalDate today) {
    int fresh = 0;
    for (BankItem item : bank) {
      Optional<Recall> recall = learner.card(item.question()).flatMap(Card::recall);
      if (recall.isPresent() && recall.get().reviews() == 1 && recall.get().day().equals(today)) {
        fresh++;
      }
    }
    long millis = learner.days().getOrDefault(today, DayTally.NONE).millis();
    return new Done(fresh, (int) (millis / 1000));
  }

  private static Remedy remedy(
      List<BankItem> bank, Learner learner, LocalDate today, LocalDate exam, Pace pace) {
    int tooFew = pace.minutes();
    int enough = MOST_MINUTES;
    while (enough - tooFew > 1) {
      int middle = (tooFew + enough) / 2;
      if (Course.best(bank, learner, today, exam, pace.withMinutes(middle)).fits()) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return new Remedy(enough, drop(bank, learner, today, exam, pace));
  }

  private static List<String> drop(
      List<BankItem> bank, Learner learner, LocalDate today, LocalDate exam, Pace pace) {
    List<BankItem> rest = new ArrayList<>(bank);
    List<String> dropped = new ArrayList<>();
    while (!rest.isEmpty() && !Course.best(rest, learner, today, exam, pace).fits()) {
      String last = rest.getLast().module();
      rest.removeIf(item -> item.module().equals(last));
      dropped.add(last);
    }
    return rest.isEmpty() ? List.of() : List.copyOf(dropped);
  }

  /** The days to come, run through. */
  private record Course(List<BankItem> bank, Deck deck, List<PlanDay> days, Ambition ambition) {
    /** The most ambitious one whose promise can be kept. */
    static Course best(
        List<BankItem> bank, Learner learner, LocalDate today, LocalDate exam, Pace pace) {
      for (Ambition ambition : Ambition.ALL) {
        Course course = run(bank, learner, today, exam, pace, ambition);
        if (course.fits()) {
          return course;
        }
      }
      return run(bank, learner, today, exam, pace, Ambition.LEAST);
    }

    private static Course run(
        List<BankItem> bank,
        Learner learner,
        LocalDate today,
        LocalDate exam,
        Pace pace,
        Ambition ambition) {
      Deck deck = Deck.of(bank, learner);
      DailyChoice choice = choice(learner, today, exam, pace, ambition);
      Random dice = new Random(SEED);
      List<PlanDay> days = new ArrayList<>();
      for (LocalDate date = today; date.isBefore(exam); date = date.plusDays(1)) {
        int day = (int) date.toEpochDay();
        Done done = date.equals(today) ? done(bank, learner, today) : Done.NOTHING;
        DailyChoice.Work work = choice.choose(deck, day, done);
        for (int index : work.reviews()) {
          deck.answer(index, day, dice.nextDouble() < deck.recall(index, day));
        }
        for (int index : work.fresh()) {
          deck.answer(index, day, dice.nextDouble() < pace.firstHits());
        }
        days.add(
            new PlanDay(
                date,
                byModule(bank, work.fresh()),
                work.reviews().size(),
                work.waiting(),
                (work.seconds(pace) + 59) / 60,
                work.retention()));
      }
      return new Course(bank, deck, List.copyOf(days), ambition);
    }

    boolean fits() {
      return isCaughtUp() && unreached().isEmpty();
    }

    /** Whether nothing waits but what waited at the beginning, and that not for long. */
    private boolean isCaughtUp() {
      boolean caughtUp = false;
      for (int i = 0; i < days.size(); i++) {
        boolean waits = days.get(i).waiting() > 0;
        if (waits && (caughtUp || 2 * (i + 1) > days.size())) {
          return false;
        }
        caughtUp |= !waits;
      }
      return true;
    }

    SortedMap<String, Integer> unreached() {
      List<Integer> unseen = new ArrayList<>();
      for (int i = 0; i < deck.size(); i++) {
        if (deck.isNew(i)) {
          unseen.add(i);
        }
      }
      return byModule(bank, unseen);
    }

    private static SortedMap<String, Integer> byModule(List<BankItem> bank, List<Integer> indexes) {
      SortedMap<String, Integer> counts = new TreeMap<>();
      for (int index : indexes) {
        counts.merge(bank.get(index).module(), 1, Integer::sum);
      }
      return Collections.unmodifiableSortedMap(counts);
    }
  }
}
