package dev.awsnotes.drill.calc;

import dev.awsnotes.pack.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule of the drills applied to given numbers. */
public interface Calculator {
  /** The name used in commands. */
  String name();

  /** What it calculates. */
  LocalizedText title();

  /** What it takes, in the order in which it is listed. */
  List<Parameter> parameters();

  /**
   * Calculates.
   *
   * @param values the given values by parameter, each as written; a file's value is its content
   */
  Result calculate(Map<String, List<String>> values);

  /** Calculates with at most one value a parameter. */
  default Result compute(Map<String, String> values) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return calculate(lists);
  }
}
