package dev.awsnotes.drill;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the numbers that somebody typed: grouping, units and currency signs are forgiven. */
final class TypedAmounts {
  private record Typed(BigDecimal number, String word) {}

  private TypedAmounts() {}

  /** Whether the text holds exactly these amounts, in order or each told by its unit. */
  static boolean match(String text, List<Quantity> quantities) {
    String folded = fold(text);
    return matches(read(folded, true), quantities) || matches(read(folded, false), quantities);
  }

  /** Whether the text holds so many numbers. */
  static boolean count(String text, int wanted) {
    String folded = fold(text);
    return read(folded, true).size() == wanted || read(folded, false).size() == wanted;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  private static boolean matches(List<Typed> typed, List<Quantity> quantities) {
    if (typed.size() != quantities.size()) {
      return false;
    }
    List<Typed> ordered = byUnit(typed, quantities);
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Typed one = ordered.get(i);
      BigDecimal factor = quantity.unit().factor(one.word()).orElse(BigDecimal.ONE);
      if (!quantity.near(one.number().multiply(factor))) {
        return false;
      }
    }
    return true;
  }

  /** {@code 50 WCU, 120 RCU} is {@code 120 RCU, 50 WCU}; bare numbers keep their order. */
  private static List<Typed> byUnit(List<Typed> typed, List<Quantity> quantities) {
    List<Typed> ordered = new ArrayList<>();
    for (Quantity quantity : quantities) {
      for (Typed one : typed) {
        if (quantity.unit().factor(one.word()).isPresent() && !ordered.contains(one)) {
          ordered.add(one);
          break;
        }
      }
    }
    return ordered.size() == typed.size() ? ordered : typed;
  }

  private static List<Typed> read(String text, boolean commasGroup) {
    List<Typed> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text, at)) {
        at++;
        continue;
      }
      boolean negative = at > 0 && text.charAt(at - 1) == '-' && (at < 2 || !isDigit(text, at - 2));
      StringBuilder number = new StringBuilder(negative ? "-" : "");
      boolean dot = false;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
          number.append(c);
        } else if (c == '.' && !dot && isDigit(text, at + 1)) {
          dot = true;
          number.append(c);
        } else if (!(c == ',' && !dot && commasGroup && groups(text, at))) {
          break;
        }
        at++;
      }
      int start = skipSpaces(text, at);
      at = start;
      while (at < text.length()
          && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
        at++;
      }
      found.add(new Typed(new BigDecimal(number.toString()), text.substring(start, at)));
    }
    return found;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a comma groups: exactly three digits follow. */
  private static boolean groups(String text, int comma) {
    return isDigit(text, comma + 1)
        && isDigit(text, comma + 2)
        && isDigit(text, comma + 3)
        && !isDigit(text, comma + 4);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
