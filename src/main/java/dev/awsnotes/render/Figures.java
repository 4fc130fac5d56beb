package dev.awsnotes.render;

import java.time.LocalDate;

/** Figures as they are shown. */
final class Figures {
  private Figures() {}

  /** A share of 0 to 1 in whole percent. */
  static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  /** The text behind spaces up to this width. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Width.of(text))) + text;
  }

  static String right(int number, int columns) {
    return right(String.valueOf(number), columns);
  }

  /** A date with its day of the week. */
  static String day(LocalDate day, Messages messages) {
    return day + " " + messages.get("day." + day.getDayOfWeek().getValue());
  }
}
