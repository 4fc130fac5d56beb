package dev.awsnotes.cli;

import dev.awsnotes.pack.Nearest;
import dev.awsnotes.render.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    if (error instanceof MissingParameterException missing) {
      List<String> labels = new ArrayList<>();
      for (ArgSpec arg : missing.getMissing()) {
        labels.add(name(arg));
      }
      return messages.get("error.missing", String.join(", ", labels));
    }
    ArgSpec arg = error.getArgSpec();
    if (arg != null) {
      return messages.get(
          "error.value", name(arg), String.valueOf(error.getValue()), arg.paramLabel());
    }
    return String.valueOf(error.getMessage());
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
