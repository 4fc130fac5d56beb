package dev.awsnotes.cli;

import dev.awsnotes.journal.Mode;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.AnswerParser;
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
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What {@code quiz} and {@code review} have in common: options, choosing, asking, listing. */
final class Practice {
  private final ParseResult options;
  private final Context context;
  private final Mode mode;

  Practice(ParseResult options, Context context, Mode mode) {
    this.options = options;
    this.context = context;
    this.mode = mode;
  }

  /**
   * Adds the options.
   *
   * @param count the key of what is said of {@code -n}: each command has its own default
   */
  static CommandSpec addOptions(CommandSpec spec, Messages messages, String count) {
    return spec.addOption(Specs.value(messages, count, "COUNT", int.class, "-n"))
        .addOption(Specs.flag(messages, "quiz.no-record", "--no-record"))
        .addOption(Specs.value(messages, "quiz.seed", "N", long.class, "--seed"))
        .addOption(Specs.flag(messages, "quiz.list", "--list"))
        .addOption(Specs.flag(messages, "confidence", "--confidence"))
        .addOption(Specs.value(messages, "quiz.answers", "FILE|-", String.class, "--answers"));
  }

  /**
   * Refuses what cannot work, before anything is read.
   *
   * @return how many questions were asked for
   */
  int checked(int defaultCount) {
    boolean asks = !options.hasMatchedOption("--list") && answers().isEmpty();
    if (asks && !context.streams().interactive()) {
      throw CommandException.usage(
          context.say("quiz.no-terminal", options.commandSpec().name(), command()));
    }
    if (options.hasMatchedOption("--list") && answers().isPresent()) {
      throw CommandException.usage(context.say("error.together", "--list", "--answers"));
    }
    int count = options.matchedOptionValue("-n", defaultCount);
    if (count < 1) {
      throw CommandException.usage(
          context.say("error.value", "-n", String.valueOf(count), context.say("value.positive")));
    }
    return count;
  }

  /** The command with what it names, as it was typed. */
  private String command() {
    String[] named = options.matchedPositionalValue(0, new String[0]);
    return options.commandSpec().name() + (named.length == 0 ? "" : " " + String.join(" ", named));
  }

  private Optional<String> answers() {
    return Optional.ofNullable(options.matchedOptionValue("--answers", null));
  }

  /** The option that mixes drills in, for the commands that have it. */
  static OptionSpec drillsOption(Messages messages) {
    return Specs.flag(messages, "quiz.drills", "--drills");
  }

  /** The drills of what was named if they were asked for. */
  List<Candidate> drills() {
    return options.hasMatchedOption("--drills")
        ? DrillCandidates.of(options.matchedPositionalValue(0, new String[0]), context)
        : List.of();
  }

  /** Chooses from these candidates, questions and drills, and asks, grades or lists them. */
  int run(List<Candidate> candidates, int count) {
    long seed = options.matchedOptionValue("--seed", context.clock().millis());
    List<Candidate> plain = new ArrayList<>();
    List<Candidate> drills = new ArrayList<>();
    for (Candidate candidate : NewQuota.of(candidates, context, seed)) {
      (DrillId.isDrill(candidate.recordId()) ? drills : plain).add(candidate);
    }
    List<Candidate> chosen = Selection.mix(plain, drills, count, seed);
    List<Presented> questions = present(chosen, seed);
    if (chosen.isEmpty()) {
      return nothing(List.of(context.say("quiz.nothing")));
    }
    if (options.hasMatchedOption("--list")) {
      list(questions);
      return ExitCode.OK;
    }
    if (answers().isEmpty()) {
      context.print(List.of(Line.text(composition(chosen)), Line.EMPTY));
    }
    return begin(questions, seed);
  }

  /** Where nothing is asked: why; whoever reads JSON gets a document all the same. */
  int nothing(List<String> why) {
    why.forEach(context::warn);
    if (context.settings().json()) {
      context.json(
          options.hasMatchedOption("--list")
              ? JsonText.object("questions", List.of())
              : JsonText.object("asked", 0, "correct", 0, "answers", List.of()));
    }
    return ExitCode.OK;
  }

  private int begin(List<Presented> questions, long seed) {
    boolean resumable = answers().isEmpty() && !options.hasMatchedOption("--no-record");
    if (resumable) {
      UnfinishedSession.begun(questions, mode, seed, context).write(context);
    }
    Session session = new Session(questions);
    int exit = ask(session, resumable);
    if (resumable && session.isOver()) {
      UnfinishedSession.delete(context);
    }
    return exit;
  }

  /** Goes on with the session that was left, from its first question without an answer. */
  static int resume(ParseResult options, Context context) {
    refuseMore(options, context);
    UnfinishedSession left =
        UnfinishedSession.read(context)
            .orElseThrow(() -> CommandException.nothing(context.say("quiz.nothing-to-resume")));
    List<Candidate> open = left.open(context);
    if (open.isEmpty()) {
      throw CommandException.nothing(context.say("quiz.nothing-to-resume"));
    }
    Practice practice = new Practice(options, context, left.mode());
    practice.checked(open.size());
    List<Presented> questions = present(open, left.seed());
    if (options.hasMatchedOption("--list")) {
      practice.list(questions);
      return ExitCode.OK;
    }
    if (practice.answers().isEmpty()) {
      context.print(List.of(Line.text(context.say("quiz.resumed", questions.size())), Line.EMPTY));
    }
    Session session = new Session(questions);
    boolean recorded = !options.hasMatchedOption("--no-record");
    int exit = practice.ask(session, recorded);
    // What was not recorded is still open.
    if (recorded && session.isOver()) {
      UnfinishedSession.delete(context);
    }
    return exit;
  }

  /** What was begun goes on as it is: whatever would choose other questions is refused. */
  private static void refuseMore(ParseResult options, Context context) {
    String[] named = options.matchedPositionalValue(0, new String[0]);
    if (named.length > 0) {
      throw CommandException.usage(context.say("error.together", "--resume", named[0]));
    }
    for (String other :
        new String[] {"-n", "--seed", "--type", "--mistakes", "--new", "--cram", "--drills"}) {
      if (options.hasMatchedOption(other)) {
        throw CommandException.usage(context.say("error.together", "--resume", other));
      }
    }
  }

  /** Asks a session's questions, or grades the answers that were handed in. */
  int ask(Session session) {
    return ask(session, false);
  }

  private int ask(Session session, boolean resumable) {
    for (Presented question : session.questions()) {
      context.fallbackNote(question);
    }
    if (answers().isPresent()) {
      return grade(
          session,
          line -> session.judge(AnswerParser.parse(session.current(), line), line.strip()));
    }
    boolean confidence = options.hasMatchedOption("--confidence");
    return new Sitting(context, session, recorder(), confidence, resumable).run();
  }

  /** Grades the answers that were handed in. */
  int grade(Session session, AnswerFile.Judge judge) {
    return new AnswerFile(context, session, recorder(), judge).run(answers().orElseThrow());
  }

  /** What writes the answers down, unless that is not wanted. */
  Optional<Recorder> recorder() {
    return options.hasMatchedOption("--no-record")
        ? Optional.empty()
        : Optional.of(new Recorder(context.progress(), mode));
  }

  private static List<Presented> present(List<Candidate> chosen, long seed) {
    List<Presented> questions = new ArrayList<>(chosen.size());
    for (Candidate candidate : chosen) {
      Optional<Presented> presented = present(candidate, seed);
      if (presented.isPresent()) {
        questions.add(presented.get());
      }
    }
    return questions;
  }

  private static Optional<Presented> present(Candidate candidate, long seed) {
    if (DrillId.isDrill(candidate.recordId())) {
      return DrillCandidates.present(candidate, seed);
    }
    Optional<Question> question = candidate.module().question(candidate.head().id());
    return question.isEmpty()
        ? Optional.empty()
        : Optional.of(Presented.of(candidate.packId(), candidate.module(), question.get(), seed));
  }

  private String composition(List<Candidate> chosen) {
    List<String> parts = new ArrayList<>();
    for (Candidate.Standing standing : Candidate.Standing.values()) {
      long count = chosen.stream().filter(c -> c.standing() == standing).count();
      if (count > 0) {
        parts.add(context.say("quiz.composition." + standing, count));
      }
    }
    int drills = 0;
    for (Candidate candidate : chosen) {
      drills += DrillId.isDrill(candidate.recordId()) ? 1 : 0;
    }
    String all = context.say("quiz.composition", chosen.size(), String.join(", ", parts));
    return drills == 0 ? all : all + " " + context.say("quiz.composition.drills", drills);
  }

  private void list(List<Presented> questions) {
    if (context.settings().json()) {
      List<Object> list = new ArrayList<>();
      questions.forEach(question -> list.add(QuestionJson.asked(question)));
      context.json(JsonText.object("questions", list));
      return;
    }
    questions.forEach(context::fallbackNote);
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
