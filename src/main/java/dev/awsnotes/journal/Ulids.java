package dev.awsnotes.journal;

import java.util.random.RandomGenerator;

/**
 * Makes ULIDs: 48 bits of milliseconds and 80 random bits, as 26 characters of Crockford's base 32
 * that sort by time. Within one process each is greater than the one before, also when the clock
 * stands still or is set back. The format is that of https://github.com/ulid/spec.
 */
public final class Ulids {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final long HIGH_16 = 0xFFFFL;

  private final RandomGenerator random;
  private long millis = -1;
  private long high;
  private long low;

  /** Takes its random bits from here. */
  public Ulids(RandomGenerator random) {
    this.random = random;
  }

  /** The next id, for this time in milliseconds since 1970. */
  public synchronized String next(long now) {
    if (now > millis) {
      millis = now;
      high = random.nextLong() & HIGH_16;
      low = random.nextLong();
    } else if (++low == 0) {
      high = high + 1 & HIGH_16;
      millis += high == 0 ? 1 : 0;
    }
    return text(millis << 16 | high, low);
  }

  /** Whether this is a ULID as {@link #next} writes it. */
  public static boolean isUlid(String text) {
    if (text.length() != LENGTH || text.charAt(0) > '7') {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (ALPHABET.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Five bits a character, from the right; 26 characters hold 130 bits, the first two are 0. */
  private static String text(long upper, long lower) {
    char[] text = new char[LENGTH];
    long rest = lower;
    long more = upper;
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt((int) (rest & 31));
      rest = rest >>> 5 | more << 59;
      more >>>= 5;
    }
    return new String(text);
  }
}
