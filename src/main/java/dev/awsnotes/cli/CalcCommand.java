package dev.awsnotes.cli;

import dev.awsnotes.drill.calc.Calculator;
import dev.awsnotes.drill.calc.Calculators;
import dev.awsnotes.drill.calc.Parameter;
import dev.awsnotes.drill.calc.Result;
import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.pack.TextFile;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code calc}: the rules of the drills on one's own numbers, with the working. */
final class CalcCommand implements Command {
  static final String NAME = "calc";

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec =
        Specs.command(messages, NAME).addPositional(Specs.words(messages, "calc", "NAME", "0..1"));
    options()
        .forEach(
            (name, parameter) ->
                spec.addOption(
                    Specs.described(
                        "--" + name, label(parameter), parameter.help().in(messages.lang()))));
    return spec;
  }

  /** What stands for the value in the help: the values themselves where they are few. */
  private static String label(Parameter parameter) {
    return parameter.choices().isEmpty()
        ? parameter.kind().name().toLowerCase(java.util.Locale.ROOT)
        : String.join("|", parameter.choices());
  }

  /** The parameters of all calculators; those of one name mean the same. */
  private static Map<String, Parameter> options() {
    Map<String, Parameter> options = new LinkedHashMap<>();
    for (Calculator calculator : Calculators.all()) {
      calculator.parameters().forEach(p -> options.putIfAbsent(p.name(), p));
    }
    return options;
  }

  @Override
  public int run(ParseResult options, Context context) {
    String[] names = options.matchedPositionalValue(0, new String[0]);
    if (names.length == 0) {
      list(context);
      return ExitCode.OK;
    }
    Calculator calculator = named(String.join(" ", names), context);
    Map<String, List<String>> paths = new LinkedHashMap<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Map.Entry<String, Parameter> option : options().entrySet()) {
      String[] given = options.matchedOptionValue("--" + option.getKey(), new String[0]);
      if (given.length > 0) {
        take(option.getKey(), given, calculator, paths, values, context);
      }
    }
    return switch (calculator.calculate(values)) {
      case Result.Calculation calculation -> {
        print(calculator, calculation, context);
        yield ExitCode.OK;
      }
      case Result.Invalid invalid -> throw invalid(invalid, paths, context);
    };
  }

  private static void take(
      String name,
      String[] given,
      Calculator calculator,
      Map<String, List<String>> paths,
      Map<String, List<String>> values,
      Context context) {
    Optional<Parameter> parameter =
        calculator.parameters().stream().filter(p -> p.name().equals(name)).findFirst();
    if (parameter.isEmpty()) {
      throw CommandException.usage(context.say("calc.unused", "--" + name, calculator.name()));
    }
    if (given.length > 1 && !parameter.get().repeatable()) {
      throw CommandException.usage(context.say("calc.once", "--" + name));
    }
    List<String> read = new ArrayList<>(List.of(given));
    if (parameter.get().kind() == Parameter.Kind.FILE) {
      paths.put(name, List.of(given));
      read.replaceAll(path -> content(path, context));
    }
    values.put(name, read);
  }

  private static String content(String name, Context context) {
    Path path = GlobalOptions.path(name, context.messages());
    if (!Files.exists(path)) {
      throw CommandException.file(context.say("error.read", name, context.say("reason.missing")));
    }
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = TextFile.read(path, diagnostics);
    if (text.isEmpty()) {
      Diagnostic why = diagnostics.list().getFirst();
      throw CommandException.file(why.line(context.settings().lang()));
    }
    return text.get();
  }

  private static CommandException invalid(
      Result.Invalid invalid, Map<String, List<String>> paths, Context context) {
    List<String> files = paths.getOrDefault(invalid.parameter(), List.of());
    String message = context.text(invalid.message());
    if (invalid.index() < files.size()) {
      return CommandException.file(files.get(invalid.index()) + ":" + message);
    }
    return CommandException.usage("--" + invalid.parameter() + ": " + message);
  }

  private static Calculator named(String name, Context context) {
    Optional<Calculator> calculator = Calculators.named(name);
    if (calculator.isEmpty()) {
      List<String> names = Calculators.all().stream().map(Calculator::name).toList();
      throw CommandException.usage(
          context.say("error.calculator", name)
              + Nearest.to(name, names)
                  .map(near -> " " + context.say("error.nearest", near))
                  .orElse(" (" + String.join(", ", names) + ")"));
    }
    return calculator.get();
  }

  private static void list(Context context) {
    List<Object> json = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Calculator calculator : Calculators.all()) {
      List<String> options = new ArrayList<>();
      List<Object> parameters = new ArrayList<>();
      for (Parameter parameter : calculator.parameters()) {
        String option = "--" + parameter.name();
        options.add(parameter.required() ? option : "[" + option + "]");
        parameters.add(
            JsonText.object(
                "name", parameter.name(),
                "required", parameter.required(),
                "help", JsonText.text(parameter.help())));
      }
      json.add(
          JsonText.object(
              "name", calculator.name(),
              "title", JsonText.text(calculator.title()),
              "parameters", parameters));
      lines.add(
          Line.of(
              Run.of(calculator.name(), Role.STRONG),
              Run.text("  " + context.text(calculator.title()))));
      lines.add(Line.of("  " + String.join(" ", options), Role.DIM));
    }
    if (context.settings().json()) {
      context.json(JsonText.object("calculators", json));
    } else {
      context.print(lines);
    }
  }

  private static void print(
      Calculator calculator, Result.Calculation calculation, Context context) {
    LocalizedText working = calculation.working();
    if (context.settings().json()) {
      context.json(
          JsonText.object(
              "calc", calculator.name(),
              "answer", calculation.answer().canonical(),
              "working", JsonText.text(working)));
      return;
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(context.text(calculation.answer().label()), Role.HEADING));
    for (Lang lang : context.settings().languages()) {
      working.in(lang).lines().forEach(line -> lines.add(Line.text(line)));
    }
    context.print(lines);
  }
}
