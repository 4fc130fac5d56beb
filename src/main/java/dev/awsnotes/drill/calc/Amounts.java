package dev.awsnotes.drill.calc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Reads numbers with a unit behind them. */
final class Amounts {
  private static final BigDecimal K = BigDecimal.valueOf(1024);
  private static final BigDecimal MAX = new BigDecimal("1e18");
  private static final int MAX_LENGTH = 30;

  private Amounts() {}

  /** Bytes of {@code 6KB}, {@code 3.5 KB}, {@code 700B}, {@code 1MiB}; rounded up to whole ones. */
  static Optional<Long> bytes(String text) {
    int end = numberEnd(text);
    Optional<BigDecimal> factor =
        switch (unit(text, end)) {
          case "b", "byte", "bytes" -> Optional.of(BigDecimal.ONE);
          case "k", "kb", "kib" -> Optional.of(K);
          case "m", "mb", "mib" -> Optional.of(K.pow(2));
          case "g", "gb", "gib" -> Optional.of(K.pow(3));
          default -> Optional.empty();
        };
    return product(text, end, factor)
        .map(bytes -> bytes.setScale(0, RoundingMode.CEILING).longValueExact());
  }

  /** Milliseconds of {@code 250ms}, {@code 2s}, {@code 1.5s}, {@code 1m}. */
  static Optional<BigDecimal> millis(String text) {
    int end = numberEnd(text);
    Optional<BigDecimal> factor =
        switch (unit(text, end)) {
          case "ms" -> Optional.of(BigDecimal.ONE);
          case "s", "sec" -> Optional.of(BigDecimal.valueOf(1000));
          case "m", "min" -> Optional.of(BigDecimal.valueOf(60_000));
          default -> Optional.empty();
        };
    return product(text, end, factor);
  }

  /** A number above 0 in plain digits. */
  static Optional<BigDecimal> positive(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH || numberEnd(text) != text.length()) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return number.signum() > 0 && number.compareTo(MAX) < 0
          ? Optional.of(number)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> product(String text, int end, Optional<BigDecimal> factor) {
    return positive(text.substring(0, end).replace(",", ""))
        .flatMap(number -> factor.map(number::multiply))
        .filter(amount -> amount.compareTo(MAX) < 0);
  }

  private static String unit(String text, int from) {
    return text.substring(from).strip().toLowerCase(Locale.ROOT);
  }

  private static int numberEnd(String text) {
    int end = 0;
    while (end < text.length() && "0123456789.,".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
