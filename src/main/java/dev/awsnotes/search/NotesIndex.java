package dev.awsnotes.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** An index that is open for searching. */
public final class NotesIndex implements Closeable {
  private static final long CHECKED_BYTES = 16 << 20;

  /** So much is read whole. */
  private static final long SMALL_BYTES = 4 << 20;

  private final Directory directory;
  private final DirectoryReader reader;

  private NotesIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens the index in a folder. Files are read, not mapped: for one question that is faster.
   *
   * @throws IOException when there is no index that can be read
   */
  public static NotesIndex open(Path folder) throws IOException {
    LuceneLog.silence();
    NIOFSDirectory files = new NIOFSDirectory(folder);
    return open(size(files) <= SMALL_BYTES ? new HeapDirectory(files) : files);
  }

  static NotesIndex open(Directory directory) throws IOException {
    try {
      return new NotesIndex(directory, DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Fails if the files of a small index are damaged; reading a large one wholly takes too long. */
  void check() throws IOException {
    if (size(directory) <= CHECKED_BYTES) {
      try {
        for (LeafReaderContext leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
      } catch (IOException | RuntimeException e) {
        close();
        throw e;
      }
    }
  }

  private static long size(Directory directory) throws IOException {
    long size = 0;
    for (String file : directory.listAll()) {
      size += directory.fileLength(file);
    }
    return size;
  }

  DirectoryReader reader() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
