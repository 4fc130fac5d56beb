package dev.awsnotes.cli;

import java.util.Map;
import java.util.Optional;

/**
 * What the program is told by the outside besides its arguments.
 *
 * @param variables environment variables
 * @param locale the learner's locale, such as {@code ko_KR.UTF-8}
 * @param content the folder of the prepared content
 */
public record Environment(Map<String, String> variables, String locale, String content) {
  /** A variable that is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** The home folder. */
  public String home() {
    return variable("HOME").or(() -> variable("USERPROFILE")).orElse(".");
  }
}
