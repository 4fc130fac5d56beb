package dev.awsnotes.repl;

import dev.awsnotes.cli.Choices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Arrows and space make the line that digits would make: the line is the whole state but for the
 * entry the arrows are at. Pure.
 */
final class Picker {
  private static final int NOWHERE = -1;
  private static final char NOBODY = '-';

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
    if (choices.kind() == Choices.Kind.PAIRS) {
      return togglePair(line);
    }
    List<Integer> numbers = numbers(line);
    int here = at + 1;
    if (!numbers.removeIf(number -> number == here)) {
      numbers.add(here);
    }
    boolean ordered = choices.kind() == Choices.Kind.ORDER;
    if (!ordered) {
      numbers.sort(null);
    }
    return String.join(ordered ? " " : ",", numbers.stream().map(String::valueOf).toList());
  }

  /** Gives the entry to the first number that has none yet, or takes it back. */
  private String togglePair(String line) {
    char[] partners = partners(line);
    int taken = indexOf(partners, letter(at));
    int free = indexOf(partners, NOBODY);
    if (taken >= 0) {
      partners[taken] = NOBODY;
    } else if (free >= 0) {
      partners[free] = letter(at);
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != NOBODY) {
        pairs.add((i + 1) + "" + partners[i]);
      }
    }
    return String.join(" ", pairs);
  }

  private char[] partners(String line) {
    int count = choices.labels().size();
    char[] partners = new char[count];
    Arrays.fill(partners, NOBODY);
    for (int i = 0; i + 1 < line.length(); i++) {
      int number = Character.digit(line.charAt(i), 10);
      char partner = Character.toLowerCase(line.charAt(i + 1));
      if (number >= 1 && number <= count && partner >= 'a' && partner < 'a' + count) {
        partners[number - 1] = partner;
      }
    }
    return partners;
  }

  private static int indexOf(char[] partners, char wanted) {
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static char letter(int at) {
    return (char) ('a' + at);
  }

  private String pairRemark(String line, String label) {
    char[] partners = partners(line);
    int taken = indexOf(partners, letter(at));
    int number = taken >= 0 ? taken : indexOf(partners, NOBODY);
    String mark = taken >= 0 ? "[x] " : "[ ] ";
    return "  > " + mark + (number + 1) + letter(at) + " " + label;
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
    if (choices.kind() == Choices.Kind.PAIRS) {
      return pairRemark(line, label);
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
