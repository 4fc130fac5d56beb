package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures search and prints tables: how well it answers, how long one question takes as a process
 * of its own, and what it costs at 100,000 sections.
 */
final class SearchBenchmark {
  private static final List<String> QUERIES =
      List.of("queries.json", "more-queries.json", "unseen-queries.json");

  private SearchBenchmark() {}

  /**
   * Arguments: the folder of the notes, a folder to work in, the number of big files (5000), the
   * image.
   */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[1]);
    Pack pack = PackReader.read(Path.of(args[0])).pack().orElseThrow();
    Path index = work.resolve("index");
    IndexBuilder.build(List.of(pack), index);
    relevance(pack, index);
    System.out.printf("%nbundled notes, one question a process%n");
    ColdStart.print(index, work);
    System.out.printf("%nthe image, one question a process%n");
    ColdStart.image(Path.of(args[3]), work);
    Path big = work.resolve("big");
    int files = Integer.parseInt(args[2]);
    long text = BigNotes.write(pack, big.resolve("notes"), files);
    scale(big, text, index, work);
  }

  private static void relevance(Pack pack, Path folder) throws IOException {
    try (NotesIndex index = NotesIndex.open(folder)) {
      Searcher searcher = new Searcher(List.of(index), List.of());
      Map<String, Recall.Engine> engines = Baselines.over(pack);
      engines.put("aws-notes", query -> targets(searcher, query));
      for (String file : QUERIES) {
        List<JudgedQuery> queries = JudgedQuery.read(file);
        System.out.printf("%n%s: %d queries%n", file, queries.size());
        System.out.printf("%-22s %8s %8s %8s%n", "engine", "recall@1", "recall@3", "MRR");
        for (Map.Entry<String, Recall.Engine> engine : engines.entrySet()) {
          Recall recall = Recall.of(engine.getValue(), queries);
          System.out.printf(
              "%-22s %8.2f %8.2f %8.2f%n",
              engine.getKey(), recall.first(), recall.third(), recall.reciprocal());
        }
      }
    }
  }

  private static void scale(Path big, long text, Path bundled, Path work) throws Exception {
    Path cache = big.resolve("cache");
    BigNotes.delete(cache);
    List<Source> sources = BigNotes.sources(big.resolve("notes"));
    long start = System.nanoTime();
    IndexCache.open(cache, sources, done -> {}).close();
    double built = seconds(start);
    long size = BigNotes.size(cache);
    System.out.printf(
        "%n%d files, %.0f MB of text: built in %.1f s, index %.0f MB (%.2f of the text)%n",
        sources.size(), text / 1e6, built, size / 1e6, (double) size / text);
    System.out.printf("peak memory of building: %d MiB%n", ColdStart.peakMemory());
    Path changed = sources.getFirst().files().getFirst().path();
    Files.writeString(changed, Files.readString(changed) + "\n덧붙인 줄\n");
    List<Source> after = BigNotes.sources(big.resolve("notes"));
    start = System.nanoTime();
    IndexCache.open(cache, after, done -> {}).close();
    System.out.printf("update of one file: %.0f ms%n", seconds(start) * 1000);
    try (NotesIndex course = NotesIndex.open(bundled);
        NotesIndex own = IndexCache.open(cache, after, done -> {})) {
      warm(new Searcher(List.of(course, own), List.of()));
    }
    System.out.printf("%nwith %d files beside them, one question a process%n", sources.size());
    ColdStart.print(BigNotes.indexFolder(cache), work);
    ColdStart.ripgrep(big.resolve("notes"));
  }

  private static void warm(Searcher searcher) throws IOException {
    List<JudgedQuery> queries = JudgedQuery.read("queries.json");
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < 12; round++) {
      for (JudgedQuery query : queries) {
        long start = System.nanoTime();
        targets(searcher, query.query());
        if (round >= 4) {
          millis.add(seconds(start) * 1000);
        }
      }
    }
    millis.sort(null);
    System.out.printf(
        "warm: p50 %.1f ms, p99 %.1f ms%n",
        millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100));
  }

  private static List<String> targets(Searcher searcher, String query) throws IOException {
    SearchRequest request = new SearchRequest(query, "", 10, Scope.NOTES, Lang.KO);
    return searcher.search(request).hits().stream().map(Hit::target).toList();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
