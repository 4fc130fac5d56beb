package dev.awsnotes.cli;

import dev.awsnotes.export.Deck;
import dev.awsnotes.export.DeckNotes;
import dev.awsnotes.export.DeckReader;
import dev.awsnotes.journal.OwnerOnly;
import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Position;
import dev.awsnotes.pack.TextFile;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Untrusted;
import dev.awsnotes.store.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code import}: makes a pack of the learner's own of a two-column deck. */
final class ImportCommand implements Command {
  static final String NAME = "import";

  /** A hundred of these would be a library; one deck is never that long. */
  private static final int MOST_SHOWN = 20;

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "import", "FILE", "1"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String typed = String.join(" ", options.matchedPositionalValue(0, new String[0]));
    Path file = GlobalOptions.path(typed, context.messages());
    Deck deck = read(file, context);
    String title = deck.name().isEmpty() ? stem(file) : deck.name();
    String name = OwnPacks.name(stem(file));
    Path folder = OwnPacks.folder(context.folders()).resolve(name);
    Path notes = folder.resolve(name + ".md");
    int before = write(folder, notes, DeckNotes.of(title, deck), context);
    boolean again = before >= 0;
    context.host().libraries().forget();
    context.host().searches().forget();
    int questions = DeckNotes.questions(deck);
    if (context.settings().json()) {
      context.json(
          JsonText.object(
              "pack", name,
              "module", name,
              "file", notes.toString(),
              "questions", questions,
              "leftOut", deck.leftOut(),
              "updated", again));
    } else {
      String said =
          again
              ? context.say("import.again", questions, notes, before)
              : context.say("import.done", questions, notes);
      context.print(
          List.of(Line.text(said), Line.text(context.say("import.next", named(name, context)))));
    }
    return ExitCode.OK;
  }

  /** What the deck is called: with its pack where a module of another pack has the name. */
  private static String named(String name, Context context) {
    boolean first =
        context
            .library()
            .find(name)
            .target()
            .filter(target -> target.pack().id().equals(name))
            .isPresent();
    return first ? name : Pack.qualified(name, name);
  }

  private static String stem(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "deck" : name.toString();
    int dot = text.lastIndexOf('.');
    return dot > 0 ? text.substring(0, dot) : text;
  }

  private static Deck read(Path file, Context context) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = TextFile.readUnicode(file, diagnostics);
    Deck deck = text.map(DeckReader::read).orElse(null);
    if (deck != null) {
      for (Deck.Problem problem : deck.problems()) {
        Position at = new Position(problem.line(), problem.column());
        String ko = problem.message().ko();
        String en = problem.message().en();
        if (deck.broken()) {
          diagnostics.error(file.toString(), at, ko, en);
        } else {
          diagnostics.warning(file.toString(), at, ko, en);
        }
      }
    }
    tell(file, diagnostics.list(), context);
    if (deck == null || deck.broken()) {
      throw CommandException.file(context.say("import.broken", file));
    }
    return deck;
  }

  private static void tell(Path file, List<Diagnostic> found, Context context) {
    SourceLines sources = new SourceLines(List.of(file));
    for (Diagnostic diagnostic : found.subList(0, Math.min(MOST_SHOWN, found.size()))) {
      context.warn(diagnostic.line(context.settings().lang()));
      sources.caret(diagnostic).forEach(line -> context.warn(Untrusted.clean(line)));
    }
    if (found.size() > MOST_SHOWN) {
      context.warn(context.say("pack.more", found.size() - MOST_SHOWN));
    }
  }

  /**
   * Tells how many questions were there, or -1 if it was not; what somebody wrote by hand is never
   * overwritten.
   */
  private static int write(Path folder, Path notes, String text, Context context) {
    boolean again = Files.exists(notes);
    try {
      boolean ours = again ? isMarked(notes) : !Files.exists(folder) || isEmpty(folder);
      if (!ours) {
        throw CommandException.file(context.say("import.taken", folder));
      }
      int before = again ? DeckNotes.questions(Files.readString(notes)) : -1;
      OwnerOnly.createFolders(folder);
      WholeFile.write(notes, text);
      return before;
    } catch (IOException e) {
      removeIfEmpty(folder);
      String why = Reason.of(e, context.messages());
      throw CommandException.file(context.say("error.write", notes, why));
    }
  }

  private static boolean isMarked(Path notes) {
    return TextFile.read(notes, new Diagnostics())
        .filter(text -> text.stripTrailing().endsWith(DeckNotes.MARK))
        .isPresent();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  /** An empty folder among the packs would be reported as a broken one from now on. */
  private static void removeIfEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      return;
    }
  }
}
