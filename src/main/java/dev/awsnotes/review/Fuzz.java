package dev.awsnotes.review;

/**
 * Spreads intervals a little, so that items learnt on one day do not come back on one day. The days
 * follow from the question and the count of its answers: the same journals give the same days.
 */
final class Fuzz {
  /** Shorter intervals stay as they are. */
  private static final double SHORTEST = 2.5;

  private Fuzz() {}

  /** The days between which an interval may come to lie, both included. */
  record Range(int from, int to) {}

  static Range range(double interval, int elapsedDays, int maximum) {
    double days = Math.min(interval, maximum);
    double delta =
        1
            + share(interval, 2.5, 7, 0.15)
            + share(interval, 7, 20, 0.1)
            + share(interval, 20, Double.MAX_VALUE, 0.05);
    long from = Math.max(2, Math.round(days - delta));
    long to = Math.min(Math.round(days + delta), maximum);
    if (days > elapsedDays) {
      from = Math.max(from, elapsedDays + 1L);
    }
    return new Range((int) Math.min(from, to), (int) to);
  }

  static int days(int interval, int elapsedDays, int maximum, String question, int reviews) {
    if (interval < SHORTEST) {
      return interval;
    }
    Range range = range(interval, elapsedDays, maximum);
    int spread = mix(question.hashCode() * 31 + reviews);
    return range.from() + Math.floorMod(spread, range.to() - range.from() + 1);
  }

  private static double share(double interval, double from, double to, double part) {
    return part * Math.max(0, Math.min(interval, to) - from);
  }

  /** The finaliser of MurmurHash3 (public domain): neighbouring inputs end up far apart. */
  private static int mix(int value) {
    int h = value;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }
}
