package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Section;
import dev.awsnotes.search.NotesIndex;
import dev.awsnotes.search.SearchRequest;
import dev.awsnotes.search.SearchResult;
import dev.awsnotes.search.Searcher;
import dev.awsnotes.search.Source;
import dev.awsnotes.store.PreparedContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the indexes, each once, and asks them. */
final class Searches {
  private final Environment environment;
  private final Map<List<Path>, Searcher> opened = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();

  Searches(Environment environment) {
    this.environment = environment;
  }

  /** Packs may have come or changed: the next search looks anew. */
  void forget() {
    opened.clear();
  }

  SearchResult search(SearchRequest request, Context context) {
    try {
      Searcher searcher = opened.get(context.settings().packs());
      if (searcher == null) {
        searcher = open(context);
        opened.put(context.settings().packs(), searcher);
      }
      return searcher.search(request);
    } catch (IOException e) {
      throw CommandException.file(context.say("error.content", environment.content()));
    }
  }

  /**
   * The section that a hit of these searches names. Only its module is read: a big pack of plain
   * files would take seconds.
   */
  Optional<Section> section(String target, Context context) {
    int slash = target.lastIndexOf('/');
    String module = slash < 0 ? target : target.substring(0, slash);
    Source source = sources.get(module);
    if (source != null) {
      return source.reader().get().section(target.substring(slash + 1));
    }
    for (Module bundled : context.host().libraries().bundled(context.settings()).modules()) {
      if (bundled.id().equals(module)) {
        return bundled.section(target.substring(slash + 1));
      }
    }
    return Optional.empty();
  }

  private Searcher open(Context context) throws IOException {
    List<NotesIndex> indexes = new ArrayList<>();
    indexes.add(NotesIndex.open(Path.of(environment.content(), PreparedContent.INDEX)));
    for (Path pack : context.settings().packs()) {
      List<Source> modules = OwnIndexes.sources(pack, context);
      for (Source module : modules) {
        sources.put(module.key(), module);
      }
      if (!modules.isEmpty()) {
        indexes.add(OwnIndexes.open(pack, modules, context));
      }
    }
    OwnGlossary own = OwnGlossary.read(context.folders().config().resolve(OwnGlossary.FILE));
    for (Diagnostic diagnostic : own.diagnostics()) {
      context.warn(diagnostic.line(context.settings().lang()));
    }
    return new Searcher(indexes, own.lines());
  }
}
