package dev.awsnotes.cli;

import dev.awsnotes.journal.Mode;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.render.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quiz}: a practice session. */
final class QuizCommand implements Command {
  static final String NAME = "quiz";
  private static final int DEFAULT_COUNT = 10;

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec =
        Specs.command(messages, NAME)
            .addPositional(Specs.words(messages, "modules", "MODULE", "0..*"))
            .addOption(Specs.value(messages, "quiz.type", "TYPE", String.class, "--type"))
            .addOption(Specs.flag(messages, "quiz.mistakes", "--mistakes"))
            .addOption(Specs.flag(messages, "quiz.new", "--new"))
            .addOption(Specs.flag(messages, "quiz.cram", "--cram"))
            .addOption(Practice.drillsOption(messages))
            .addOption(Specs.flag(messages, "quiz.resume", "--resume"));
    return Practice.addOptions(spec, messages, "quiz.count");
  }

  @Override
  public int run(ParseResult options, Context context) {
    if (options.hasMatchedOption("--resume")) {
      return Practice.resume(options, context);
    }
    Practice practice = new Practice(options, context, mode(options));
    int count = practice.checked(DEFAULT_COUNT);
    Optional<QuestionType> type = type(options, context);
    List<Candidate> candidates =
        new ArrayList<>(Candidates.of(options.matchedPositionalValue(0, new String[0]), context));
    candidates.addAll(practice.drills());
    candidates.removeIf(candidate -> !wanted(candidate, type, options));
    return practice.run(candidates, count);
  }

  /** A mistake that is asked again is recognised, not recalled: drilling it is no mastery. */
  private static Mode mode(ParseResult options) {
    if (options.hasMatchedOption("--cram")) {
      return Mode.CRAM;
    }
    return options.hasMatchedOption("--mistakes") ? Mode.DRILL : Mode.QUIZ;
  }

  private static boolean wanted(
      Candidate candidate, Optional<QuestionType> type, ParseResult options) {
    boolean missed = candidate.standing() == Candidate.Standing.MISSED;
    boolean fresh = candidate.standing() == Candidate.Standing.NEW;
    return (type.isEmpty() || candidate.head().type() == type.get())
        && (missed || !options.hasMatchedOption("--mistakes"))
        && (fresh || !options.hasMatchedOption("--new"));
  }

  private static Optional<QuestionType> type(ParseResult options, Context context) {
    if (!options.hasMatchedOption("--type")) {
      return Optional.empty();
    }
    String code = options.matchedOptionValue("--type", "");
    Optional<QuestionType> type = QuestionType.of(code);
    if (type.isEmpty()) {
      throw CommandException.usage(
          context.say(
              "error.value", "--type", code, "choice, multiple, ordering, matching, typed"));
    }
    return type;
  }
}
