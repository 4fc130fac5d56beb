package dev.awsnotes.drillmodel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;

/** The parameters of a drill's item. */
record Given(Map<String, Object> parameters) {
  boolean has(String name) {
    return parameters.containsKey(name);
  }

  long number(String name) {
    return (Long) value(name);
  }

  BigDecimal decimal(String name) {
    return (BigDecimal) value(name);
  }

  String text(String name) {
    return (String) value(name);
  }

  private Object value(String name) {
    Object value = parameters.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "no parameter " + name + " in " + new TreeSet<>(parameters.keySet()));
    }
    return value;
  }
}
