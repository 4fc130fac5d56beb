package dev.awsnotes.cli;

import dev.awsnotes.journal.Mode;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.pack.Target;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Selection;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.QuestionView;
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
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "modules", "MODULE", "0..*"))
        .addOption(Specs.value(messages, "quiz.count", "COUNT", int.class, "-n"))
        .addOption(Specs.value(messages, "quiz.type", "TYPE", String.class, "--type"))
        .addOption(Specs.flag(messages, "quiz.mistakes", "--mistakes"))
        .addOption(Specs.flag(messages, "quiz.new", "--new"))
        .addOption(Specs.flag(messages, "quiz.cram", "--cram"))
        .addOption(Specs.flag(messages, "quiz.no-record", "--no-record"))
        .addOption(Specs.value(messages, "quiz.seed", "N", long.class, "--seed"))
        .addOption(Specs.flag(messages, "quiz.list", "--list"))
        .addOption(Specs.value(messages, "quiz.answers", "FILE|-", String.class, "--answers"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    boolean list = options.hasMatchedOption("--list");
    Optional<String> answers = Optional.ofNullable(options.matchedOptionValue("--answers", null));
    if (!list && answers.isEmpty() && !context.streams().interactive()) {
      throw CommandException.usage(context.say("quiz.no-terminal"));
    }
    int count = options.matchedOptionValue("-n", DEFAULT_COUNT);
    if (count < 1) {
      throw CommandException.usage(
          context.say("error.value", "-n", String.valueOf(count), context.say("value.positive")));
    }
    long seed = options.matchedOptionValue("--seed", context.clock().millis());
    List<Candidate> chosen = Selection.choose(candidates(options, context), count, seed);
    if (chosen.isEmpty() && !list) {
      context.warn(context.say("quiz.nothing"));
      return ExitCode.OK;
    }
    List<Presented> questions = present(chosen, seed);
    if (list) {
      list(questions, context);
      return ExitCode.OK;
    }
    Optional<Recorder> recorder =
        options.hasMatchedOption("--no-record")
            ? Optional.empty()
            : Optional.of(Recorder.of(context));
    Mode mode = options.hasMatchedOption("--cram") ? Mode.CRAM : Mode.QUIZ;
    Session session = new Session(questions);
    if (answers.isPresent()) {
      return new AnswerFile(context, session, recorder, mode).run(answers.get());
    }
    context.print(List.of(Line.text(composition(chosen, context)), Line.EMPTY));
    return new Sitting(context, session, recorder, mode).run();
  }

  static List<Presented> present(List<Candidate> chosen, long seed) {
    List<Presented> questions = new ArrayList<>(chosen.size());
    for (Candidate candidate : chosen) {
      candidate
          .module()
          .question(candidate.head().id())
          .ifPresent(
              question ->
                  questions.add(
                      Presented.of(candidate.packId(), candidate.module(), question, seed)));
    }
    return questions;
  }

  private static List<Candidate> candidates(ParseResult options, Context context) {
    Optional<QuestionType> type = type(options, context);
    List<Candidate> candidates = new ArrayList<>();
    for (Target target : targets(options, context)) {
      for (QuestionHead head : target.module().questionHeads()) {
        boolean here =
            target.section().isEmpty() || target.section().get().id().equals(head.section());
        if (here && (type.isEmpty() || head.type() == type.get())) {
          candidates.add(
              new Candidate(target.pack().id(), target.module(), head, Candidate.Standing.NEW));
        }
      }
    }
    candidates.removeIf(
        candidate ->
            (options.hasMatchedOption("--mistakes")
                    && candidate.standing() != Candidate.Standing.MISSED)
                || (options.hasMatchedOption("--new")
                    && candidate.standing() != Candidate.Standing.NEW));
    return candidates;
  }

  private static List<Target> targets(ParseResult options, Context context) {
    List<Target> targets = new ArrayList<>();
    for (String typed : options.matchedPositionalValue(0, new String[0])) {
      targets.add(context.target(typed));
    }
    if (targets.isEmpty()) {
      for (Library.Entry entry : context.library().modules()) {
        targets.add(new Target(entry.pack(), entry.module(), Optional.empty()));
      }
    }
    return targets;
  }

  private static Optional<QuestionType> type(ParseResult options, Context context) {
    String code = options.matchedOptionValue("--type", "");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        QuestionType.of(code)
            .orElseThrow(
                () ->
                    CommandException.usage(
                        context.say(
                            "error.value",
                            "--type",
                            code,
                            "choice, multiple, ordering, matching, typed"))));
  }

  private static String composition(List<Candidate> chosen, Context context) {
    List<String> parts = new ArrayList<>();
    for (Candidate.Standing standing : Candidate.Standing.values()) {
      long count = chosen.stream().filter(c -> c.standing() == standing).count();
      if (count > 0) {
        parts.add(context.say("quiz.composition." + standing, count));
      }
    }
    return context.say("quiz.composition", chosen.size(), String.join(", ", parts));
  }

  private static void list(List<Presented> questions, Context context) {
    if (context.settings().json()) {
      List<Object> list = new ArrayList<>();
      questions.forEach(question -> list.add(QuestionJson.of(question)));
      context.json(JsonText.object("questions", list));
      return;
    }
    QuestionView view = new QuestionView(context.look(), context.messages());
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Presented question : questions) {
      number++;
      lines.addAll(view.lines(question, number, questions.size(), context.settings().languages()));
      lines.add(Line.EMPTY);
    }
    context.page(lines);
  }
}
