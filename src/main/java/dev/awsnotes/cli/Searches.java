package dev.awsnotes.cli;

import dev.awsnotes.search.NotesIndex;
import dev.awsnotes.search.SearchRequest;
import dev.awsnotes.search.SearchResult;
import dev.awsnotes.search.Searcher;
import dev.awsnotes.store.PreparedContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens the indexes, each once, and asks them. */
final class Searches {
  private final Environment environment;
  private final Map<List<Path>, Searcher> opened = new HashMap<>();

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

  private Searcher open(Context context) throws IOException {
    List<NotesIndex> indexes = new ArrayList<>();
    indexes.add(NotesIndex.open(Path.of(environment.content(), PreparedContent.INDEX)));
    for (Path pack : context.settings().packs()) {
      indexes.addAll(OwnIndexes.open(pack, context));
    }
    return new Searcher(indexes, List.of());
  }
}
