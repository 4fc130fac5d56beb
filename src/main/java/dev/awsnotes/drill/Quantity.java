package dev.awsnotes.drill;

import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.pack.LocalizedText;
import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value the number, exact
 * @param unit its unit
 * @param tolerance how far a typed number may be from it; 0 for counts
 */
public record Quantity(BigDecimal value, Unit unit, BigDecimal tolerance) {
  /** A whole number, compared exactly. */
  public static Quantity of(long value, Unit unit) {
    return new Quantity(BigDecimal.valueOf(value), unit, BigDecimal.ZERO);
  }

  /** The number in digits, without grouping or needless zeros. */
  public String plain() {
    return Numbers.plain(value);
  }

  /** The number, grouped, with its unit. */
  public LocalizedText label() {
    String number = unit.equals(Unit.DOLLARS) ? Numbers.money(value) : Numbers.grouped(value);
    boolean one =
        value.compareTo(BigDecimal.ONE) == 0 && unit.en().length() > 2 && unit.en().endsWith("s");
    String english = one ? unit.en().substring(0, unit.en().length() - 1) : unit.en();
    return new LocalizedText(
        number + unit.ko(), english.isEmpty() ? number : number + " " + english);
  }

  /** Whether a number is this one, within the tolerance. */
  boolean near(BigDecimal number) {
    return number.subtract(value).abs().compareTo(tolerance) <= 0;
  }
}
