package dev.awsnotes.search;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;

/** How every index of notes is written. */
final class IndexWriting {
  private static final double BUFFER_MIB = 64;

  private IndexWriting() {}

  static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setNoCFSRatio(1);
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setCodec(new StableCodec())
        .setMergePolicy(merges)
        .setUseCompoundFile(true)
        .setRAMBufferSizeMB(BUFFER_MIB)
        .setCommitOnClose(true);
  }

  /** What stands before the targets of a pack: nothing for the bundled one. */
  static String prefix(String pack) {
    return pack.equals(Pack.BUNDLED) ? "" : pack + ":";
  }

  /** Puts a module in, in the place of what was made from the same source; returns its entries. */
  static int add(IndexWriter writer, String prefix, Module module, String source, int order)
      throws IOException {
    List<Document> documents = NoteDocuments.of(prefix, module, source, order);
    writer.updateDocuments(new Term(NoteFields.SOURCE, source), documents);
    return documents.size();
  }
}
