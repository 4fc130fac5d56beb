package dev.awsnotes.cli;

import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Section;
import dev.awsnotes.pack.Target;
import dev.awsnotes.render.Excerpt;
import dev.awsnotes.render.HitView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.SectionView;
import dev.awsnotes.search.Hit;
import dev.awsnotes.search.Kind;
import dev.awsnotes.search.Rewrite;
import dev.awsnotes.search.Scope;
import dev.awsnotes.search.SearchRequest;
import dev.awsnotes.search.SearchResult;
import dev.awsnotes.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code search}: ranked sections, questions and terms. */
final class SearchCommand implements Command {
  static final String NAME = "search";
  private static final int DEFAULT_LIMIT = 10;
  private static final int LONGEST_ECHO = 80;

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "words", "WORDS", "1..*"))
        .addOption(Specs.value(messages, "search.module", "MODULE", String.class, "-m"))
        .addOption(Specs.value(messages, "search.limit", "LIMIT", int.class, "-n"))
        .addOption(Specs.flag(messages, "search.list", "-l"))
        .addOption(Specs.value(messages, "search.in", "notes|questions|all", String.class, "--in"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String query = String.join(" ", options.matchedPositionalValue(0, new String[0]));
    int limit = options.matchedOptionValue("-n", DEFAULT_LIMIT);
    if (limit < 1) {
      throw CommandException.usage(
          context.say("error.value", "-n", String.valueOf(limit), context.say("value.positive")));
    }
    SearchRequest request =
        new SearchRequest(
            query,
            module(options, context),
            limit,
            scope(options, context),
            context.settings().lang());
    SearchResult result = context.host().searches().search(request, context);
    if (context.settings().json()) {
      context.json(json(result));
    } else if (result.hits().isEmpty()) {
      nothing(result, context);
    } else {
      show(result, options.hasMatchedOption("-l"), context);
      elsewhere(result, context);
    }
    return result.hits().isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }

  private static String module(ParseResult options, Context context) {
    if (!options.hasMatchedOption("-m")) {
      return "";
    }
    String typed = options.matchedOptionValue("-m", "");
    Typed.notBlank(typed, "-m", context);
    Target target = context.target(typed);
    Typed.onlyModule(target, "search -m", " WORDS", context);
    return target.pack().qualified(target.module().id());
  }

  private static Scope scope(ParseResult options, Context context) {
    String typed = options.matchedOptionValue("--in", "notes");
    return switch (typed) {
      case "notes" -> Scope.NOTES;
      case "questions" -> Scope.QUESTIONS;
      case "all" -> Scope.ALL;
      default ->
          throw CommandException.usage(
              context.say("error.value", "--in", typed, "notes, questions, all"));
    };
  }

  private static void nothing(SearchResult result, Context context) {
    context.warn(context.say("search.none", Excerpt.of(result.query(), LONGEST_ECHO)));
    elsewhere(result, context);
    if (!result.suggestions().isEmpty()) {
      context.warn(context.say("search.suggest", String.join(", ", result.suggestions())));
    }
  }

  private static void elsewhere(SearchResult result, Context context) {
    List<String> modules = result.elsewhere().modules();
    if (!modules.isEmpty()) {
      context.warn(context.say("search.modules", String.join(", ", modules)));
    }
    if (result.elsewhere().questions()) {
      context.warn(
          context.say(
              "search.questions",
              "search --in questions " + Excerpt.of(result.query(), LONGEST_ECHO)));
    }
  }

  private static void show(SearchResult result, boolean listOnly, Context context) {
    List<Line> lines = new ArrayList<>();
    for (Rewrite rewrite : result.rewrites()) {
      lines.add(Line.of(rewrite.from() + " -> " + rewrite.to(), Role.DIM));
    }
    List<Hit> hits = result.hits();
    for (Hit hit : hits) {
      int colon = hit.target().indexOf(':');
      context.fallbackNote(
          colon < 0 ? Pack.BUNDLED : hit.target().substring(0, colon), hit.title());
    }
    context.host().remember(hits.stream().map(Hit::target).toList());
    HitView view =
        new HitView(context.look(), context.messages(), hit -> readAt(hit.target(), context));
    Hit first = hits.getFirst();
    boolean opens =
        !listOnly
            && result.clear()
            && first.kind() == Kind.SECTION
            && context.streams().interactive();
    if (!opens) {
      lines.addAll(view.lines(hits, 1, context.settings().languages()));
      context.print(lines);
      return;
    }
    Section section = context.host().searches().section(first.target(), context).orElseThrow();
    lines.addAll(
        SectionView.lines(
            section, context.settings().languages(), context.look(), context.messages()));
    if (hits.size() > 1) {
      lines.add(Line.EMPTY);
      lines.add(Line.of(context.say("search.others"), Role.HEADING));
      lines.addAll(view.titles(hits.subList(1, hits.size()), 2, context.settings().languages()));
    }
    context.page(lines);
  }

  /** The section that explains a question. */
  private static String readAt(String question, Context context) {
    return Questions.section(question, context)
        .map(target -> target.pack().qualified(target.name()))
        .orElse("");
  }

  private static Object json(SearchResult result) {
    List<Object> rewrites = new ArrayList<>();
    for (Rewrite rewrite : result.rewrites()) {
      rewrites.add(JsonText.object("from", rewrite.from(), "to", rewrite.to()));
    }
    List<Object> hits = new ArrayList<>();
    for (Hit hit : result.hits()) {
      List<List<Integer>> matches = new ArrayList<>();
      for (Snippet.Match match : hit.snippet().matches()) {
        matches.add(List.of(match.start(), match.end()));
      }
      hits.add(
          JsonText.object(
              "target", hit.target(),
              "title", JsonText.text(hit.title()),
              "lang", hit.lang().code(),
              "score", hit.score(),
              "snippet", hit.snippet().text(),
              "matches", matches,
              "kind", hit.kind().name().toLowerCase(java.util.Locale.ROOT)));
    }
    return JsonText.object("query", result.query(), "rewrites", rewrites, "hits", hits);
  }
}
