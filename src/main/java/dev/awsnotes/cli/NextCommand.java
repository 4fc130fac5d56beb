package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Untrusted;
import dev.awsnotes.review.NextStep;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code next}: the best thing to do now, in one line; cheap enough for a shell prompt. */
final class NextCommand implements Command {
  static final String NAME = "next";
  private static final int MILLIS_A_MINUTE = 60_000;

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME);
  }

  /**
   * What is proposed.
   *
   * @param action a stable name for scripts
   * @param command the words after {@code aws-notes}; empty if there is nothing to do
   * @param count how many questions, or minutes of an exam
   */
  record Proposal(String action, String command, int count, String text) {
    /** The command as it is typed in a system shell. */
    String line() {
      return command.isEmpty() ? "" : CommandTree.PROGRAM + " " + command;
    }
  }

  @Override
  public int run(ParseResult options, Context context) {
    Proposal proposal = proposal(context);
    if (context.settings().json()) {
      context.json(
          JsonText.object(
              "action", proposal.action(),
              "command", proposal.line(),
              "count", proposal.count(),
              "text", proposal.text()));
    } else {
      String line = proposal.line().isEmpty() ? "" : ": " + proposal.line();
      context.streams().out().println(Untrusted.clean(proposal.text() + line));
    }
    return ExitCode.OK;
  }

  /** The best thing to do now. */
  static Proposal proposal(Context context) {
    NextStep step =
        NextStep.of(
            BankItems.of(context),
            context.progress().learner(),
            context.schedule(),
            context.today(),
            new NextStep.Room(ExamResumption.isPossible(context), NewQuota.isLeft(context)));
    int drills = step instanceof NextStep.ResumeExam ? 0 : DueDrills.count(context);
    if (drills > 0) {
      int due = drills + (step instanceof NextStep.Review review ? review.due() : 0);
      return new Proposal(
          "review", "review --drills", due, context.say("next.review-drills", due, drills));
    }
    return step.accept(new Said(context));
  }

  private static Proposal rest(NextStep.Rest rest, Context context) {
    Optional<String> day = rest.nextDue().map(Object::toString);
    String text =
        day.isEmpty()
            ? context.say("next.rest")
            : context.say("next.rest-until", rest.tomorrow(), day.get());
    return new Proposal("rest", "", rest.tomorrow(), text);
  }

  /** A step as it is said. */
  private record Said(Context context) implements NextStep.Visitor<Proposal> {
    @Override
    public Proposal resumeExam(NextStep.ResumeExam exam) {
      if (exam.exam().leftMillis() == 0) {
        return new Proposal("exam", "exam --resume", 0, context.say("next.exam-over"));
      }
      int minutes = (int) Math.max(1, exam.exam().leftMillis() / MILLIS_A_MINUTE);
      return new Proposal("exam", "exam --resume", minutes, context.say("next.exam", minutes));
    }

    @Override
    public Proposal review(NextStep.Review review) {
      int due = review.due();
      return new Proposal("review", "review", due, context.say("next.review", due));
    }

    @Override
    public Proposal mistakes(NextStep.Mistakes mistakes) {
      int missed = mistakes.missed();
      String text = context.say("next.mistakes", missed);
      return new Proposal("mistakes", "quiz --mistakes", missed, text);
    }

    @Override
    public Proposal learn(NextStep.Learn learn) {
      String module = Places.typed(learn.module());
      String key = learn.begun() ? "next.go-on" : "next.begin";
      String text = context.say(key, module, learn.questions());
      return new Proposal("learn", "quiz " + module + " --new", learn.questions(), text);
    }

    @Override
    public Proposal rest(NextStep.Rest rest) {
      return NextCommand.rest(rest, context);
    }
  }
}
