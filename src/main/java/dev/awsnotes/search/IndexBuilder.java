package dev.awsnotes.search;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Builds the index that comes with the program. */
public final class IndexBuilder {
  private IndexBuilder() {}

  /**
   * Writes the index of whole packs into a folder, in one segment, replacing what is there. The
   * same packs give the same entries in the same order.
   *
   * @throws IOException when the folder cannot be written
   */
  public static void build(List<Pack> packs, Path folder) throws IOException {
    LuceneLog.silence();
    try (Directory directory = new NIOFSDirectory(folder)) {
      write(packs, directory);
    }
  }

  static void write(List<Pack> packs, Directory directory) throws IOException {
    IndexWriterConfig config = IndexWriting.config(IndexWriterConfig.OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      int order = 0;
      for (Pack pack : packs) {
        for (Module module : pack.modules()) {
          String source = pack.id() + ":" + module.id();
          String prefix = IndexWriting.prefix(pack.id());
          order += IndexWriting.add(writer, prefix, module, source, order);
        }
      }
      writer.forceMerge(1);
    }
  }
}
