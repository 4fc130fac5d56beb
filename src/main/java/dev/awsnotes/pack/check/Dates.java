package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Position;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date of checking is a promise: it lies in the past, and not too far. */
final class Dates {
  private static final int MONTHS = 12;

  private Dates() {}

  /**
   * Checks a date.
   *
   * @param date {@code YYYY-MM-DD}
   * @param whose begins the message, or empty
   */
  static void check(String date, String path, Position at, String whose, Checked checked) {
    LocalDate day;
    try {
      day = LocalDate.parse(date);
    } catch (DateTimeException e) {
      checked.out().error(path, at, whose + "없는 날짜입니다: " + date, whose + "no such date: " + date);
      return;
    }
    if (day.isAfter(checked.today())) {
      checked
          .out()
          .error(path, at, whose + "아직 오지 않은 날짜입니다: " + date, whose + "a date to come: " + date);
    } else if (day.isBefore(checked.today().minusMonths(MONTHS))) {
      checked
          .out()
          .warning(
              path,
              at,
              whose + "확인한 지 12개월이 넘었습니다: " + date,
              whose + "checked more than 12 months ago: " + date);
    }
  }
}
