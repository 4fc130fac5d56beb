package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.Run;
import dev.awsnotes.render.Theme;
import dev.awsnotes.render.Width;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code config}: every setting, its value, and where it comes from. */
final class ConfigCommand implements Command {
  static final String NAME = "config";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME);
  }

  /** Where a value comes from, the strongest first. */
  private enum Source {
    OPTION,
    ENVIRONMENT,
    FILE,
    DEFAULT;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A setting.
   *
   * @param from the option or variable that sets it; empty for the file and for defaults
   */
  private record Row(String key, String value, Source source, String from) {}

  @Override
  public int run(ParseResult options, Context context) {
    List<Row> rows = rows(context);
    if (context.settings().json()) {
      json(rows, context);
    } else {
      text(rows, context);
    }
    return ExitCode.OK;
  }

  private static List<Row> rows(Context context) {
    Settings settings = context.settings();
    Study study = settings.study();
    boolean both = settings.languages().size() > 1;
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            Config.LANGUAGE,
            both ? "both" : settings.lang() == Lang.KO ? "ko" : "en",
            Origin.option(context, "--lang"),
            Origin.variable(GlobalOptions.LANGUAGE_VARIABLE, context)
                .filter(_ -> usable(GlobalOptions.LANGUAGE_VARIABLE, context)),
            context));
    rows.add(
        row(
            Config.COLOR,
            color(context),
            Origin.option(context, "--color"),
            colorVariable(context),
            context));
    rows.add(
        row(
            Config.THEME,
            theme(context),
            Optional.empty(),
            Origin.variable(GlobalOptions.THEME_VARIABLE, context)
                .filter(_ -> usable(GlobalOptions.THEME_VARIABLE, context)),
            context));
    rows.add(
        row(
            Config.PAGER,
            String.valueOf(settings.pager()),
            Origin.option(context, "--no-pager"),
            Optional.empty(),
            context));
    rows.add(own(Config.RETENTION, String.valueOf(study.retention()), context));
    String fresh = study.newPerDay().map(String::valueOf).orElse(context.say("config.unlimited"));
    rows.add(own(Config.NEW_PER_DAY, fresh, context));
    rows.add(own(Config.MINUTES_PER_DAY, String.valueOf(study.minutesPerDay()), context));
    rows.add(own(Config.DAY_ROLLOVER, String.valueOf(study.rolloverHour()), context));
    List<String> packs = settings.packs().stream().map(Path::toString).toList();
    rows.add(
        row(
            Config.PACKS,
            String.join(java.io.File.pathSeparator, packs),
            Origin.option(context, "--pack"),
            Origin.variable("AWS_NOTES_PATH", context),
            context));
    rows.add(
        row(
            "data-dir",
            context.folders().data().toString(),
            Origin.option(context, "--data-dir"),
            Origin.variable("XDG_DATA_HOME", context)
                .filter(_ -> context.folders().data().startsWith(dataHome(context))),
            context));
    return rows;
  }

  /** A relative one is ignored. */
  private static String dataHome(Context context) {
    return context.host().environment().variable("XDG_DATA_HOME").orElse("");
  }

  /** What decides about colour, whether or not this output has any. */
  private static String color(Context context) {
    Environment environment = context.host().environment();
    Optional<String> option = context.origins().color();
    if (option.isPresent()) {
      return option.get();
    }
    if (colorVariable(context).isPresent()) {
      boolean forced =
          environment.variable("NO_COLOR").isEmpty() && GlobalOptions.forced(environment);
      return forced ? "always" : "never";
    }
    return context.origins().config().get(Config.COLOR).orElse("auto").toLowerCase(Locale.ROOT);
  }

  private static Optional<String> colorVariable(Context context) {
    Environment environment = context.host().environment();
    if (environment.variable("NO_COLOR").isPresent()) {
      return Optional.of("NO_COLOR");
    }
    if (GlobalOptions.forced(environment)) {
      return Optional.of("CLICOLOR_FORCE");
    }
    boolean off =
        environment.variable("CLICOLOR").orElse("1").equals("0")
            && context.origins().config().get(Config.COLOR).isEmpty();
    return off ? Optional.of("CLICOLOR") : Optional.empty();
  }

  private static String theme(Context context) {
    Optional<String> own =
        context.origins().config().get(Config.THEME).map(text -> text.toLowerCase(Locale.ROOT));
    Theme theme = GlobalOptions.wantedTheme(context.host().environment(), own);
    return theme == Theme.LIGHT ? "light" : "dark";
  }

  private static boolean usable(String variable, Context context) {
    Environment environment = context.host().environment();
    return variable.equals(GlobalOptions.LANGUAGE_VARIABLE)
        ? GlobalOptions.languageVariable(environment).isPresent()
        : GlobalOptions.word(environment, variable, GlobalOptions.THEMES).isPresent();
  }

  private static Row own(String key, String value, Context context) {
    return row(key, value, Optional.empty(), Optional.empty(), context);
  }

  private static Row row(
      String key,
      String value,
      Optional<String> option,
      Optional<String> variable,
      Context context) {
    if (option.isPresent()) {
      return new Row(key, value, Source.OPTION, option.get());
    }
    if (variable.isPresent()) {
      return new Row(key, value, Source.ENVIRONMENT, variable.get());
    }
    return Origin.config(key, context)
        ? new Row(key, value, Source.FILE, "")
        : new Row(key, value, Source.DEFAULT, "");
  }

  /** Where a value is set. */
  private static final class Origin {
    private Origin() {}

    static Optional<String> option(Context context, String name) {
      return Optional.of(name).filter(context.origins().options()::contains);
    }

    static Optional<String> variable(String name, Context context) {
      return context.host().environment().variable(name).map(_ -> name);
    }

    static boolean config(String key, Context context) {
      return context.origins().config().get(key).isPresent();
    }
  }

  private static void text(List<Row> rows, Context context) {
    int keys = 0;
    int values = 0;
    for (Row row : rows) {
      keys = Math.max(keys, Width.of(row.key()));
      values = Math.max(values, Math.min(24, Width.of(row.value())));
    }
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      String source = context.say("config.source." + row.source(), row.from());
      lines.add(
          Line.of(
              Run.of(Width.pad(row.key(), keys) + "  ", Role.STRONG),
              Run.text(Width.pad(row.value(), values) + "  "),
              Run.of(source, Role.DIM)));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of(context.say("config.file", context.origins().config().file()), Role.DIM));
    context.print(lines);
  }

  private static void json(List<Row> rows, Context context) {
    List<Object> settings = new ArrayList<>();
    for (Row row : rows) {
      settings.add(
          JsonText.object(
              "key", row.key(),
              "value", row.value(),
              "source", row.source().code(),
              "from", row.from()));
    }
    context.json(
        JsonText.object(
            "file", context.origins().config().file().toString(), "settings", settings));
  }
}
