package dev.awsnotes.cli;

import dev.awsnotes.export.AnkiText;
import dev.awsnotes.export.Csv;
import dev.awsnotes.export.Exported;
import dev.awsnotes.export.QuestionRow;
import dev.awsnotes.export.ReviewLog;
import dev.awsnotes.export.ReviewRow;
import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.JournalProblem;
import dev.awsnotes.journal.Journals;
import dev.awsnotes.journal.MissingModules;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.Target;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.render.Messages;
import dev.awsnotes.store.Progress;
import dev.awsnotes.store.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code export}: takes the questions or the answers elsewhere. */
final class ExportCommand implements Command {
  static final String NAME = "export";
  static final List<String> FORMS = List.of("anki", "csv", "json", "reviews");

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "export", String.join("|", FORMS), "1..*"))
        .addOption(Specs.value(messages, "export.output", "FILE", String.class, "-o", "--output"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String[] words = options.matchedPositionalValue(0, new String[0]);
    String form = words[0];
    if (!FORMS.contains(form)) {
      throw CommandException.usage(
          context.say("error.value", NAME, form, String.join(", ", FORMS)));
    }
    List<String> names = List.of(words).subList(1, words.length);
    String text =
        switch (form) {
          case "anki" -> anki(names, context);
          case "csv" -> csv(names, context);
          case "json" -> json(names, context);
          default -> reviews(names, context);
        };
    String file = options.matchedOptionValue("-o", "-");
    if (file.equals("-")) {
      context.streams().out().print(text);
    } else {
      write(GlobalOptions.path(file, context.messages()), text, context);
    }
    return ExitCode.OK;
  }

  private static void write(Path file, String text, Context context) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw CommandException.file(
          context.say("error.write", file, Reason.of(e, context.messages())));
    }
    context.warn(context.say("export.written", file));
  }

  private static String anki(List<String> names, Context context) {
    List<Lang> languages = context.settings().languages();
    StringBuilder text = new StringBuilder(AnkiText.headers());
    each(names, context, question -> text.append(AnkiText.line(question, languages)));
    return text.toString();
  }

  private static String csv(List<String> names, Context context) {
    List<Lang> languages = context.settings().languages();
    StringBuilder text = new StringBuilder(Csv.line(QuestionRow.header(languages)));
    each(names, context, each -> text.append(Csv.line(QuestionRow.of(each, languages))));
    return text.toString();
  }

  private static String json(List<String> names, Context context) {
    List<Object> list = new ArrayList<>();
    each(
        names,
        context,
        each -> {
          Presented asWritten =
              Presented.asWritten(each.pack().id(), each.module(), each.question());
          Map<String, Object> json = new LinkedHashMap<>(QuestionJson.of(asWritten));
          json.put("pack", each.pack().id());
          list.add(json);
        });
    return JsonText.of(JsonText.object("questions", list)) + "\n";
  }

  private static String reviews(List<String> names, Context context) {
    List<String> modules = new ArrayList<>();
    for (Target target : targets(names, context)) {
      modules.add(target.pack().id() + "/" + target.module().id());
    }
    Journals journals = Journals.read(Progress.journalFolder(context.folders()));
    for (JournalProblem problem : journals.problems()) {
      context.report(problem);
    }
    List<Entry> entries = MissingModules.filled(journals.entries(), new ModuleNames(context));
    StringBuilder text = new StringBuilder(Csv.line(ReviewRow.header()));
    for (ReviewLog.Row row : ReviewLog.of(entries)) {
      if (names.isEmpty() || modules.contains(row.item().module())) {
        text.append(Csv.line(ReviewRow.of(row, context.zone().zone())));
      }
    }
    return text.toString();
  }

  private interface Taker {
    void take(Exported question);
  }

  /** All questions of what was named, in the order of the packs. */
  private static void each(List<String> names, Context context, Taker taker) {
    List<Target> targets = targets(names, context);
    int all = targets.stream().mapToInt(target -> target.module().questionCount()).sum();
    int done = 0;
    try (LongWork work = new LongWork(context, "export.progress")) {
      for (Target target : targets) {
        for (Question question : target.module().questions()) {
          work.done(done, all);
          done++;
          boolean wanted =
              target.section().isEmpty()
                  || target.section().get().id().equals(question.head().section());
          if (wanted) {
            taker.take(new Exported(target.pack(), target.module(), question));
          }
        }
      }
    }
  }

  private static List<Target> targets(List<String> names, Context context) {
    List<Target> targets = new ArrayList<>();
    for (String name : names) {
      targets.add(context.target(name));
    }
    if (names.isEmpty()) {
      for (Library.Entry entry : context.library().modules()) {
        targets.add(new Target(entry.pack(), entry.module(), Optional.empty()));
      }
    }
    return targets;
  }
}
