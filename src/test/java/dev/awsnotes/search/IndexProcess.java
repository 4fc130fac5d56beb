package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process that builds an index, for tests of several at once. */
final class IndexProcess {
  private static final int MODULES = 60;

  private IndexProcess() {}

  /** Arguments: {@code build} or {@code cache}, the folder of the index, a word of the notes. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("build")) {
      Notes[] modules =
          Stream.of("a", "b", "c").map(id -> notes(id, args[2])).toArray(Notes[]::new);
      IndexBuilder.build(List.of(Notes.pack(modules)), folder);
      return;
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < MODULES; i++) {
      String id = "m" + i;
      SourceFile file = new SourceFile(Path.of(id + ".md"), args[2].length(), args[2].hashCode());
      sources.add(new Source("mine", id, List.of(file), () -> notes(id, args[2])));
    }
    try (NotesIndex index = IndexCache.open(folder, sources, done -> {})) {
      Searcher searcher = new Searcher(List.of(index), List.of());
      SearchRequest request = new SearchRequest(args[2], "", MODULES, Scope.NOTES, Lang.KO);
      System.out.print(searcher.search(request).hits().size());
    }
  }

  private static Notes notes(String id, String word) {
    return new Notes(id, id, id)
        .section("s", "구역 " + id, word + " 하나와 본문")
        .term("s", "용어 " + id, "term " + id, "alias " + id);
  }

  /** Starts it on this Java and these classes. */
  static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Dfile.encoding=UTF-8", "-Dtests.seed=1", "-XX:TieredStopAtLevel=1", "-cp"));
    String path =
        String.join(
            File.pathSeparator,
            Path.of("target", "test-classes").toString(),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"));
    command.addAll(List.of(path, IndexProcess.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
