package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import dev.awsnotes.render.PlanView;
import dev.awsnotes.review.BankItem;
import dev.awsnotes.review.Learner;
import dev.awsnotes.review.Pace;
import dev.awsnotes.review.Plan;
import dev.awsnotes.review.PlanDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plan}: what to do each day until the exam. */
final class PlanCommand implements Command {
  static final String NAME = "plan";
  private static final int MOST_YEARS = 2;

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addOption(Specs.value(messages, "plan.exam", "DATE", String.class, "--exam"))
        .addOption(Specs.value(messages, "plan.minutes", "M", int.class, "--minutes"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    LocalDate exam = exam(options.matchedOptionValue("--exam", ""), context);
    int minutes =
        options.matchedOptionValue("--minutes", context.settings().study().minutesPerDay());
    if (minutes < 1 || minutes > Study.MOST_MINUTES) {
      throw CommandException.usage(
          context.say("error.value", "--minutes", minutes, "1-" + Study.MOST_MINUTES));
    }
    Learner learner = context.progress().learner();
    List<BankItem> bank = BankItems.of(context);
    bank.removeIf(item -> learner.suspended().contains(item.question()));
    Pace pace = Pace.of(learner, minutes);
    Optional<Integer> most = context.settings().study().newPerDay();
    Plan plan =
        Plan.of(
            bank,
            learner,
            context.today(),
            exam,
            most.isEmpty() ? pace : pace.withNewPerDay(most.get()));
    if (context.settings().json()) {
      context.json(json(plan));
    } else {
      context.page(
          new PlanView(context.look(), context.messages(), Places::typed)
              .lines(plan, context.today()));
    }
    return ExitCode.OK;
  }

  private static LocalDate exam(String typed, Context context) {
    if (typed.isEmpty()) {
      throw CommandException.usage(context.say("plan.no-date"));
    }
    LocalDate today = context.today();
    LocalDate exam;
    try {
      exam = LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw CommandException.usage(
          context.say("error.value", "--exam", typed, context.say("value.date")));
    }
    if (exam.isBefore(today)) {
      throw CommandException.usage(context.say("plan.past", exam, today));
    }
    if (exam.isAfter(today.plusYears(MOST_YEARS))) {
      throw CommandException.usage(context.say("plan.far", exam, MOST_YEARS));
    }
    return exam;
  }

  private static Map<String, Object> json(Plan plan) {
    List<Object> days = new ArrayList<>();
    for (PlanDay day : plan.days()) {
      days.add(
          JsonText.object(
              "day", day.day().toString(),
              "new", counts(day.fresh()),
              "reviews", day.reviews(),
              "waiting", day.waiting(),
              "minutes", day.minutes(),
              "retention", day.retention()));
    }
    Map<String, Object> json =
        JsonText.object(
            "exam", plan.exam().toString(),
            "minutes", plan.pace().minutes(),
            "fits", plan.fits(),
            "recall",
                JsonText.object(
                    "today", plan.recallToday(),
                    "atExam", plan.recallAtExam(),
                    "untouched", plan.recallUntouched()),
            "unreached", counts(plan.unreached()));
    plan.remedy()
        .ifPresent(
            remedy ->
                json.put(
                    "remedy",
                    JsonText.object(
                        "minutes",
                        remedy.minutes(),
                        "drop",
                        remedy.drop().stream().map(Places::typed).toList())));
    json.put("days", days);
    return json;
  }

  private static Map<String, Object> counts(SortedMap<String, Integer> byModule) {
    Map<String, Object> counts = new LinkedHashMap<>();
    byModule.forEach((module, count) -> counts.put(Places.typed(module), count));
    return counts;
  }
}
