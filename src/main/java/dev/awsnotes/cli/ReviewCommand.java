package dev.awsnotes.cli;

import dev.awsnotes.journal.Mode;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.review.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code review}: what is due today, over all modules. */
final class ReviewCommand implements Command {
  static final String NAME = "review";

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec =
        Specs.command(messages, NAME)
            .addPositional(Specs.words(messages, "modules", "MODULE", "0..*"))
            .addOption(Practice.drillsOption(messages));
    return Practice.addOptions(spec, messages, "review.count");
  }

  @Override
  public int run(ParseResult options, Context context) {
    Practice practice = new Practice(options, context, Mode.REVIEW);
    int count = practice.checked(Integer.MAX_VALUE);
    List<Candidate> due =
        new ArrayList<>(Candidates.of(options.matchedPositionalValue(0, new String[0]), context));
    due.addAll(practice.drills());
    due.removeIf(candidate -> !isDue(candidate, context));
    boolean scripted = options.hasMatchedOption("--list") || options.hasMatchedOption("--answers");
    if (due.isEmpty() && scripted) {
      List<Line> outlook = outlook(options.hasMatchedOption("--drills"), context);
      return practice.nothing(outlook.stream().map(Line::plain).toList());
    }
    int exit = due.isEmpty() ? ExitCode.OK : practice.run(due, count);
    if (!scripted) {
      context.print(outlook(options.hasMatchedOption("--drills"), context));
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

  /** What is left and what comes; of drills nothing is said that this command cannot ask. */
  private static List<Line> outlook(boolean withDrills, Context context) {
    Learner learner = context.progress().learner();
    Set<String> ids = Candidates.ids(context);
    if (withDrills) {
      ids.addAll(DueDrills.practised(learner));
    }
    List<Integer> days = context.schedule().forecast(learner.inRotation(ids), context.today(), 2);
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.text(
            days.getFirst() == 0
                ? context.say("review.done", days.getLast())
                : context.say("review.left", days.getFirst(), days.getLast())));
    int drills = withDrills ? 0 : DueDrills.count(context);
    if (drills > 0) {
      lines.add(Line.text(context.say("review.drills", drills)));
    }
    return lines;
  }
}
