package dev.awsnotes.quiz;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A question as it is shown: its options in a shuffled order.
 *
 * @param packId the pack it comes from
 * @param module the module it comes from
 * @param order for each place on the screen, the place in the bank; for a matching question of its
 *     right sides (the left sides keep their order); empty for a typed one
 */
public record Presented(String packId, Module module, Question question, List<Integer> order) {

  /**
   * The question in the order that belongs to this seed; the same on every machine.
   *
   * @param seed the session's seed
   */
  public static Presented of(String packId, Module module, Question question, long seed) {
    int size = question.size();
    List<Integer> order = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Random random = new Random(seed * 31 + question.id().hashCode());
    Collections.shuffle(order, random);
    if (question instanceof Question.Ordering && isSorted(order)) {
      Collections.rotate(order, 1);
    }
    return new Presented(packId, module, question, List.copyOf(order));
  }

  /** The question with everything in the order of its bank. */
  public static Presented asWritten(String packId, Module module, Question question) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < question.size(); i++) {
      order.add(i);
    }
    return new Presented(packId, module, question, List.copyOf(order));
  }

  /** Steps that happen to stand right would give the answer away. */
  private static boolean isSorted(List<Integer> order) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) != i) {
        return false;
      }
    }
    return true;
  }

  /** How many things there are to choose from, order or match. */
  public int size() {
    return order.size();
  }

  /** The name under which answers are recorded: {@code <pack>/<question id>}. */
  public String recordId() {
    return packId + "/" + question.id();
  }

  /**
   * Where to read about it: {@code module/section}, with the pack where it is not the bundled one.
   */
  public String target() {
    return Pack.qualified(packId, module.id() + "/" + question.head().section());
  }

  /** The options of a choice or the steps of an ordering as they are shown. */
  public List<Question.Option> options() {
    List<Question.Option> listed = question.listed();
    List<Question.Option> shown = new ArrayList<>(listed.size());
    for (int place : order) {
      if (place < listed.size()) {
        shown.add(listed.get(place));
      }
    }
    return List.copyOf(shown);
  }

  /** Where on the screen, from 0, the thing at this place of the bank stands. */
  int shownAt(int bankPlace) {
    return order.indexOf(bankPlace);
  }

  /** How many options are right. */
  public int keys() {
    int keys = 0;
    for (Question.Option option : question.listed()) {
      keys += option.correct() ? 1 : 0;
    }
    return keys;
  }

  /**
   * An answer in terms of the bank, whatever the shuffle: numbers from 1 of the chosen options in
   * rising order, of the steps in the order given, of the right sides in the order of the left
   * ones, separated by commas; or the text. Empty for a skipped question.
   */
  public String inBankTerms(Answer answer) {
    return switch (answer) {
      case Answer.Skipped s -> "";
      case Answer.Unreadable u -> u.text();
      case Answer.Text t -> t.text();
      case Answer.Chosen c -> join(bank(c.numbers()).stream().sorted().toList());
      case Answer.Ordered o -> join(bank(o.numbers()));
      case Answer.Matched m -> join(bank(m.rights()));
    };
  }

  /**
   * An answer to a choice as it stands on this screen, from how it was recorded.
   *
   * @param recorded as {@link #inBankTerms} gives it; what does not fit the question any more, or
   *     is empty, leaves it open
   */
  public Answer inShownTerms(String recorded) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : recorded.split(",", -1)) {
      int number = part.length() == 1 ? Character.digit(part.charAt(0), 10) : -1;
      int shown = number < 1 ? -1 : shownAt(number - 1);
      if (shown < 0) {
        return new Answer.Skipped();
      }
      numbers.add(shown + 1);
    }
    Collections.sort(numbers);
    return new Answer.Chosen(List.copyOf(numbers));
  }

  private List<Integer> bank(List<Integer> shown) {
    return shown.stream().map(number -> order.get(number - 1) + 1).toList();
  }

  private static String join(List<Integer> numbers) {
    return String.join(",", numbers.stream().map(String::valueOf).toList());
  }
}
