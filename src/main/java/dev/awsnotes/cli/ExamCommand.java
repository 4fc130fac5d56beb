package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.quiz.Countdown;
import dev.awsnotes.quiz.ExamDraw;
import dev.awsnotes.quiz.Paper;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.render.ExamView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.QuestionView;
import dev.awsnotes.render.Role;
import dev.awsnotes.review.ExamRecord;
import dev.awsnotes.store.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exam}: a timed mock exam after a blueprint. */
final class ExamCommand implements Command {
  static final String NAME = "exam";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addOption(Specs.value(messages, "blueprint", "ID", String.class, "--blueprint"))
        .addOption(Specs.value(messages, "exam.count", "COUNT", int.class, "-n"))
        .addOption(Specs.flag(messages, "exam.resume", "--resume"))
        .addOption(Specs.flag(messages, "confidence", "--confidence"))
        .addOption(Specs.value(messages, "quiz.seed", "N", long.class, "--seed"))
        .addOption(Specs.flag(messages, "quiz.list", "--list"))
        .addOption(Specs.value(messages, "quiz.answers", "FILE|-", String.class, "--answers"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    boolean scripted = options.hasMatchedOption("--list") || options.hasMatchedOption("--answers");
    if (!scripted && !context.streams().interactive()) {
      throw CommandException.usage(context.say("exam.no-terminal"));
    }
    if (options.hasMatchedOption("--list") && options.hasMatchedOption("--answers")) {
      throw CommandException.usage(context.say("error.together", "--list", "--answers"));
    }
    boolean confidence = options.hasMatchedOption("--confidence");
    if (options.hasMatchedOption("--resume")) {
      if (scripted) {
        throw CommandException.usage(context.say("exam.resume-alone"));
      }
      return resume(context, confidence);
    }
    Blueprint blueprint = Blueprints.meant(options, context);
    int count = options.matchedOptionValue("-n", blueprint.items());
    if (count < 1) {
      throw CommandException.usage(
          context.say("error.value", "-n", count, context.say("value.positive")));
    }
    Optional<Integer> instead = scripted ? Optional.empty() : underWay(context, confidence);
    if (instead.isPresent()) {
      return instead.get();
    }
    long seed = options.matchedOptionValue("--seed", context.clock().millis());
    ExamDraw draw = ExamDraw.of(blueprint, candidates(blueprint, context), count, seed);
    List<Presented> items = present(draw, seed);
    if (options.hasMatchedOption("--list")) {
      list(items, context);
      return ExitCode.OK;
    }
    if (items.isEmpty()) {
      context.warn(context.say("quiz.nothing"));
      return ExitCode.OK;
    }
    String answers = options.matchedOptionValue("--answers", "");
    // Read first: an exam that cannot be answered is not begun.
    List<String> lines =
        answers.isEmpty() ? List.of() : AnswerLines.read(answers, items.size(), context);
    if (!context.settings().json() || answers.isEmpty()) {
      introduce(blueprint, draw, answers.isEmpty(), context);
    }
    long limit = ExamDraw.limitMillis(blueprint, items.size());
    Paper paper = new Paper(blueprint, items);
    ExamLog log = begin(blueprint, seed, limit, items, context);
    Countdown countdown = new Countdown(limit, context.host().nanos());
    return answers.isEmpty()
        ? new ExamSitting(context, paper, log, countdown, confidence).run()
        : new ExamScript(context, paper, log, countdown).run(lines, draw.seen());
  }

  /** Somebody's own question is no exam item unless it names a task of that exam. */
  private static List<Candidate> candidates(Blueprint blueprint, Context context) {
    List<Candidate> candidates = new ArrayList<>(Candidates.of(new String[0], context));
    Blueprints.Items exam = Blueprints.Items.of(blueprint, context);
    candidates.removeIf(candidate -> !exam.has(candidate.packId(), candidate.head()));
    return candidates;
  }

  private static ExamLog begin(
      Blueprint blueprint, long seed, long limit, List<Presented> items, Context context) {
    Progress progress = context.progress();
    List<String> ids = items.stream().map(Presented::recordId).toList();
    Entry.ExamStart start = new Entry.ExamStart(progress.stamp(), blueprint.id(), seed, limit, ids);
    progress.record(start);
    return new ExamLog(progress, start.stamp().id());
  }

  private static List<Presented> present(ExamDraw draw, long seed) {
    List<Presented> items = new ArrayList<>();
    for (Candidate item : draw.items()) {
      item.module()
          .question(item.head().id())
          .ifPresent(
              question -> items.add(Presented.of(item.packId(), item.module(), question, seed)));
    }
    return items;
  }

  private static void list(List<Presented> items, Context context) {
    if (context.settings().json()) {
      List<Object> list = new ArrayList<>();
      items.forEach(item -> list.add(QuestionJson.asked(item)));
      context.json(JsonText.object("questions", list));
      return;
    }
    QuestionView view = new QuestionView(context.look(), context.messages());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      lines.addAll(view.lines(items.get(i), i + 1, items.size(), context.settings().languages()));
      lines.add(Line.EMPTY);
    }
    context.page(lines);
  }

  private static void introduce(
      Blueprint blueprint, ExamDraw draw, boolean atKeys, Context context) {
    int size = draw.items().size();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(context.text(blueprint.title()), Role.HEADING));
    String time = ExamView.time(ExamDraw.limitMillis(blueprint, size));
    lines.add(Line.text(context.say("exam.paper", size, time)));
    if (!blueprint.note().isEmpty()) {
      lines.add(Line.of(context.text(blueprint.note()), Role.DIM));
    }
    if (draw.seen() > 0) {
      lines.add(Line.text(context.say("exam.seen", draw.seen(), size)));
    }
    for (ExamDraw.Share share : draw.tooFew()) {
      lines.add(
          Line.text(
              context.say(
                  "exam.too-few",
                  context.say("domain." + share.domain().code()),
                  share.wanted(),
                  share.drawn())));
    }
    if (atKeys) {
      lines.addAll(new ExamView(context.look(), context.messages()).keys(size));
    }
    lines.add(Line.EMPTY);
    context.print(lines);
  }

  /** What to do with an exam under way: go on, give it up (nothing is returned), or leave. */
  private static Optional<Integer> underWay(Context context, boolean confidence) {
    Optional<ExamRecord> open = context.progress().learner().openExam();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    if (open.get().leftMillis() == 0) {
      return overdue(open.get(), context, confidence);
    }
    String left = ExamView.time(open.get().leftMillis());
    try {
      while (true) {
        String line = context.conversation().ask(context.say("exam.under-way", left)).orElse("");
        switch (line.strip()) {
          case "r", "R", "ㄱ" -> {
            return Optional.of(resume(context, confidence));
          }
          case "n", "N", "ㅜ" -> {
            abandon(open.get(), context.progress());
            return Optional.empty();
          }
          case "", "q", "Q", "ㅂ" -> {
            return Optional.of(ExitCode.OK);
          }
          default -> {
            // Neither goes on nor throws an exam away: ask again.
          }
        }
      }
    } catch (Conversation.Interrupted e) {
      return Optional.of(ExitCode.INTERRUPTED);
    }
  }

  /** Its time is over: it is handed in as it is, even if nothing of it can be shown any more. */
  private static Optional<Integer> overdue(ExamRecord exam, Context context, boolean confidence) {
    if (ExamResumption.isPossible(exam, context)) {
      return Optional.of(ExamResumption.of(exam, context, confidence).run());
    }
    Progress progress = context.progress();
    progress.record(
        new Entry.ExamEnd(progress.stamp(), exam.id(), Entry.Ending.TIME_OUT, 0, new TreeMap<>()));
    context.warn(context.say("exam.time-out"));
    return Optional.empty();
  }

  private static void abandon(ExamRecord exam, Progress progress) {
    progress.record(
        new Entry.ExamEnd(
            progress.stamp(),
            exam.id(),
            Entry.Ending.ABANDONED,
            exam.leftMillis(),
            new TreeMap<>()));
  }

  private static int resume(Context context, boolean confidence) {
    Optional<ExamRecord> open = context.progress().learner().openExam();
    if (open.isEmpty()) {
      throw CommandException.nothing(context.say("exam.nothing-to-resume"));
    }
    return ExamResumption.of(open.get(), context, confidence).run();
  }
}
