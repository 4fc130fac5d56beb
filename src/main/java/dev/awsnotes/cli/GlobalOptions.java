package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Theme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that every command takes, before its name and after it. */
final class GlobalOptions {
  /** Those that are followed by a value; the rest stand alone. */
  static final List<String> WITH_VALUE =
      List.of("--lang", "--color", "--format", "--pack", "--data-dir");

  static final String LANGUAGE_VARIABLE = "AWS_NOTES_LANG";
  static final String THEME_VARIABLE = "AWS_NOTES_THEME";
  private static final String YES = "true";
  private static final List<String> YES_OR_NO = List.of(YES, "false");
  private static final List<String> LANGUAGES = List.of("ko", "en", "both");
  private static final List<String> COLORS = List.of("auto", "always", "never");
  static final List<String> THEMES = List.of("dark", "light");

  private GlobalOptions() {}

  static void add(CommandSpec spec, Messages messages) {
    spec.addOption(Specs.value(messages, "lang", "ko|en|both", String.class, "--lang"));
    spec.addOption(Specs.value(messages, "color", "auto|always|never", String.class, "--color"));
    spec.addOption(Specs.value(messages, "format", "text|json", String.class, "--format"));
    spec.addOption(Specs.flag(messages, "plain", "--plain"));
    spec.addOption(Specs.values(messages, "pack", "DIR", "--pack"));
    spec.addOption(Specs.value(messages, "data-dir", "DIR", String.class, "--data-dir"));
    spec.addOption(Specs.flag(messages, "no-pager", "--no-pager"));
    spec.addOption(Specs.flag(messages, "debug", "--debug"));
    spec.addOption(help(messages, "help", "-h", "--help").usageHelp(true).build());
    spec.addOption(help(messages, "version", "-V", "--version").versionHelp(true).build());
  }

  private static OptionSpec.Builder help(Messages messages, String key, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(messages.get("option." + key));
  }

  /** What these options and the environment come to. */
  static Settings settings(
      ParseResult root,
      Environment environment,
      Config config,
      Streams streams,
      Messages messages) {
    List<Lang> languages = languages(value(root, "--lang"), environment, config, messages);
    boolean plain = has(root, "--plain");
    return new Settings(
        languages,
        value(root, "--lang").isPresent(),
        plain ? Theme.NONE : theme(value(root, "--color"), environment, config, streams, messages),
        json(value(root, "--format"), messages),
        plain,
        !has(root, "--no-pager")
            && config.word(Config.PAGER, YES_OR_NO, messages).orElse(YES).equals(YES),
        has(root, "--debug"),
        packs(root, environment, config, messages),
        Study.of(config, messages));
  }

  /** When colour was asked for by an option. */
  static Optional<String> color(ParseResult root) {
    return value(root, "--color");
  }

  static Optional<String> dataDir(ParseResult root) {
    return value(root, "--data-dir");
  }

  /** The language of the program's own words, before anything is parsed. */
  static Lang lang(Optional<String> option, Environment environment, Config config) {
    String wanted = wantedLanguage(option, environment, config);
    return switch (wanted.toLowerCase(Locale.ROOT)) {
      case "ko", "both" -> Lang.KO;
      case "en" -> Lang.EN;
      default -> environment.locale().toLowerCase(Locale.ROOT).startsWith("ko") ? Lang.KO : Lang.EN;
    };
  }

  private static String wantedLanguage(
      Optional<String> option, Environment environment, Config config) {
    if (option.isPresent()) {
      return option.get();
    }
    Optional<String> variable = languageVariable(environment);
    return variable.isPresent() ? variable.get() : config.get(Config.LANGUAGE).orElse("");
  }

  private static List<Lang> languages(
      Optional<String> option, Environment environment, Config config, Messages messages) {
    config.word(Config.LANGUAGE, LANGUAGES, messages);
    String wanted = wantedLanguage(option, environment, config).toLowerCase(Locale.ROOT);
    if (option.isPresent()
        && !wanted.equals("ko")
        && !wanted.equals("en")
        && !wanted.equals("both")) {
      throw CommandException.usage(
          messages.get("error.value", "--lang", option.get(), "ko, en, both"));
    }
    return wanted.equals("both")
        ? List.of(Lang.KO, Lang.EN)
        : List.of(lang(option, environment, config));
  }

  private static Theme theme(
      Optional<String> option,
      Environment environment,
      Config config,
      Streams streams,
      Messages messages) {
    Optional<String> own = config.word(Config.COLOR, COLORS, messages);
    Optional<String> ownTheme = config.word(Config.THEME, THEMES, messages);
    boolean variable = environment.variable("NO_COLOR").isPresent() || forced(environment);
    boolean colour =
        switch (option.orElse(variable ? "auto" : own.orElse("auto"))) {
          case "always" -> true;
          case "never" -> false;
          case "auto" -> automatic(environment, streams);
          default ->
              throw CommandException.usage(
                  messages.get("error.value", "--color", option.get(), "auto, always, never"));
        };
    if (!colour) {
      return Theme.NONE;
    }
    return wantedTheme(environment, ownTheme);
  }

  /** The theme that colours are taken from where there are any. */
  static Theme wantedTheme(Environment environment, Optional<String> own) {
    String wanted = word(environment, THEME_VARIABLE, THEMES).orElse(own.orElse(""));
    return wanted.equals("light") ? Theme.LIGHT : Theme.DARK;
  }

  /** What a variable says, if it is one of these words. */
  static Optional<String> word(Environment environment, String name, List<String> words) {
    return environment
        .variable(name)
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .filter(words::contains);
  }

  /** The language that the variable names, by a code or by a locale ({@code ko_KR.UTF-8}). */
  static Optional<String> languageVariable(Environment environment) {
    Optional<String> value =
        environment.variable(LANGUAGE_VARIABLE).map(text -> text.strip().toLowerCase(Locale.ROOT));
    if (value.isEmpty() || LANGUAGES.contains(value.get())) {
      return value;
    }
    String text = value.get();
    boolean locale = text.length() > 2 && "_-.@".indexOf(text.charAt(2)) >= 0;
    return Optional.of(locale ? text.substring(0, 2) : text).filter(LANGUAGES::contains);
  }

  /** What variables say that nothing can be made of: a line each. */
  static List<String> unusable(Environment environment, Messages messages) {
    List<String> lines = new ArrayList<>();
    if (languageVariable(environment).isEmpty()) {
      unusable(environment, LANGUAGE_VARIABLE, LANGUAGES, messages, lines);
    }
    if (word(environment, THEME_VARIABLE, THEMES).isEmpty()) {
      unusable(environment, THEME_VARIABLE, THEMES, messages, lines);
    }
    return lines;
  }

  private static void unusable(
      Environment environment,
      String name,
      List<String> words,
      Messages messages,
      List<String> lines) {
    environment
        .variable(name)
        .ifPresent(
            value -> lines.add(messages.get("error.value", name, value, String.join(", ", words))));
  }

  /** NO_COLOR wins, then CLICOLOR_FORCE; else colour goes to a terminal that is able. */
  private static boolean automatic(Environment environment, Streams streams) {
    if (environment.variable("NO_COLOR").isPresent()) {
      return false;
    }
    if (forced(environment)) {
      return true;
    }
    return streams.outTerminal()
        && !environment.variable("CLICOLOR").orElse("1").equals("0")
        && !environment.variable("TERM").orElse("").equals("dumb");
  }

  static boolean forced(Environment environment) {
    String value = environment.variable("CLICOLOR_FORCE").orElse("0");
    return !value.equals("0");
  }

  private static boolean json(Optional<String> option, Messages messages) {
    return switch (option.orElse("text")) {
      case "text" -> false;
      case "json" -> true;
      default ->
          throw CommandException.usage(
              messages.get("error.value", "--format", option.get(), "text, json"));
    };
  }

  private static List<Path> packs(
      ParseResult root, Environment environment, Config config, Messages messages) {
    List<Path> paths = new ArrayList<>();
    for (ParseResult result : levels(root)) {
      if (result.hasMatchedOption("--pack")) {
        for (String name : result.matchedOptionValue("--pack", new String[0])) {
          paths.add(path(name, messages));
        }
      }
    }
    List<String> names = new ArrayList<>();
    environment
        .variable("AWS_NOTES_PATH")
        .ifPresent(path -> names.addAll(List.of(path.split(java.io.File.pathSeparator))));
    for (String name : names) {
      if (!name.isBlank()) {
        paths.add(path(name, messages));
      }
    }
    for (String name : config.packs()) {
      if (!name.isBlank()) {
        paths.add(beside(config.file(), name.strip(), environment, messages));
      }
    }
    return Settings.distinct(paths);
  }

  /** A path as a settings file names it: from its own folder on, or from the home folder. */
  private static Path beside(Path file, String name, Environment environment, Messages messages) {
    boolean home = name.equals("~") || name.startsWith("~/");
    return home
        ? path(environment.home() + name.substring(1), messages)
        : file.resolveSibling(path(name, messages));
  }

  static Path path(String name, Messages messages) {
    if (name.isBlank()) {
      throw CommandException.usage(messages.get("error.path", '"' + name + '"'));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw CommandException.usage(messages.get("error.path", name));
    }
  }

  private static Optional<String> value(ParseResult root, String name) {
    Optional<String> found = Optional.empty();
    for (ParseResult result : levels(root)) {
      if (result.hasMatchedOption(name)) {
        String value = result.matchedOptionValue(name, "");
        found = Optional.of(value);
      }
    }
    return found;
  }

  /** The options of those that set something which were given. */
  static List<String> given(ParseResult root) {
    List<String> given = new ArrayList<>();
    for (String name : List.of("--lang", "--color", "--no-pager", "--pack", "--data-dir")) {
      if (has(root, name)) {
        given.add(name);
      }
    }
    return given;
  }

  private static boolean has(ParseResult root, String name) {
    for (ParseResult result : levels(root)) {
      if (result.hasMatchedOption(name)) {
        return true;
      }
    }
    return false;
  }

  /** The root and the subcommand: what stands after the command's name wins. */
  private static List<ParseResult> levels(ParseResult root) {
    return root.hasSubcommand() ? List.of(root, root.subcommand()) : List.of(root);
  }
}
