package dev.awsnotes.cli;

import dev.awsnotes.hangul.Choseong;
import dev.awsnotes.hangul.Jamo;
import dev.awsnotes.hangul.Keyboard;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.Run;
import dev.awsnotes.render.Theme;
import dev.awsnotes.render.Width;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the shell understands beyond the program's commands: moving about, numbers, plain words. */
public final class ShellCommands {
  private static final Set<String> LEAVE = Set.of("exit", "quit", "q", "ㅂ", "종료");
  private static final Set<String> READ_ONLY =
      Set.of(BrowseCommand.NAME, SearchCommand.NAME, CheatCommand.NAME, CompletionCommand.NAME);

  /** What is proposed is about all modules, wherever the learner is. */
  private static final String MISTAKES = "quiz --mistakes";

  private static final String MISTAKES_EVERYWHERE = "quiz / --mistakes";

  /** Shorter words are too near to everything: {@code cdk} means no {@code cd}. */
  private static final int SHORTEST_SUGGESTED = 4;

  private final Program program;
  private final List<String> globalOptions;
  private final ParseResult root;
  private final Messages messages;
  private final Context context;
  private final Navigation navigation;
  private final Completions completions;
  private final Outlook outlook;

  /** Commands for this program, each run with these options. */
  public ShellCommands(Program program, List<String> globalOptions) {
    this.program = program;
    this.globalOptions = List.copyOf(globalOptions);
    ArgumentScan scan = ArgumentScan.of(globalOptions);
    Lang lang = GlobalOptions.lang(scan.lang(), program.host().environment(), program.config());
    this.messages = MessageFile.load(lang);
    CommandLine line = new CommandLine(CommandTree.root(messages));
    line.setOverwrittenOptionsAllowed(true);
    this.root = line.parseArgs(globalOptions.toArray(new String[0]));
    this.context = program.context(root, messages);
    this.navigation = new Navigation(context);
    this.completions = new Completions(context);
    this.outlook = new Outlook(() -> program.context(root, messages));
  }

  /** Where this device's own things are kept: here the history of typed lines. */
  public Path stateFolder() {
    return context.folders().state();
  }

  /** The colours of the screen. */
  public Theme theme() {
    return context.settings().theme();
  }

  /** A text of the program's own. */
  public String say(String key, Object... values) {
    return messages.get(key, values);
  }

  /** Says what is due, what Enter does, and how to get help. */
  public void greet() {
    NextCommand.Proposal proposal = outlook.proposal();
    List<Run> parts = new ArrayList<>();
    parts.add(Run.of(CommandTree.PROGRAM + " " + Version.TEXT, Role.HEADING));
    parts.add(Run.text(proposal.text()));
    if (!proposal.command().isEmpty()) {
      parts.add(Run.text(messages.get("shell.enter", proposal.command())));
    }
    parts.add(Run.of(messages.get("shell.greeting"), Role.DIM));
    context.print(Paragraph.row(parts, context.look()));
  }

  /** The prompt: where the learner is, and how many reviews are due. */
  public String prompt() {
    String at = navigation.place().target();
    String name = at.isEmpty() ? CommandTree.PROGRAM : at;
    String count = outlook.due() > 0 ? " (" + outlook.due() + ")" : "";
    int room = Math.max(10, context.streams().columns() / 2 - Width.of(count) - 2);
    if (Width.of(name) > room) {
      name = ".." + name.substring(name.length() - room + 2);
    }
    Theme theme = theme();
    return theme.on(Role.PROMPT)
        + name
        + theme.off(Role.PROMPT)
        + theme.on(Role.ALERT)
        + count
        + theme.off(Role.ALERT)
        + "> ";
  }

  /** What a bare Enter runs. */
  public Optional<String> proposal() {
    String command = outlook.proposal().command();
    boolean inside = !navigation.place().module().isEmpty();
    return command.isEmpty()
        ? Optional.empty()
        : Optional.of(inside && command.equals(MISTAKES) ? MISTAKES_EVERYWHERE : command);
  }

  /** Whether this line ends the shell. */
  public boolean leaves(String line) {
    return LEAVE.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a line that begins with this word is a command and no search. */
  public boolean isCommand(String word) {
    return Navigation.MOVES.contains(word)
        || CommandTree.command(word).isPresent()
        || word.equals("help")
        || word.equals("?");
  }

  /** Runs one line; what goes wrong is said and forgotten. An empty line runs the proposal. */
  public void run(String line) {
    List<String> words = Words.split(line.isBlank() ? proposal().orElse("") : line);
    if (words.size() > 1 && words.getFirst().equals(CommandTree.PROGRAM)) {
      words = words.subList(1, words.size());
    }
    if (words.isEmpty()) {
      return;
    }
    String first = meant(words.getFirst());
    List<String> rest = words.subList(1, words.size());
    String rested = String.join(" ", rest);
    switch (first) {
      case "cd" -> navigation.change(rested);
      case "ls" -> list(rest);
      case "open" -> navigation.open(rested).ifPresent(this::browse);
      case "n" -> navigation.step(1).ifPresent(this::browse);
      case "p" -> navigation.step(-1).ifPresent(this::browse);
      case "up" -> navigation.change("..");
      case "back" -> navigation.back();
      case "help", "?", "？" -> help(rest);
      default -> {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        other(first, all, line);
      }
    }
  }

  /** The command whose keys were pressed while the keyboard was in its Korean mode. */
  private String meant(String word) {
    boolean korean = !word.isEmpty() && Jamo.isHangul(word.charAt(0));
    if (!korean || Choseong.isQuery(word)) {
      return word;
    }
    String latin = Keyboard.toLatin(word).toLowerCase(Locale.ROOT);
    return isCommand(latin) ? latin : word;
  }

  private void list(List<String> words) {
    List<String> arguments = new ArrayList<>(List.of(BrowseCommand.NAME));
    String module = navigation.place().module();
    if (words.stream().allMatch(word -> word.startsWith("-")) && !module.isEmpty()) {
      arguments.add(module);
    }
    arguments.addAll(words);
    command(arguments);
  }

  private void browse(String target) {
    command(target.isEmpty() ? List.of(BrowseCommand.NAME) : List.of(BrowseCommand.NAME, target));
  }

  private void help(List<String> words) {
    if (words.isEmpty()) {
      context.page(new ShellHelp(context).lines());
    } else if (Navigation.MOVES.contains(words.getFirst())) {
      context.print(new ShellHelp(context).move(words.getFirst()));
    } else {
      List<String> help = new ArrayList<>(List.of("help"));
      help.addAll(words);
      command(help);
    }
  }

  private void other(String first, List<String> words, String line) {
    if (Navigation.isNumber(first) && words.size() == 1) {
      navigation.open(first).ifPresent(this::browse);
    } else if (isCommand(first) || first.startsWith("-")) {
      command(words);
    } else {
      Optional<String> near = near(first);
      near.ifPresent(
          name ->
              context.warn(
                  messages.get("error.command", first)
                      + " "
                      + messages.get("error.nearest", name)
                      + (words.size() == 1 ? " " + messages.get("shell.search", first) : "")));
      if (near.isEmpty() || words.size() > 1) {
        search(line);
      }
    }
  }

  /** A command one edit away. */
  private static Optional<String> near(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>(CommandTree.NAMES);
    names.addAll(Navigation.MOVES);
    names.add("help");
    names.removeIf(
        name -> name.length() < SHORTEST_SUGGESTED || Nearest.distance(folded, name, 2) > 1);
    return names.isEmpty() ? Optional.empty() : Optional.of(names.getFirst());
  }

  /** An apostrophe in plain words opens no quotation. */
  private void search(String line) {
    List<String> arguments = new ArrayList<>(List.of(SearchCommand.NAME, "--"));
    boolean quoted = line.chars().filter(c -> c == '"').count() % 2 == 0 && !line.contains("'");
    arguments.addAll(quoted ? Words.split(line) : List.of(line.strip().split("\\s+", -1)));
    command(arguments);
  }

  private void command(List<String> words) {
    List<String> arguments = new ArrayList<>(globalOptions);
    arguments.addAll(Here.filled(words, navigation.place(), messages));
    program.run(arguments);
    if (!READ_ONLY.contains(words.getFirst())) {
      outlook.forget();
    }
  }

  /** The width of the screen now. */
  public int columns() {
    return context.streams().columns();
  }

  /** The words that fit behind these. */
  public List<Completion> complete(List<String> before, String word) {
    return completions.after(before, word, navigation.place().module());
  }
}
