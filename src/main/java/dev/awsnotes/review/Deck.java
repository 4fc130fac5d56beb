package dev.awsnotes.review;

import dev.awsnotes.journal.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The memories of a bank's questions, by index, in a form that can be simulated ahead. Days are
 * epoch days.
 */
final class Deck {
  private final Fsrs fsrs;
  private final Optional<Memory>[] memories;
  private final int[] lastDays;

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // An array of a generic type cannot be made otherwise.
  Deck(Fsrs fsrs, int size) {
    this.fsrs = fsrs;
    memories = new Optional[size];
    Arrays.fill(memories, Optional.empty());
    lastDays = new int[size];
  }

  /** The learner's memories of these questions; what was only crammed counts as new. */
  static Deck of(List<BankItem> bank, Learner learner) {
    Deck deck = new Deck(learner.fsrs(), bank.size());
    for (int i = 0; i < bank.size(); i++) {
      Optional<Recall> recall = learner.card(bank.get(i).question()).flatMap(Card::recall);
      if (recall.isPresent()) {
        deck.memories[i] = Optional.of(recall.get().memory());
        deck.lastDays[i] = (int) recall.get().day().toEpochDay();
      }
    }
    return deck;
  }

  int size() {
    return memories.length;
  }

  boolean isNew(int index) {
    return memories[index].isEmpty();
  }

  /** The chance of recall on a day; 0 for what is new. */
  double recall(int index, int day) {
    return memories[index]
        .map(
            memory -> fsrs.retrievability(Math.max(0.0, day - lastDays[index]), memory.stability()))
        .orElse(0.0);
  }

  /** The mean chance of recall on a day, what is new counted as 0. */
  double meanRecall(int day) {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += recall(i, day);
    }
    return size() == 0 ? 0 : sum / size();
  }

  /** By how much an answer on a day raises the expected recall on a later one. */
  double gain(int index, int day, int laterDay) {
    double recall = recall(index, day);
    double hit = fsrs.retrievability((double) laterDay - day, after(index, day, true).stability());
    double miss =
        fsrs.retrievability((double) laterDay - day, after(index, day, false).stability());
    return recall * hit + (1 - recall) * miss - recall(index, laterDay);
  }

  void answer(int index, int day, boolean hit) {
    memories[index] = Optional.of(after(index, day, hit));
    lastDays[index] = day;
  }

  private Memory after(int index, int day, boolean hit) {
    int elapsed = isNew(index) ? 0 : Math.max(1, day - lastDays[index]);
    return fsrs.after(new Review(memories[index], elapsed, Rating.of(hit)));
  }
}
