package dev.awsnotes.cli;

import dev.awsnotes.pack.Nearest;
import dev.awsnotes.render.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the learner's language what picocli found wrong with the arguments. */
final class ParseErrors {
  private ParseErrors() {}

  static String message(ParameterException error, Messages messages) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      if (!word.startsWith("-")) {
        return messages.get("error.extra", word);
      }
      List<String> names = new ArrayList<>();
      for (OptionSpec option : error.getCommandLine().getCommandSpec().options()) {
        names.addAll(List.of(option.names()));
      }
      // Any single letter is one edit away from any other.
      Optional<String> near = word.length() < 3 ? Optional.empty() : Nearest.to(word, names);
      return messages.get("error.option", word)
          + near.map(name -> " " + messages.get("error.nearest", name)).orElse("");
    }
    if (error instanceof MaxValuesExceededException) {
      return messages.get("error.takes-none", quoted(String.valueOf(error.getMessage())));
    }
    if (error instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().isEmpty() ? null : missing.getMissing().getFirst();
      if (first instanceof OptionSpec option) {
        return messages.get("error.no-value", option.longestName(), option.paramLabel());
      }
      List<String> labels = new ArrayList<>();
      for (ArgSpec arg : missing.getMissing()) {
        labels.add(name(arg));
      }
      return messages.get("error.missing", String.join(", ", labels));
    }
    ArgSpec arg = error.getArgSpec();
    if (arg != null) {
      return messages.get(
          "error.value",
          name(arg),
          String.valueOf(error.getValue()),
          arg.type() == String.class ? arg.paramLabel() : messages.get("value.whole"));
    }
    return String.valueOf(error.getMessage());
  }

  /** The option that picocli names in quotation marks; it says it nowhere else. */
  private static String quoted(String message) {
    int from = message.indexOf('\'') + 1;
    int to = message.indexOf('\'', from);
    return to < 0 ? message : message.substring(from, to);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
