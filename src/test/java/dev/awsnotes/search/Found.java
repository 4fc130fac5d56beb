package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Module;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A searcher over notes that were written in a test. */
final class Found {
  static {
    LuceneLog.silence();
  }

  private final Searcher searcher;

  Found(Module... modules) throws IOException {
    this(List.of(), modules);
  }

  Found(List<List<String>> glossary, Module... modules) throws IOException {
    searcher = new Searcher(List.of(NotesIndex.open(index(modules))), glossary);
  }

  Found(Directory index) throws IOException {
    searcher = new Searcher(List.of(NotesIndex.open(index)), List.of());
  }

  private static Directory index(Module... modules) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexBuilder.write(List.of(Notes.pack(modules)), directory);
    return directory;
  }

  SearchResult in(Scope scope, String query) throws IOException {
    return searcher.search(new SearchRequest(query, "", 10, scope, Lang.KO));
  }

  SearchResult by(String query) throws IOException {
    return in(Scope.NOTES, query);
  }

  SearchResult in(String module, String query) throws IOException {
    return searcher.search(new SearchRequest(query, module, 10, Scope.NOTES, Lang.KO));
  }

  List<String> within(String module, String query) throws IOException {
    return in(module, query).hits().stream().map(Hit::target).toList();
  }

  List<String> targets(String query) throws IOException {
    return by(query).hits().stream().map(Hit::target).toList();
  }

  /** The matched parts of the first hit's snippet. */
  List<String> marked(String query) throws IOException {
    Snippet snippet = by(query).hits().getFirst().snippet();
    int[] points = snippet.text().codePoints().toArray();
    return snippet.matches().stream()
        .map(match -> new String(points, match.start(), match.end() - match.start()))
        .toList();
  }
}
