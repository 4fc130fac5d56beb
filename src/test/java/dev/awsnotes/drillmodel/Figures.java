package dev.awsnotes.drillmodel;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text, as they stand and in the smaller unit where one stands beside them. */
final class Figures {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{Alnum}.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:"
              + " ?(KB|GiB|s)\\b)?(?![,.]?\\d)");
  private static final Map<String, BigDecimal> SMALLER =
      Map.of(
          "KB", new BigDecimal("1024"),
          "GiB", new BigDecimal("1024"),
          "s", new BigDecimal("1000"));

  private Figures() {}

  static Set<BigDecimal> of(String text) {
    Set<BigDecimal> figures = new HashSet<>();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      String fraction = figure.group(2) == null ? "" : figure.group(2);
      BigDecimal number = new BigDecimal(figure.group(1).replace(",", "") + fraction);
      figures.add(number.stripTrailingZeros());
      if (figure.group(3) != null) {
        figures.add(number.multiply(SMALLER.get(figure.group(3))).stripTrailingZeros());
      }
    }
    return figures;
  }
}
