package dev.awsnotes.drill.calc;

import dev.awsnotes.pack.LocalizedText;
import java.util.List;

/**
 * A value that a calculation takes.
 *
 * @param name its name: the option without the dashes
 * @param kind how it is written
 * @param required whether it must be given
 * @param repeatable whether it may be given several times
 * @param fallback the value when it is not given, empty when there is none
 * @param choices the values there are, for {@link Kind#CHOICE}
 * @param help what it means
 */
public record Parameter(
    String name,
    Kind kind,
    boolean required,
    boolean repeatable,
    String fallback,
    List<String> choices,
    LocalizedText help) {
  public Parameter {
    choices = List.copyOf(choices);
  }

  /** How a value is written. */
  public enum Kind {
    /** A size with its unit: {@code 6KB}, {@code 512MB}; 1 KB is 1,024 bytes. */
    SIZE("6KB"),
    /** A whole number from 1. */
    COUNT("100"),
    /** A number above 0, fractions allowed. */
    DECIMAL("2.5"),
    /** A duration with its unit: {@code 250ms}, {@code 2s}. */
    DURATION("250ms"),
    /** One of {@link Parameter#choices}. */
    CHOICE(""),
    /** Text. */
    TEXT(""),
    /** A file; what is handed in is its content. */
    FILE("policy.json");

    private final String example;

    Kind(String example) {
      this.example = example;
    }

    /** What one could write. */
    public String example() {
      return example;
    }
  }

  static Parameter required(String name, Kind kind, String ko, String en) {
    return new Parameter(name, kind, true, false, "", List.of(), new LocalizedText(ko, en));
  }

  static Parameter optional(String name, Kind kind, String ko, String en) {
    return new Parameter(name, kind, false, false, "", List.of(), new LocalizedText(ko, en));
  }

  /** The first choice is the fallback. */
  static Parameter choice(String name, List<String> choices, String ko, String en) {
    return new Parameter(
        name, Kind.CHOICE, false, false, choices.getFirst(), choices, new LocalizedText(ko, en));
  }

  Parameter repeated() {
    return new Parameter(name, kind, required, true, fallback, choices, help);
  }
}
