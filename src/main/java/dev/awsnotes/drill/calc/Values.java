package dev.awsnotes.drill.calc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the given values; what is wrong is thrown as {@link InvalidValue}. */
final class Values {
  private static final long MAX_COUNT = 1_000_000_000_000L;

  private final List<Parameter> parameters;
  private final Map<String, List<String>> given;

  Values(List<Parameter> parameters, Map<String, List<String>> given) {
    this.parameters = parameters;
    this.given = given;
    for (Map.Entry<String, List<String>> entry : given.entrySet()) {
      String name = entry.getKey();
      Optional<Parameter> known =
          parameters.stream().filter(p -> p.name().equals(name)).findFirst();
      if (known.isEmpty()) {
        throw new InvalidValue(name, 0, "모르는 매개변수입니다.", "There is no such parameter.");
      }
      if (entry.getValue().size() > 1 && !known.get().repeatable()) {
        throw new InvalidValue(name, 1, "한 번만 줄 수 있습니다.", "It may be given once only.");
      }
    }
    for (Parameter parameter : parameters) {
      if (parameter.required() && all(parameter.name()).isEmpty()) {
        String expected = parameter.kind().example();
        throw new InvalidValue(
            parameter.name(),
            0,
            "값이 필요합니다" + (expected.isEmpty() ? "." : " (예: " + expected + ")."),
            "A value is required" + (expected.isEmpty() ? "." : ", for example " + expected + "."));
      }
    }
  }

  /** All values of a parameter, as written. */
  List<String> all(String name) {
    return given.getOrDefault(name, List.of());
  }

  /** The value as written, or the fallback; empty when there is neither. */
  Optional<String> text(String name) {
    List<String> values = all(name);
    if (!values.isEmpty()) {
      return Optional.of(values.getFirst().strip());
    }
    return parameters.stream()
        .filter(p -> p.name().equals(name) && !p.fallback().isEmpty())
        .map(Parameter::fallback)
        .findFirst();
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new IllegalStateException(name));
  }

  long count(String name) {
    String written = required(name);
    try {
      long value = Long.parseLong(written.replace(",", "").replace("_", ""));
      if (value >= 1 && value <= MAX_COUNT) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw wrong(
        name,
        written,
        "1에서 1,000,000,000,000까지의 정수(예: 100)",
        "a whole number from 1 to 1,000,000,000,000, for example 100");
  }

  BigDecimal decimal(String name) {
    String written = required(name);
    return number(written.replace(",", ""))
        .orElseThrow(
            () -> wrong(name, written, "0보다 큰 수(예: 2.5)", "a number above 0, for example 2.5"));
  }

  /** Bytes; a fraction of a byte counts as one. */
  long size(String name) {
    String written = required(name);
    return Amounts.bytes(written)
        .orElseThrow(
            () ->
                wrong(name, written, "단위가 있는 크기(예: 6KB)", "a size with its unit, for example 6KB"));
  }

  BigDecimal millis(String name) {
    String written = required(name);
    return Amounts.millis(written)
        .orElseThrow(
            () ->
                wrong(
                    name,
                    written,
                    "단위가 있는 시간(예: 250ms, 2s)",
                    "a duration with its unit, for example 250ms or 2s"));
  }

  /** Whole milliseconds. */
  long wholeMillis(String name) {
    try {
      return millis(name).longValueExact();
    } catch (ArithmeticException e) {
      throw wrong(name, required(name), "밀리초의 정수", "whole milliseconds");
    }
  }

  String choice(String name) {
    String written = required(name);
    Parameter parameter =
        parameters.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    if (!parameter.choices().contains(written)) {
      String choices = String.join(", ", parameter.choices());
      throw wrong(name, written, "다음 중 하나: " + choices, "one of " + choices);
    }
    return written;
  }

  static InvalidValue wrong(String name, String written, String koExpected, String enExpected) {
    return new InvalidValue(
        name,
        0,
        "\"" + written + "\" 값을 쓸 수 없습니다. 필요한 것: " + koExpected + ".",
        "\"" + written + "\" cannot be used. Expected: " + enExpected + ".");
  }

  private static Optional<BigDecimal> number(String text) {
    return Amounts.positive(text);
  }
}
