package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCacheTest {
  @TempDir Path temp;

  private final List<String> read = new ArrayList<>();
  private final List<Integer> progress = new ArrayList<>();
  private Path cache;

  @BeforeEach
  void folder() {
    cache = temp.resolve("캐시 cache");
  }

  private Source source(String module, String text, long modified) {
    SourceFile file = new SourceFile(Path.of(module + ".md"), text.length(), modified);
    return new Source(
        "mine",
        module,
        List.of(file),
        () -> {
          read.add(module);
          return new Notes(module, module, module).section("s", "구역 " + module, text);
        });
  }

  private List<String> targets(String query, Source... sources) throws IOException {
    try (NotesIndex index = IndexCache.open(cache, List.of(sources), progress::add)) {
      Searcher searcher = new Searcher(List.of(index), List.of());
      return searcher.search(new SearchRequest(query, "", 10, Scope.NOTES, Lang.KO)).hits().stream()
          .map(Hit::target)
          .toList();
    }
  }

  @Test
  void theFirstTimeEverythingIsReadAndSaidSo() throws IOException {
    assertThat(targets("멱등성", source("a", "멱등성", 1), source("b", "멱등성", 1)))
        .containsExactlyInAnyOrder("mine:a/s", "mine:b/s");
    assertThat(read).containsExactly("a", "b");
    assertThat(progress).containsExactly(1, 2);
  }

  @Test
  void nothingIsReadAgainWhileNothingChanges() throws IOException {
    targets("멱등성", source("a", "멱등성", 1));
    read.clear();

    assertThat(targets("멱등성", source("a", "멱등성", 1))).containsExactly("mine:a/s");
    assertThat(read).isEmpty();
  }

  @Test
  void onlyAChangedModuleIsReadAgain() throws IOException {
    targets("멱등성", source("a", "멱등성", 1), source("b", "멱등성", 1));
    read.clear();

    assertThat(targets("멱등성", source("a", "멱등성", 1), source("b", "대기열", 2)))
        .containsExactly("mine:a/s");
    assertThat(read).containsExactly("b");
  }

  @Test
  void aModuleThatIsGoneIsFoundNoMore() throws IOException {
    targets("멱등성", source("a", "멱등성", 1), source("b", "멱등성", 1));

    assertThat(targets("멱등성", source("b", "멱등성", 1))).containsExactly("mine:b/s");
  }

  @Test
  void aBrokenIndexIsMadeAnew() throws IOException {
    targets("멱등성", source("a", "멱등성", 1));
    for (Path file : indexFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 0) {
        bytes[bytes.length / 2] ^= 0x5a;
        Files.write(file, bytes);
      }
    }

    assertThat(targets("멱등성", source("a", "멱등성", 1))).containsExactly("mine:a/s");
  }

  @Test
  void anIndexCutShortIsMadeAnew() throws IOException {
    targets("멱등성", source("a", "멱등성", 1));
    for (Path file : indexFiles()) {
      Files.write(file, new byte[3]);
    }

    assertThat(targets("멱등성", source("a", "멱등성", 1))).containsExactly("mine:a/s");
  }

  @Test
  void aCacheThatIsNoFolderIsDoneWithout() throws IOException {
    Files.writeString(cache, "a file stands where the folder should");

    assertThat(targets("멱등성", source("a", "멱등성", 1))).containsExactly("mine:a/s");
    assertThat(Files.readString(cache)).startsWith("a file");
  }

  @Test
  void aCacheThatCannotBeWrittenIsReadOrDoneWithout() throws IOException {
    targets("멱등성", source("a", "멱등성", 1));
    List<Path> files = indexFiles();
    Path folder = files.getFirst().getParent();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(targets("멱등성", source("a", "멱등성", 1))).containsExactly("mine:a/s");
      assertThat(targets("대기열", source("a", "대기열", 2))).containsExactly("mine:a/s");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void whoComesSecondWaitsForTheFirst() throws Exception {
    targets("멱등성", source("a", "멱등성", 1));
    Path folder = indexFiles().getFirst().getParent();
    try (ExecutorService other = Executors.newSingleThreadExecutor();
        Directory directory = new NIOFSDirectory(folder)) {
      Lock lock = directory.obtainLock("write.lock");
      Callable<List<String>> search = () -> targets("대기열", source("a", "대기열", 2));
      Future<List<String>> waiting = other.submit(search);
      Thread.sleep(300);
      assertThat(waiting.isDone()).isFalse();
      lock.close();
      assertThat(waiting.get()).containsExactly("mine:a/s");
    }
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("write.lock"))
          .toList();
    }
  }
}
