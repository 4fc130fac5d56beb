package dev.awsnotes.cli;

import dev.awsnotes.journal.Mode;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code review}: what is due today, over all modules. */
final class ReviewCommand implements Command {
  static final String NAME = "review";

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec =
        Specs.command(messages, NAME)
            .addPositional(Specs.words(messages, "modules", "MODULE", "0..*"));
    return Practice.addOptions(spec, messages);
  }

  @Override
  public int run(ParseResult options, Context context) {
    Practice practice = new Practice(options, context, Mode.REVIEW);
    int count = practice.checked(Integer.MAX_VALUE);
    List<Candidate> due =
        new ArrayList<>(Candidates.of(options.matchedPositionalValue(0, new String[0]), context));
    due.removeIf(candidate -> !isDue(candidate, context));
    boolean scripted = options.hasMatchedOption("--list") || options.hasMatchedOption("--answers");
    int exit = due.isEmpty() && !scripted ? ExitCode.OK : practice.run(due, count);
    if (!scripted) {
      context.print(List.of(Line.text(outlook(context))));
    }
    return exit;
  }

  private static boolean isDue(Candidate candidate, Context context) {
    return context
        .progress()
        .learner()
        .card(candidate.recordId())
        .filter(card -> context.schedule().isDue(card, context.today()))
        .isPresent();
  }

  private static String outlook(Context context) {
    List<Integer> days =
        context
            .schedule()
            .forecast(
                context.progress().learner().inRotation(Candidates.ids(context)),
                context.today(),
                2);
    return days.getFirst() == 0
        ? context.say("review.done", days.getLast())
        : context.say("review.left", days.getFirst(), days.getLast());
  }
}
