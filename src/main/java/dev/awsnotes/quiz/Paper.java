package dev.awsnotes.quiz;

import dev.awsnotes.pack.Blueprint;
import java.util.ArrayList;
import java.util.List;

/** A mock exam under way: its items, what was answered and flagged, and where the learner is. */
public final class Paper {
  private final Blueprint blueprint;
  private final List<Presented> items;
  private final List<Sheet> sheets = new ArrayList<>();
  private int place;

  /**
   * How an item stands.
   *
   * @param answer {@link Answer.Skipped} while it is open
   * @param given the answer as typed
   * @param flagged whether the learner wants to come back to it
   * @param correct whether it is right, as graded when it was answered
   */
  public record Sheet(Answer answer, String given, boolean flagged, boolean correct) {
    static final Sheet EMPTY = new Sheet(new Answer.Skipped(), "", false, false);

    /** Whether nothing is answered. */
    public boolean isOpen() {
      return answer instanceof Answer.Skipped;
    }
  }

  /** A paper with nothing answered, at its first item. */
  public Paper(Blueprint blueprint, List<Presented> items) {
    this.blueprint = blueprint;
    this.items = List.copyOf(items);
    items.forEach(_ -> sheets.add(Sheet.EMPTY));
  }

  /** What it is made after. */
  public Blueprint blueprint() {
    return blueprint;
  }

  /** How many items it has. */
  public int size() {
    return items.size();
  }

  /** Where the learner is, from 0. */
  public int place() {
    return place;
  }

  /** The item at a place. */
  public Presented item(int at) {
    return items.get(at);
  }

  /** How the item at a place stands. */
  public Sheet sheet(int at) {
    return sheets.get(at);
  }

  /** Goes to a place; to the nearest end if there is no such one. */
  public void goTo(int to) {
    place = Math.clamp(to, 0, Math.max(0, size() - 1));
  }

  /** Whether the learner is at the last item. */
  public boolean isAtEnd() {
    return place >= size() - 1;
  }

  /** Answers the item at a place, anew if it was answered before; skipping leaves it open again. */
  public void answer(int at, Answer answer, String given) {
    restore(at, answer, given, Grader.grade(items.get(at), answer).correct());
  }

  /**
   * Puts an answer of an earlier sitting back.
   *
   * @param answer {@link Answer.Skipped} if the item has changed so that it cannot be shown
   * @param correct as graded then: a key that was mended since changes nothing
   */
  public void restore(int at, Answer answer, String given, boolean correct) {
    sheets.set(at, new Sheet(answer, given, sheets.get(at).flagged(), correct));
  }

  /** Flags an item, or takes its flag away. */
  public void flag(int at, boolean on) {
    Sheet sheet = sheets.get(at);
    sheets.set(at, new Sheet(sheet.answer(), sheet.given(), on, sheet.correct()));
  }

  /** The numbers of the items that are open, from 1. */
  public List<Integer> open() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (sheets.get(i).isOpen()) {
        numbers.add(i + 1);
      }
    }
    return List.copyOf(numbers);
  }

  /** The numbers of the items that are flagged, from 1. */
  public List<Integer> flagged() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (sheets.get(i).flagged()) {
        numbers.add(i + 1);
      }
    }
    return List.copyOf(numbers);
  }

  /** Whether what is answered at a place is right; an open item is not. */
  public boolean isRight(int at) {
    return sheets.get(at).correct();
  }

  /** What came of the item at a place, as graded when it was answered, and what is right now. */
  public Session.Result result(int at) {
    Sheet sheet = sheets.get(at);
    Grade grade = new Grade(sheet.correct(), Grader.expected(items.get(at)));
    return new Session.Result(items.get(at), sheet.answer(), sheet.given(), grade);
  }

  /** Whether the answer at a place would be graded otherwise now. */
  public boolean isRegraded(int at) {
    Sheet sheet = sheets.get(at);
    return Grader.grade(items.get(at), sheet.answer()).correct() != sheet.correct();
  }

  /** The result of each domain of which there are items, in the order of the blueprint. */
  public List<DomainScore> scores() {
    List<DomainScore> scores = new ArrayList<>();
    for (Blueprint.Part part : blueprint.domains()) {
      int asked = 0;
      int correct = 0;
      for (int i = 0; i < size(); i++) {
        if (items.get(i).question().head().domain() == part.domain()) {
          asked++;
          correct += isRight(i) ? 1 : 0;
        }
      }
      if (asked > 0) {
        scores.add(new DomainScore(part.domain(), asked, correct));
      }
    }
    return List.copyOf(scores);
  }
}
