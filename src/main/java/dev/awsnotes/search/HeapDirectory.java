package dev.awsnotes.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * A folder whose files are read whole: for a small index and a process that has just started, some
 * hundred reads of a kilobyte are slower than one of all.
 */
final class HeapDirectory extends FilterDirectory {
  private final Path folder;

  HeapDirectory(NIOFSDirectory files) {
    super(files);
    folder = files.getDirectory();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return new HeapInput(name, Files.readAllBytes(folder.resolve(name)));
  }
}
