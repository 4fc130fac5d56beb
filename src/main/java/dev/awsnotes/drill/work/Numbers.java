package dev.awsnotes.drill.work;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
public final class Numbers {
  private static final long KIB = 1024;

  private Numbers() {}

  /** Digits without grouping and needless zeros: {@code 1250}, {@code 0.5}. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The same with commas between thousands: {@code 1,250.5}. */
  public static String grouped(BigDecimal number) {
    String digits = plain(number.abs());
    int dot = digits.indexOf('.');
    int end = dot < 0 ? digits.length() : dot;
    StringBuilder text = new StringBuilder(digits);
    for (int at = end - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return number.signum() < 0 ? "-" + text : text.toString();
  }

  /** A whole number with commas between thousands. */
  public static String grouped(long number) {
    return grouped(BigDecimal.valueOf(number));
  }

  /** An amount that would be nothing if it were rounded: two digits that say something. */
  static String small(BigDecimal amount) {
    return plain(amount.round(new MathContext(2)));
  }

  /**
   * An amount of money with two decimals, {@code 1,250.30}; less than half a cent in two digits.
   */
  public static String money(BigDecimal amount) {
    String digits = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    if (digits.equals("0.00") && amount.signum() > 0) {
      return small(amount);
    }
    int dot = digits.indexOf('.');
    return grouped(new BigDecimal(digits.substring(0, dot))) + digits.substring(dot);
  }

  /**
   * A size in the largest unit in which it has at most one decimal: {@code 700 B}, {@code 6.5 KB};
   * 1 KB is 1,024 bytes.
   */
  public static String size(long bytes) {
    if (bytes >= KIB * KIB && 2 * bytes % (KIB * KIB) == 0) {
      return half(bytes, KIB * KIB) + " MB";
    }
    return bytes >= KIB && 2 * bytes % KIB == 0 ? half(bytes, KIB) + " KB" : grouped(bytes) + " B";
  }

  private static String half(long bytes, long unit) {
    return grouped(BigDecimal.valueOf(2 * bytes / unit).divide(BigDecimal.valueOf(2)));
  }
}
