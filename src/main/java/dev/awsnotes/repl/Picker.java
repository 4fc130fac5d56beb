package dev.awsnotes.repl;

import dev.awsnotes.cli.Choices;
import java.util.ArrayList;
import java.util.List;

/**
 * Arrows and space make the line that digits would make: the line is the whole state but for the
 * entry the arrows are at. Pure.
 */
final class Picker {
  private static final int NOWHERE = -1;

  private final Choices choices;
  private int at = NOWHERE;

  Picker(Choices choices) {
    this.choices = choices;
  }

  boolean picks() {
    return !choices.labels().isEmpty();
  }

  /** Moves to another entry; where only one is picked, that is the line. */
  String move(int by, String line) {
    int count = choices.labels().size();
    if (count == 0) {
      return line;
    }
    if (at == NOWHERE) {
      at = by > 0 ? 0 : count - 1;
    } else {
      at = Math.floorMod(at + by, count);
    }
    return choices.kind() == Choices.Kind.ONE ? String.valueOf(at + 1) : line;
  }

  /** Whether space picks here, or is a space as ever. */
  boolean toggles() {
    return at != NOWHERE && choices.kind() != Choices.Kind.ONE;
  }

  /** Puts the entry on the line, or takes it from there. */
  String toggle(String line) {
    List<Integer> numbers = numbers(line);
    Integer here = at + 1;
    if (!numbers.remove(here)) {
      numbers.add(here);
    }
    boolean ordered = choices.kind() == Choices.Kind.ORDER;
    if (!ordered) {
      numbers.sort(null);
    }
    return String.join(ordered ? " " : ",", numbers.stream().map(String::valueOf).toList());
  }

  /** The entry the arrows are at, to be shown behind the line. */
  String remark(String line) {
    if (at == NOWHERE) {
      return "";
    }
    String label = choices.labels().get(at).lines().findFirst().orElse("");
    if (choices.kind() == Choices.Kind.ONE) {
      return "  " + label;
    }
    String mark = numbers(line).contains(at + 1) ? "[x] " : "[ ] ";
    return "  > " + mark + (at + 1) + ". " + label;
  }

  private List<Integer> numbers(String line) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      int digit = Character.digit(line.charAt(i), 10);
      if (digit >= 1 && digit <= choices.labels().size() && !numbers.contains(digit)) {
        numbers.add(digit);
      }
    }
    return numbers;
  }
}
