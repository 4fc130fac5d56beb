package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.pack.Target;
import dev.awsnotes.render.Messages;
import dev.awsnotes.store.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the shell understands beyond the program's commands: moving about, numbers, plain words. */
public final class ShellCommands {
  private static final Set<String> LEAVE = Set.of("exit", "quit", "q", "ㅂ", "종료");
  private static final List<String> MOVES =
      List.of("cd", "ls", "open", "n", "p", "back", "up", "exit");

  private final Program program;
  private final List<String> globalOptions;
  private final Messages messages;
  private final Context context;
  private final Place place = new Place();

  /**
   * A word that may stand next.
   *
   * @param about what it is, or empty
   */
  public record Completion(String word, String about) {}

  /** Commands for this program, each run with these options. */
  public ShellCommands(Program program, List<String> globalOptions) {
    this.program = program;
    this.globalOptions = List.copyOf(globalOptions);
    ArgumentScan scan = ArgumentScan.of(globalOptions);
    Lang lang = GlobalOptions.lang(scan.lang(), program.host().environment(), program.config());
    this.messages = MessageFile.load(lang);
    CommandLine line = new CommandLine(CommandTree.all(messages));
    ParseResult root = line.parseArgs(globalOptions.toArray(new String[0]));
    this.context = program.context(root, messages);
  }

  /** Where the history of typed lines is kept. */
  public Path historyFile() {
    Environment environment = program.host().environment();
    return Folders.of(environment.variables(), environment.home()).state().resolve("history");
  }

  /** What is said at the start. */
  public String greeting() {
    return messages.get("shell.greeting", Version.TEXT) + "\n";
  }

  /** The prompt: where the learner is. */
  public String prompt() {
    String at = place.target();
    return at.isEmpty() ? CommandTree.PROGRAM + "> " : CommandTree.PROGRAM + ":" + at + "> ";
  }

  /** Whether this line ends the shell. */
  public boolean leaves(String line) {
    return LEAVE.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  /** Runs one line; what goes wrong is said and forgotten. */
  public void run(String line) {
    List<String> words = Words.split(line);
    if (words.isEmpty()) {
      return;
    }
    String first = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    switch (first) {
      case "cd" -> change(String.join(" ", rest));
      case "ls" ->
          command(place.module().isEmpty() ? List.of("browse") : List.of("browse", place.module()));
      case "open" -> open(String.join(" ", rest));
      case "n" -> step(1);
      case "p" -> step(-1);
      case "up" -> change("..");
      case "back" -> place.back();
      default -> other(first, words);
    }
  }

  private void other(String first, List<String> words) {
    if (isNumber(first) && words.size() == 1) {
      open(first);
    } else if (CommandTree.command(first).isPresent()
        || first.equals("help")
        || first.startsWith("-")) {
      command(words);
    } else {
      Optional<String> near = words.size() == 1 ? CommandTree.nearest(first) : Optional.empty();
      if (near.isPresent()) {
        context.warn(
            messages.get("error.command", first) + " " + messages.get("error.nearest", near.get()));
      } else {
        List<String> search = new ArrayList<>(List.of("search", "--"));
        search.addAll(words);
        command(search);
      }
    }
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void command(List<String> words) {
    List<String> arguments = new ArrayList<>(globalOptions);
    arguments.addAll(words);
    program.run(arguments);
  }

  private void change(String typed) {
    if (typed.isEmpty() || typed.equals("/") || typed.equals("..") || typed.equals("~")) {
      place.go(typed.equals("..") && place.target().contains("/") ? place.module() : "");
      return;
    }
    resolve(typed).ifPresent(target -> place.go(target.name()));
  }

  private void open(String typed) {
    if (typed.isEmpty()) {
      command(place.target().isEmpty() ? List.of("browse") : List.of("browse", place.target()));
      return;
    }
    String wanted = typed;
    if (isNumber(typed)) {
      List<String> list = program.host().lastList();
      int number = typed.length() > 6 ? 0 : Integer.parseInt(typed);
      if (number < 1 || number > list.size()) {
        context.warn(messages.get("shell.no-number", typed));
        return;
      }
      wanted = list.get(number - 1);
    }
    Optional<Target> target = resolve(wanted);
    if (target.isPresent()) {
      place.go(target.get().name());
      command(List.of("browse", target.get().name()));
    }
  }

  private Optional<Target> resolve(String typed) {
    Library library = context.library();
    if (!place.module().isEmpty() && !typed.contains("/")) {
      Library.Lookup inside = library.find(place.module() + "/" + typed);
      if (inside instanceof Library.Lookup.Found found) {
        return Optional.of(found.target());
      }
    }
    try {
      return Optional.of(context.target(typed));
    } catch (CommandException e) {
      context.warn(e.line());
      return Optional.empty();
    }
  }

  private void step(int by) {
    Optional<Target> here = place.target().isEmpty() ? Optional.empty() : resolve(place.target());
    if (here.isEmpty()) {
      context.warn(messages.get("shell.nowhere"));
      return;
    }
    List<String> ids = here.get().module().contents().stream().map(SectionHeading::id).toList();
    int at = here.get().section().map(s -> ids.indexOf(s.id())).orElse(by > 0 ? -1 : ids.size());
    int next = at + by;
    if (next < 0 || next >= ids.size()) {
      context.warn(messages.get("shell.end"));
      return;
    }
    open(here.get().module().id() + "/" + ids.get(next));
  }

  /** The words that may follow these. */
  public List<Completion> complete(List<String> before, String word) {
    List<Completion> completions = new ArrayList<>();
    if (before.isEmpty()) {
      CommandTree.NAMES.forEach(
          name -> completions.add(new Completion(name, messages.get("command." + name))));
      MOVES.forEach(
          name -> completions.add(new Completion(name, messages.get("shell.move." + name))));
      return completions;
    }
    if (word.startsWith("-")) {
      CommandTree.command(before.getFirst())
          .ifPresent(
              command -> {
                for (OptionSpec option : command.spec(messages).options()) {
                  completions.add(new Completion(option.longestName(), option.description()[0]));
                }
              });
      return completions;
    }
    for (Library.Entry entry : context.library().modules()) {
      completions.add(new Completion(entry.module().id(), context.text(entry.module().title())));
      for (SectionHeading heading : entry.module().contents()) {
        boolean here = entry.module().id().equals(place.module());
        String id = here ? heading.id() : entry.module().id() + "/" + heading.id();
        completions.add(new Completion(id, context.text(heading.title())));
      }
    }
    return completions;
  }
}
