package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.Target;
import dev.awsnotes.quiz.DomainScore;
import dev.awsnotes.quiz.Estimate;
import dev.awsnotes.quiz.GuideCoverage;
import dev.awsnotes.render.GuideView;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.StatsView;
import dev.awsnotes.review.ExamRecord;
import dev.awsnotes.review.Learner;
import dev.awsnotes.review.Mastery;
import dev.awsnotes.review.Statistics;
import dev.awsnotes.review.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code stats}: how the learner stands. */
final class StatsCommand implements Command {
  static final String NAME = "stats";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "stats.module", "MODULE", "0..1"))
        .addOption(Specs.flag(messages, "stats.exam", "--exam"))
        .addOption(Specs.value(messages, "blueprint", "ID", String.class, "--blueprint"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String[] typed = options.matchedPositionalValue(0, new String[0]);
    boolean guide = options.hasMatchedOption("--exam");
    if (guide || options.hasMatchedOption("--blueprint")) {
      if (typed.length > 0) {
        String option = guide ? "--exam" : "--blueprint";
        throw CommandException.usage(context.say("error.together", typed[0], option));
      }
      guide(Blueprints.meant(options, context), context);
      return ExitCode.OK;
    }
    Optional<Target> target =
        typed.length == 0 ? Optional.empty() : Optional.of(context.target(typed[0]));
    Places places = Places.of(context);
    Statistics statistics =
        Statistics.of(
            places.questions(), context.progress().learner(), context.schedule(), context.today());
    StatsView view = new StatsView(context.look(), context.messages(), places::target);
    if (target.isPresent()) {
      Topic topic = topic(statistics, target.get());
      if (context.settings().json()) {
        context.json(StatsJson.topic(topic));
      } else {
        context.print(
            target.get().section().isPresent() ? view.section(topic) : view.module(topic));
      }
    } else if (context.settings().json()) {
      context.json(
          StatsJson.of(statistics, drilled(context), exams(context), places, context.today()));
    } else {
      context.page(view.lines(statistics, drilled(context), exams(context), context.today()));
    }
    return ExitCode.OK;
  }

  private static StatsView.Drilled drilled(Context context) {
    List<String> ids = new ArrayList<>();
    for (Drill drill : Drills.all()) {
      ids.add(DrillId.recorded(drill.name()));
    }
    return new StatsView.Drilled(
        mastery(ids, context.progress().learner(), context), DueDrills.count(context));
  }

  private static Topic topic(Statistics statistics, Target target) {
    String module = target.pack().id() + "/" + target.module().id();
    String id = target.section().map(section -> module + "/" + section.id()).orElse(module);
    for (Topic each : statistics.modules()) {
      if (each.id().equals(id)) {
        return each;
      }
      for (Topic part : each.parts()) {
        if (part.id().equals(id)) {
          return part;
        }
      }
    }
    return new Topic(id, new Mastery(0, 0, 0), List.of());
  }

  /** The exams that are over, with an estimate where the blueprint is still there. */
  private static List<StatsView.Exam> exams(Context context) {
    List<StatsView.Exam> exams = new ArrayList<>();
    for (ExamRecord exam : context.progress().learner().exams()) {
      exam.result()
          .filter(result -> result.total().asked() > 0)
          .ifPresent(
              result ->
                  exams.add(
                      new StatsView.Exam(
                          exam.started().day(),
                          exam.blueprint(),
                          result.total().correct(),
                          result.total().asked(),
                          estimate(exam.blueprint(), result, context))));
    }
    return exams;
  }

  private static String estimate(String id, ExamRecord.Result result, Context context) {
    Optional<Blueprint> blueprint = Blueprints.byId(id, context);
    if (blueprint.isEmpty()) {
      return "";
    }
    List<DomainScore> scores = new ArrayList<>();
    result
        .scores()
        .forEach(
            (code, score) ->
                Domain.of(code)
                    .ifPresent(
                        domain ->
                            scores.add(new DomainScore(domain, score.asked(), score.correct()))));
    OptionalInt estimate = Estimate.of(blueprint.get(), scores);
    return estimate.isPresent() ? String.valueOf(estimate.getAsInt()) : "";
  }

  private static void guide(Blueprint blueprint, Context context) {
    GuideCoverage coverage = Blueprints.coverage(blueprint, context);
    Learner learner = context.progress().learner();
    if (context.settings().json()) {
      context.json(StatsJson.guide(coverage, ids -> mastery(ids, learner, context)));
      return;
    }
    GuideView view =
        new GuideView(context.look(), context.messages(), context.settings().languages());
    context.page(view.lines(coverage, ids -> mastery(ids, learner, context)));
  }

  private static Mastery mastery(List<String> ids, Learner learner, Context context) {
    return Mastery.of(ids, learner, context.schedule(), context.today());
  }
}
