package dev.awsnotes.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Version;

/**
 * The index of own notes, kept in a folder between runs. A module is read anew when one of its
 * files has changed. Whatever is wrong with the folder, the notes can be searched: a broken index
 * is made anew, and where nothing can be written, or another process writes for long, one is made
 * in memory.
 */
public final class IndexCache {
  private static final int TRIES = 100;
  private static final long PAUSE_MILLIS = 100;

  /** The places that a module's entries may take in the order of all entries. */
  private static final int MODULE_PLACES = 100_000;

  private final Path folder;
  private final List<Source> sources;
  private final IntConsumer progress;

  private IndexCache(Path folder, List<Source> sources, IntConsumer progress) {
    this.folder = folder;
    this.sources = sources;
    this.progress = progress;
  }

  /**
   * Opens an index that holds just what the sources say.
   *
   * @param folder belongs to the cache alone; made if it does not exist
   * @param progress is told how many changed modules have been read so far
   * @throws IOException when a source cannot be read
   */
  public static NotesIndex open(Path folder, List<Source> sources, IntConsumer progress)
      throws IOException {
    LuceneLog.silence();
    String version = "v" + NoteFields.VERSION + "-lucene-" + Version.LATEST;
    return new IndexCache(folder.resolve(version), sources, progress).open();
  }

  private NotesIndex open() throws IOException {
    try {
      return openKept();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException | RuntimeException broken) {
      try {
        empty(folder);
        return openKept();
      } catch (IOException | RuntimeException unwritable) {
        return inMemory();
      }
    }
  }

  private NotesIndex openKept() throws IOException {
    Map<String, String> wanted = Manifest.of(sources);
    for (int i = 0; i < TRIES; i++) {
      Directory directory = new NIOFSDirectory(folder);
      if (Manifest.isCurrent(directory, wanted)) {
        NotesIndex index = NotesIndex.open(directory);
        index.check();
        return index;
      }
      try (directory) {
        update(directory, wanted);
      } catch (LockObtainFailedException another) {
        pause();
      }
    }
    return inMemory();
  }

  private void update(Directory directory, Map<String, String> wanted) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, IndexWriting.config(OpenMode.CREATE_OR_APPEND))) {
      Map<String, String> present = Manifest.of(writer.getLiveCommitData());
      for (String key : present.keySet()) {
        if (!wanted.containsKey(key)) {
          writer.deleteDocuments(new Term(NoteFields.SOURCE, key));
        }
      }
      int done = 0;
      for (int i = 0; i < sources.size(); i++) {
        Source source = sources.get(i);
        String key = source.key();
        if (!wanted.getOrDefault(key, "").equals(present.get(key))) {
          write(writer, source, i);
          progress.accept(++done);
        }
      }
      writer.setLiveCommitData(wanted.entrySet());
    }
  }

  private static void write(IndexWriter writer, Source source, int place) throws IOException {
    String prefix = IndexWriting.prefix(source.pack());
    int order = place * MODULE_PLACES;
    IndexWriting.add(writer, prefix, source.reader().get(), source.key(), order);
  }

  private NotesIndex inMemory() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, IndexWriting.config(OpenMode.CREATE))) {
      for (int i = 0; i < sources.size(); i++) {
        write(writer, sources.get(i), i);
        progress.accept(i + 1);
      }
    }
    return NotesIndex.open(directory);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
