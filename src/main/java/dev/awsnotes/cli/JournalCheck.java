package dev.awsnotes.cli;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.JournalPart;
import dev.awsnotes.journal.JournalProblem;
import dev.awsnotes.journal.JournalReader;
import dev.awsnotes.journal.Journals;
import dev.awsnotes.render.Untrusted;
import dev.awsnotes.store.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code check --journal}: reads every line of every journal. Nothing is changed. */
final class JournalCheck {
  private JournalCheck() {}

  static int run(Context context) {
    Path folder = Progress.journalFolder(context.folders());
    List<Path> files;
    try {
      files = Journals.files(folder);
    } catch (IOException e) {
      throw CommandException.file(
          context.say("error.read", folder, Reason.of(e, context.messages())));
    }
    List<JournalPart> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(JournalReader.read(file));
    }
    Journals all = Journals.merge(parts);
    long errors = all.problems().stream().filter(JournalProblem::isError).count();
    List<JournalProblem> problems = new ArrayList<>(all.problems());
    problems.sort(
        Comparator.comparing(JournalProblem::path).thenComparingInt(JournalProblem::line));
    if (context.settings().json()) {
      json(files, parts, all, problems, context);
    } else {
      for (JournalProblem problem : problems) {
        context.streams().out().println(Untrusted.escaped(problem.line(context.settings().lang())));
      }
      int lines = parts.stream().mapToInt(part -> part.entries().size()).sum();
      context.warn(
          context.say(
              "check.journals",
              files.size(),
              all.entries().size(),
              all.entries().stream().filter(Entry.Answer.class::isInstance).count(),
              lines - all.entries().size()));
      context.warn(context.say("check.result", errors, all.problems().size() - errors));
    }
    return errors == 0 ? ExitCode.OK : ExitCode.NOTHING;
  }

  private static void json(
      List<Path> files,
      List<JournalPart> parts,
      Journals all,
      List<JournalProblem> problems,
      Context context) {
    List<Object> journals = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      journals.add(
          JsonText.object(
              "path", files.get(i).toString(), "entries", parts.get(i).entries().size()));
    }
    List<Object> diagnostics = new ArrayList<>();
    for (JournalProblem problem : problems) {
      diagnostics.add(
          JsonText.object(
              "path", problem.path(),
              "line", problem.line(),
              // It is always a whole line that is set aside.
              "column", Math.min(1, problem.line()),
              "severity", problem.isError() ? "error" : "warning",
              "message", JsonText.text(problem.message())));
    }
    context.json(
        JsonText.object(
            "journals", journals, "entries", all.entries().size(), "diagnostics", diagnostics));
  }
}
