package dev.awsnotes.cli;

import dev.awsnotes.journal.JournalProblem;
import dev.awsnotes.journal.Stamps;
import dev.awsnotes.journal.StudyDay;
import dev.awsnotes.journal.Ulids;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.Target;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Look;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Printer;
import dev.awsnotes.render.SectionView;
import dev.awsnotes.render.SummaryView;
import dev.awsnotes.render.Untrusted;
import dev.awsnotes.review.Fsrs;
import dev.awsnotes.review.Schedule;
import dev.awsnotes.store.Folders;
import dev.awsnotes.store.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** All that a command works with. */
public final class Context {
  private final Host host;
  private final Settings settings;
  private final Messages messages;
  private final Folders folders;
  private final Origins origins;
  private boolean fallbackSaid;
  private @Nullable Progress progress;

  /**
   * Where the settings come from.
   *
   * @param options the names of the options that were given
   * @param color when colour was asked for by an option
   */
  record Origins(Config config, List<String> options, Optional<String> color) {}

  Context(Host host, Settings settings, Messages messages, Folders folders, Origins origins) {
    this.origins = origins;
    this.host = host;
    this.settings = settings;
    this.messages = messages;
    this.folders = folders;
  }

  /** What lives longer than one command. */
  Host host() {
    return host;
  }

  Streams streams() {
    return host.streams();
  }

  Settings settings() {
    return settings;
  }

  Messages messages() {
    return messages;
  }

  Folders folders() {
    return folders;
  }

  /** Where the settings come from. */
  Origins origins() {
    return origins;
  }

  InstantSource clock() {
    return host.clock();
  }

  LocalZone zone() {
    return host.zone();
  }

  /** A message of the program. */
  String say(String key, Object... values) {
    return messages.get(key, values);
  }

  /**
   * All packs in use; broken own packs are reported once and left out. What was imported while the
   * shell runs is among them.
   */
  Library library() {
    return host.libraries().library(settings.withPacks(OwnPacks.in(folders)), this::warn);
  }

  /** The text in the first language that is shown. */
  String text(LocalizedText text) {
    return text.in(settings.lang());
  }

  /** A line on stderr. */
  void warn(String line) {
    streams().err().println(Untrusted.escaped(line));
  }

  /** How data is laid out: for whoever reads stdout. */
  Look look() {
    Streams streams = streams();
    int width =
        streams.outTerminal()
            ? Math.max(20, Math.min(streams.columns(), Look.MAX_PROSE))
            : Look.UNWRAPPED;
    boolean links =
        streams.outTerminal()
            && settings.theme().coloured()
            && Hyperlinks.shownBy(host.environment());
    return new Look(width, settings.theme(), settings.plain(), links);
  }

  /** Prints data. */
  void print(List<Line> lines) {
    streams().out().print(Printer.text(lines, look()));
  }

  /** Prints data that may be longer than the screen: through the pager where that helps. */
  void page(List<Line> lines) {
    page(Printer.text(lines, look()));
  }

  /** Prints text that is laid out already, through the pager where that helps. */
  void page(String text) {
    boolean paged =
        settings.pager()
            && streams().interactive()
            && text.lines().count() >= streams().rows()
            && !host.environment().variable("TERM").orElse("").equals("dumb")
            && host.pager().show(text);
    if (!paged) {
      streams().out().print(text);
    }
  }

  /** What a session came to; in the shell a number opens what is worth reading again. */
  void sumUp(Session session, List<Lang> languages) {
    if (host.inShell()) {
      List<String> missed = SummaryView.missed(session);
      if (!missed.isEmpty()) {
        host.remember(missed);
      }
    }
    print(new SummaryView(look(), messages).lines(session, languages, host.inShell()));
  }

  /** Shows the section that explains a question. */
  void openSection(Presented presented, List<Lang> languages) {
    presented
        .module()
        .section(presented.question().head().section())
        .ifPresent(section -> page(SectionView.lines(section, languages, look(), messages)));
  }

  /** Asks the learner, in lines that fit the screen. */
  Conversation conversation() {
    return new FittingConversation(this, host.conversation());
  }

  /** Prints a JSON document. */
  void json(Object value) {
    streams().out().println(JsonText.of(value));
  }

  /**
   * The module or section that was named.
   *
   * @throws CommandException if there is no such thing
   */
  Target target(String typed) {
    Library.Lookup lookup = library().find(typed);
    return lookup.target().orElseThrow(() -> unknown(typed, lookup.nearest()));
  }

  private CommandException unknown(String typed, Optional<String> nearest) {
    if (typed.isBlank()) {
      return CommandException.usage(say("error.no-name"));
    }
    int slash = typed.indexOf('/');
    String module = slash < 0 ? typed : typed.substring(0, slash);
    boolean there = slash > 0 && library().find(module).target().isPresent();
    String line = there ? say("error.section", typed) : say("error.module", module);
    return CommandException.unknown(
        line + nearest.map(name -> " " + say("error.nearest", name)).orElse(""));
  }

  /** Whether this language is shown. */
  boolean shows(Lang lang) {
    return settings.languages().contains(lang);
  }

  /**
   * Says once that a text is shown in another language than the one that was asked for. Who asks
   * for both gets what there is.
   *
   * @param packId the pack that lacks it; the bundled one lacks nothing
   */
  void fallbackNote(String packId, LocalizedText text) {
    if (fallbackSaid
        || !settings.languageAsked()
        || settings.languages().size() > 1
        || packId.equals(Pack.BUNDLED)) {
      return;
    }
    if (!text.has(settings.lang()) && !text.isEmpty()) {
      fallbackSaid = true;
      warn(say("lang.fallback." + settings.lang(), packId));
    }
  }

  /** The same of whatever a question shows. */
  void fallbackNote(Presented presented) {
    if (fallbackSaid || !settings.languageAsked() || presented.packId().equals(Pack.BUNDLED)) {
      return;
    }
    Question question = presented.question();
    fallbackNote(presented.packId(), question.stem().source());
    for (Question.Option option : question.listed()) {
      fallbackNote(presented.packId(), option.text().source());
      fallbackNote(presented.packId(), option.why().source());
    }
  }

  /** The learner's progress; what was set aside while reading it is said once. */
  Progress progress() {
    if (progress == null) {
      Ulids ulids = new Ulids(new Random());
      Stamps stamps = new Stamps(host.clock(), host.zone()::at, studyDay(), ulids);
      progress = Progress.open(folders, Fsrs.DEFAULT, stamps, ulids, new ModuleNames(this));
      for (JournalProblem problem : progress.problems()) {
        report(problem);
      }
    }
    return progress;
  }

  /**
   * Says what was left aside of a journal.
   *
   * @throws CommandException if there may be journals that could not even be listed: going on would
   *     look as if nothing had ever been answered
   */
  void report(JournalProblem problem) {
    if (problem.kind() == JournalProblem.Kind.UNLISTED) {
      throw CommandException.file(say("journal.unlisted", problem.path()));
    }
    warn(
        problem.kind() == JournalProblem.Kind.UNREADABLE
            ? say("journal.unreadable", problem.path())
            : say("journal.problem", problem.line(settings.lang())));
  }

  /** When questions come due. */
  Schedule schedule() {
    return new Schedule(Fsrs.DEFAULT, settings.study().retention());
  }

  /** The learner's study day. */
  LocalDate today() {
    Instant now = host.clock().instant();
    return studyDay().of(now, host.zone().at(now));
  }

  private StudyDay studyDay() {
    return new StudyDay(settings.study().rolloverHour());
  }
}
