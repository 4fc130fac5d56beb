package dev.awsnotes.cli;

import static java.util.Objects.requireNonNull;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.drill.calc.Calculator;
import dev.awsnotes.drill.calc.Calculators;
import dev.awsnotes.drill.calc.Parameter;
import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.render.Untrusted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a completion script knows: commands, options, and the words that may stand for a value. */
final class ShellVocabulary {
  /**
   * Shells expand what stands in a script. Names come from packs, which are not to be trusted, so a
   * name with any other sign is left out.
   */
  private static final Pattern HARMLESS =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._/-]*");

  private final CommandSpec root;
  private final Context context;

  /** What a command or an option takes. */
  sealed interface Values {
    /** A module, or if so wanted one of its sections. */
    record Targets(boolean sections) implements Values {}

    /** One of a few words. */
    record Words(List<Word> words) implements Values {}

    /** A folder. */
    record Folders() implements Values {}

    /** A file. */
    record Files() implements Values {}

    /** A number, a date, free text, or nothing at all. */
    record Anything() implements Values {}
  }

  /**
   * A word with what it is.
   *
   * @param about one line, or empty
   */
  record Word(String text, String about) {}

  ShellVocabulary(CommandSpec root, Context context) {
    this.root = root;
    this.context = context;
  }

  /** The program's commands. */
  List<Word> commands() {
    List<Word> words = new ArrayList<>();
    root.subcommands()
        .forEach((name, line) -> words.add(new Word(name, about(line.getCommandSpec()))));
    return words;
  }

  private static String about(CommandSpec spec) {
    return spec.usageMessage().description()[0];
  }

  /** The specification of a command. */
  CommandSpec spec(String command) {
    return requireNonNull(root.subcommands().get(command)).getCommandSpec();
  }

  /** The options that stand before any command, most of which every command takes too. */
  List<OptionSpec> globalOptions() {
    return root.options();
  }

  /** The options of this command that no other place has. */
  List<OptionSpec> ownOptions(String command) {
    List<OptionSpec> own = new ArrayList<>();
    for (OptionSpec option : spec(command).options()) {
      if (!option.hidden() && root.findOption(option.longestName()) == null) {
        own.add(option);
      }
    }
    return own;
  }

  /** Whether a value follows the option. */
  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The words of all options. */
  static List<Word> words(List<OptionSpec> options) {
    List<Word> words = new ArrayList<>();
    for (OptionSpec option : options) {
      for (String name : option.names()) {
        words.add(new Word(name, option.description()[0]));
      }
    }
    return words;
  }

  /** What stands behind the command's name. */
  Values arguments(String command) {
    CommandSpec spec = spec(command);
    return spec.positionalParameters().isEmpty()
        ? new Values.Anything()
        : values(command, spec.positionalParameters().getFirst());
  }

  /** What an option or a command takes: its label in the help says so. */
  Values values(String command, ArgSpec arg) {
    boolean option = arg.isOption();
    return switch (arg.paramLabel()) {
      case "TARGET" -> new Values.Targets(true);
      case "MODULE" -> new Values.Targets(!option && practises(command));
      case "DIR" -> new Values.Folders();
      case "FILE", "FILE|-", "file" -> new Values.Files();
      case "TYPE" ->
          plain(List.of(QuestionType.values()).stream().map(QuestionType::code).toList());
      case "NAME" -> command.equals(CalcCommand.NAME) ? calculators() : drills();
      case "ID" -> option ? blueprints() : new Values.Anything();
      case "choice" -> choices((OptionSpec) arg);
      default -> alternatives(arg.paramLabel());
    };
  }

  private static boolean practises(String command) {
    return command.equals(QuizCommand.NAME) || command.equals(ReviewCommand.NAME);
  }

  private static Values plain(List<String> texts) {
    return new Values.Words(texts.stream().map(text -> new Word(text, "")).toList());
  }

  /** {@code ko|en|both}. */
  private static Values alternatives(String label) {
    return label.indexOf('|') < 0 ? new Values.Anything() : plain(List.of(label.split("[|]", -1)));
  }

  private Values drills() {
    List<Word> words = new ArrayList<>();
    for (Drill drill : Drills.all()) {
      words.add(new Word(drill.name(), context.text(drill.title())));
    }
    return new Values.Words(words);
  }

  private static Values calculators() {
    return plain(Calculators.all().stream().map(Calculator::name).toList());
  }

  private Values blueprints() {
    return plain(
        Blueprints.all(context).stream()
            .map(Blueprint::id)
            .filter(ShellVocabulary::harmless)
            .toList());
  }

  private static Values choices(OptionSpec option) {
    Set<String> choices = new LinkedHashSet<>();
    for (Calculator calculator : Calculators.all()) {
      for (Parameter parameter : calculator.parameters()) {
        if (option.longestName().equals("--" + parameter.name())) {
          choices.addAll(parameter.choices());
        }
      }
    }
    return plain(List.copyOf(choices));
  }

  /** The modules of all packs. Of two with the same id, only the first answers to it alone. */
  List<Word> modules() {
    List<Word> words = new ArrayList<>();
    entries().forEach((id, entry) -> words.add(word(id, context.text(entry.module().title()))));
    return words;
  }

  /** The sections of all modules, as {@code module/section}. */
  List<Word> sections() {
    List<Word> words = new ArrayList<>();
    entries()
        .forEach(
            (id, entry) -> {
              for (SectionHeading heading : entry.module().contents()) {
                if (harmless(heading.id())) {
                  words.add(word(id + "/" + heading.id(), context.text(heading.title())));
                }
              }
            });
    return words;
  }

  /** The other names of modules, in Korean too; worth offering once something is typed. */
  List<Word> aliases() {
    List<Word> words = new ArrayList<>();
    for (Library.Entry entry : entries().values()) {
      for (String alias : entry.module().aliases()) {
        if (harmless(alias)) {
          words.add(word(alias, context.text(entry.module().title())));
        }
      }
    }
    return words;
  }

  private Map<String, Library.Entry> entries() {
    Map<String, Library.Entry> entries = new LinkedHashMap<>();
    for (Library.Entry entry : context.library().modules()) {
      if (harmless(entry.module().id())) {
        entries.putIfAbsent(entry.module().id(), entry);
      }
    }
    return entries;
  }

  private static Word word(String text, String about) {
    return new Word(text, Untrusted.clean(about));
  }

  private static boolean harmless(String name) {
    return HARMLESS.matcher(name).matches();
  }
}
