package dev.awsnotes.cli;

import java.util.List;
import java.util.Optional;

/**
 * A first look at the arguments, so that only the specification of the named command is built.
 *
 * @param command the first argument that is neither an option nor an option's value
 * @param lang the value of {@code --lang}
 */
record ArgumentScan(Optional<String> command, Optional<String> lang) {

  static ArgumentScan of(List<String> arguments) {
    Optional<String> command = Optional.empty();
    Optional<String> lang = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        break;
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        lang = Optional.of(arguments.get(i + 1));
      } else if (argument.startsWith("--lang=")) {
        lang = Optional.of(argument.substring("--lang=".length()));
      }
      if (command.isEmpty() && !argument.startsWith("-")) {
        command = Optional.of(argument);
      }
      if (GlobalOptions.WITH_VALUE.contains(argument)) {
        i++;
      }
    }
    return new ArgumentScan(command, lang);
  }
}
