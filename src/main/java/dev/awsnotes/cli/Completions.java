package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.drill.calc.Calculator;
import dev.awsnotes.drill.calc.Calculators;
import dev.awsnotes.drill.calc.Parameter;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.render.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that may stand next on a line of the shell. */
final class Completions {
  private static final Set<String> TO_TARGETS = Set.of("cd", "open", "ls");

  private static final List<Calculator> NO_CALC = List.of();

  private final Context context;
  private final Messages messages;

  Completions(Context context) {
    this.context = context;
    this.messages = context.messages();
  }

  /**
   * The words that fit. While a module's name is being typed, its sections wait.
   *
   * @param before the words before the one that is being typed
   * @param word what is typed of it so far
   * @param module the module in which the learner is, or empty
   */
  List<Completion> after(List<String> before, String word, String module) {
    List<Completion> all = candidates(before, word, module);
    List<Completion> fitting = new ArrayList<>();
    List<Completion> modules = new ArrayList<>();
    for (Completion completion : all) {
      if (completion.answersTo(word)) {
        fitting.add(completion);
        if (!completion.whole() && completion.word().startsWith(word)) {
          modules.add(completion);
        }
      }
    }
    boolean naming = modules.stream().noneMatch(named -> named.word().equals(word));
    if (naming && !modules.isEmpty()) {
      fitting.removeIf(completion -> completion.word().contains("/"));
    }
    return fitting;
  }

  private List<Completion> candidates(List<String> before, String word, String module) {
    Optional<String> name = ArgumentScan.of(before).command();
    if (name.isEmpty()) {
      return word.startsWith("-") ? options(CommandTree.root(messages), Set.of()) : commands();
    }
    if (TO_TARGETS.contains(name.get())) {
      return targets(module, true);
    }
    if (name.get().equals("help")) {
      return commands();
    }
    Optional<Command> command = CommandTree.command(name.get());
    return command.isEmpty() ? List.of() : arguments(command.get(), before, word, module);
  }

  private List<Completion> arguments(
      Command command, List<String> before, String word, String module) {
    CommandSpec spec = command.spec(messages);
    GlobalOptions.add(spec, messages);
    int equals = word.indexOf('=');
    if (word.startsWith("--") && equals > 0) {
      String option = word.substring(0, equals + 1);
      List<Completion> completions = new ArrayList<>();
      for (Completion value :
          values(command, spec.findOption(option.substring(0, equals)), module)) {
        completions.add(Completion.of(option + value.word(), value.about()));
      }
      return completions;
    }
    OptionSpec asked = spec.findOption(before.getLast());
    if (asked != null && asked.arity().max() > 0) {
      return values(command, asked, module);
    }
    if (word.startsWith("-")) {
      return options(spec, unused(command, before));
    }
    if (command instanceof ExportCommand
        && before.stream().anyMatch(ExportCommand.FORMS::contains)) {
      return targets(module, true);
    }
    return spec.positionalParameters().isEmpty()
        ? List.of()
        : values(command, spec.positionalParameters().getFirst(), module);
  }

  /** The options of other calculations than the one that was named. */
  private static Set<String> unused(Command command, List<String> before) {
    Set<String> unused = new HashSet<>();
    for (Calculator calculator : command instanceof CalcCommand ? Calculators.all() : NO_CALC) {
      if (before.contains(calculator.name())) {
        Calculators.all().forEach(other -> other.parameters().forEach(p -> unused.add(p.name())));
        calculator.parameters().forEach(p -> unused.remove(p.name()));
      }
    }
    return unused;
  }

  private static List<Completion> options(CommandSpec spec, Set<String> unused) {
    List<Completion> completions = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden() && !unused.contains(option.longestName().substring(2))) {
        completions.add(Completion.of(option.longestName(), option.description()[0]));
      }
    }
    return completions;
  }

  /** What a label in the help promises: {@code ko|en|both} lists the values themselves. */
  private List<Completion> values(Command command, @Nullable ArgSpec arg, String module) {
    String label = arg == null ? "" : arg.paramLabel();
    List<Completion> completions = new ArrayList<>();
    switch (label) {
      case "MODULE" -> completions.addAll(targets(module, !isOption(arg)));
      case "TARGET" -> completions.addAll(targets(module, true));
      case "TYPE" -> {
        for (QuestionType type : QuestionType.values()) {
          completions.add(Completion.of(type.code(), ""));
        }
      }
      case "choice" -> {
        for (String choice : choices(arg)) {
          completions.add(Completion.of(choice, ""));
        }
      }
      case "ID" -> {
        if (isOption(arg)) {
          Blueprints.all(context)
              .forEach(
                  each -> completions.add(Completion.of(each.id(), context.text(each.title()))));
        } else {
          questions(completions);
        }
      }
      case "NAME", "DRILL" -> {
        if (command instanceof CalcCommand) {
          for (Calculator calculator : Calculators.all()) {
            completions.add(Completion.of(calculator.name(), context.text(calculator.title())));
          }
          return completions;
        }
        for (Drill drill : Drills.all()) {
          completions.add(
              new Completion(
                  drill.name(), context.text(drill.title()), names(drill.title()), true));
        }
      }
      default -> {
        for (String value : label.split("[|]", -1)) {
          if (label.indexOf('|') > 0
              && !value.isEmpty()
              && Character.isLowerCase(value.charAt(0))) {
            completions.add(Completion.of(value, ""));
          }
        }
      }
    }
    return completions;
  }

  /** The words that an option of a calculation takes. */
  private static Set<String> choices(@Nullable ArgSpec arg) {
    Set<String> choices = new LinkedHashSet<>();
    if (arg instanceof OptionSpec option) {
      for (Calculator calculator : Calculators.all()) {
        for (Parameter parameter : calculator.parameters()) {
          if (option.longestName().equals("--" + parameter.name())) {
            choices.addAll(parameter.choices());
          }
        }
      }
    }
    return choices;
  }

  private void questions(List<Completion> completions) {
    for (Library.Entry entry : context.library().modules()) {
      for (Question question : entry.module().questions()) {
        completions.add(Completion.of(question.head().id(), question.head().section()));
      }
    }
  }

  private static boolean isOption(@Nullable ArgSpec arg) {
    return arg instanceof OptionSpec;
  }

  private List<Completion> commands() {
    List<Completion> completions = new ArrayList<>();
    for (String name : CommandTree.NAMES) {
      completions.add(Completion.of(name, messages.get("command." + name)));
    }
    for (String name : Navigation.MOVES) {
      completions.add(Completion.of(name, messages.get("shell.move." + name)));
    }
    completions.add(Completion.of("help", messages.get("shell.move.help")));
    return completions;
  }

  /** Modules, and sections behind their module's name; those of the module one is in without. */
  private List<Completion> targets(String here, boolean sections) {
    List<Completion> completions = new ArrayList<>();
    List<Completion> elsewhere = new ArrayList<>();
    for (Library.Entry entry : context.library().modules()) {
      Module module = entry.module();
      String id = entry.pack().qualified(module.id());
      boolean inside = id.equals(here);
      List<String> names = new ArrayList<>(names(module.title()));
      names.addAll(module.aliases());
      elsewhere.add(new Completion(id, context.text(module.title()), names, !sections));
      for (SectionHeading heading : sections ? module.contents() : List.<SectionHeading>of()) {
        String word = inside ? heading.id() : id + "/" + heading.id();
        (inside ? completions : elsewhere)
            .add(new Completion(word, context.text(heading.title()), names(heading.title()), true));
      }
    }
    completions.addAll(elsewhere);
    return completions;
  }

  private static List<String> names(LocalizedText title) {
    return List.of(title.ko(), title.en());
  }
}
