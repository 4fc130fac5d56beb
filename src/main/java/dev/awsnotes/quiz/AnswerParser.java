package dev.awsnotes.quiz;

import dev.awsnotes.pack.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Reads an answer as it was typed. Full-width digits and Korean list marks are understood too. */
public final class AnswerParser {
  /** Longer input than this is no answer; reading stops there. */
  private static final int MAX_LENGTH = 1_000;

  private AnswerParser() {}

  /** The answer that this text gives to this question. */
  public static Answer parse(Presented presented, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Answer.Skipped();
    }
    if (text.length() > MAX_LENGTH) {
      return new Answer.Unreadable(text.substring(0, MAX_LENGTH));
    }
    int size = presented.size();
    return switch (presented.question()) {
      case Question.Choice q -> chosen(text, size, 1);
      case Question.Multiple q -> chosen(text, size, presented.keys());
      case Question.Ordering q -> ordered(text, size);
      case Question.Matching q -> matched(text, size);
      case Question.Typed q -> new Answer.Text(text);
    };
  }

  private static Answer chosen(String text, int size, int expected) {
    List<Integer> numbers = numbers(text, size);
    if (numbers.isEmpty() || new HashSet<>(numbers).size() != numbers.size()) {
      return new Answer.Unreadable(text);
    }
    if (expected == 1 && numbers.size() > 1) {
      return new Answer.Unreadable(text);
    }
    List<Integer> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);
    return new Answer.Chosen(List.copyOf(sorted));
  }

  private static Answer ordered(String text, int size) {
    List<Integer> numbers = numbers(text, size);
    boolean each = numbers.size() == size && new HashSet<>(numbers).size() == size;
    return each ? new Answer.Ordered(numbers) : new Answer.Unreadable(text);
  }

  /** Numbers from 1 to size; empty if anything else is among them. {@code 312} is {@code 3 1 2}. */
  private static List<Integer> numbers(String text, int size) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 1 && digit <= size) {
        numbers.add(digit);
      } else if (!isBetween(c) || isSign(text, i)) {
        return List.of();
      }
    }
    return List.copyOf(numbers);
  }

  /** {@code -1} is a number of its own, which no option has; {@code 1-3} parts two. */
  private static boolean isSign(String text, int at) {
    return text.charAt(at) == '-'
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || ",;.>-、，".indexOf(c) >= 0;
  }

  /** Pairs such as {@code 1b 2a 3c}, in any order, each left and right side once. */
  private static Answer matched(String text, int size) {
    List<Integer> rights = new ArrayList<>(Collections.nCopies(size, 0));
    int left = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      int right = Character.digit(c, Character.MAX_RADIX) - 9;
      if (digit >= 1 && digit <= size && left == 0) {
        left = digit;
      } else if (right >= 1 && right <= size && left != 0 && rights.get(left - 1) == 0) {
        rights.set(left - 1, right);
        left = 0;
      } else if (!isBetween(c) && c != '=' && c != ':') {
        return new Answer.Unreadable(text);
      }
    }
    boolean whole = left == 0 && !rights.contains(0) && new HashSet<>(rights).size() == size;
    return whole ? new Answer.Matched(List.copyOf(rights)) : new Answer.Unreadable(text);
  }
}
