package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import java.nio.file.Path;
import java.util.List;

/** One question in a process of its own. */
final class OneSearch {
  private OneSearch() {}

  /** Arguments: the folder of the index, then the queries. */
  public static void main(String[] args) throws Exception {
    try (NotesIndex index = NotesIndex.open(Path.of(args[0]))) {
      Searcher searcher = new Searcher(List.of(index), List.of());
      for (int i = 1; i < args.length; i++) {
        SearchRequest request = new SearchRequest(args[i], "", 10, Scope.NOTES, Lang.KO);
        for (Hit hit : searcher.search(request).hits()) {
          System.out.println(hit.target() + " " + hit.snippet().text());
        }
      }
      System.out.println(ColdStart.PEAK + ColdStart.peakMemory());
    }
  }

  /** The least that any Java program takes. */
  static final class Hello {
    private Hello() {}

    public static void main(String[] args) {
      System.out.println("hello");
    }
  }
}
