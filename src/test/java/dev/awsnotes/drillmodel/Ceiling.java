package dev.awsnotes.drillmodel;

/** Division of whole numbers that rounds up. */
final class Ceiling {
  private Ceiling() {}

  static long of(long dividend, long divisor) {
    long whole = dividend / divisor;
    return whole * divisor < dividend ? whole + 1 : whole;
  }
}
