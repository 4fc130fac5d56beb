package dev.awsnotes.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An answer as a row of a table: first what a person reads, then the columns that the optimisers of
 * FSRS read (open-spaced-repetition/fsrs-optimizer, "Review Logs Schema").
 */
public final class ReviewRow {
  private static final List<String> HEADER =
      List.of(
          "time",
          "time_ms",
          "day",
          "question",
          "pack",
          "module",
          "mode",
          "given",
          "correct",
          "rating",
          "milliseconds",
          "card_id",
          "review_time",
          "review_rating",
          "review_state",
          "review_duration");

  /** Always with three digits behind the point, so that rows sort and parse alike. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  private ReviewRow() {}

  /** The names of the columns. */
  public static List<String> header() {
    return HEADER;
  }

  /**
   * The row.
   *
   * @param zone where times are told; milliseconds are since 1970 in UTC
   */
  public static List<String> of(ReviewLog.Row answer, ZoneId zone) {
    Instant at = Instant.ofEpochMilli(answer.stamp().at());
    String rating = String.valueOf(answer.rating().grade());
    String millis = String.valueOf(Math.max(0, answer.response().millis()));
    String epoch = String.valueOf(at.toEpochMilli());
    return List.of(
        TIME.format(at.atZone(zone)),
        epoch,
        answer.stamp().day().toString(),
        behindSlash(answer.item().question()),
        beforeSlash(answer.item().question()),
        behindSlash(answer.item().module()),
        answer.mode(),
        answer.response().given(),
        String.valueOf(answer.response().correct()),
        rating,
        millis,
        answer.item().question(),
        epoch,
        rating,
        String.valueOf(answer.state()),
        millis);
  }

  private static String beforeSlash(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  private static String behindSlash(String name) {
    return name.substring(name.indexOf('/') + 1);
  }
}
