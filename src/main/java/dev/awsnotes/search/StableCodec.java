package dev.awsnotes.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's own codec, which reads these segments too, with the texts compressed by zlib (smaller,
 * and faster in a process that has just started, since zlib is native), and without the time and
 * the machine in each segment, so that building twice gives the same. Only the random ids of the
 * segments differ then; Lucene takes them from the system property {@code tests.seed} where it is
 * set.
 */
final class StableCodec extends FilterCodec {
  /**
   * Texts are compressed together up to this many bytes, in ten pieces: one text is read by
   * unpacking a piece. Lucene's 480 KiB pack better by some percent and read four times slower.
   */
  private static final int CHUNK_BYTES = 120 << 10;

  private static final int MOST_IN_CHUNK = 4096;
  private static final int BLOCK_SHIFT = 10;
  private static final String FORMAT = "Lucene90StoredFieldsHighData";

  private final StoredFieldsFormat texts =
      new Lucene90CompressingStoredFieldsFormat(
          FORMAT,
          Lucene90StoredFieldsFormat.BEST_COMPRESSION_MODE,
          CHUNK_BYTES,
          MOST_IN_CHUNK,
          BLOCK_SHIFT);

  StableCodec() {
    super(Codec.getDefault().getName(), new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    StoredFieldsFormat format = delegate.storedFieldsFormat();
    return new StoredFieldsFormat() {
      @Override
      public StoredFieldsReader fieldsReader(
          Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context)
          throws IOException {
        return format.fieldsReader(directory, segment, fields, context);
      }

      @Override
      public StoredFieldsWriter fieldsWriter(
          Directory directory, SegmentInfo segment, IOContext context) throws IOException {
        // By this the reader of Lucene's own codec knows how the texts are compressed.
        segment.putAttribute(
            Lucene90StoredFieldsFormat.MODE_KEY,
            Lucene90StoredFieldsFormat.Mode.BEST_COMPRESSION.name());
        return texts.fieldsWriter(directory, segment, context);
      }
    };
  }

  @Override
  public SegmentInfoFormat segmentInfoFormat() {
    SegmentInfoFormat format = delegate.segmentInfoFormat();
    return new SegmentInfoFormat() {
      @Override
      public SegmentInfo read(Directory directory, String segment, byte[] id, IOContext context)
          throws IOException {
        return format.read(directory, segment, id, context);
      }

      @Override
      public void write(Directory directory, SegmentInfo info, IOContext context)
          throws IOException {
        // One entry only: the order of more differs from run to run.
        String source = info.getDiagnostics().getOrDefault(IndexWriter.SOURCE, "");
        SegmentInfo stable =
            new SegmentInfo(
                info.dir,
                info.getVersion(),
                info.getMinVersion(),
                info.name,
                info.maxDoc(),
                info.getUseCompoundFile(),
                info.getHasBlocks(),
                info.getCodec(),
                Map.of(IndexWriter.SOURCE, source),
                info.getId(),
                info.getAttributes(),
                info.getIndexSort());
        stable.setFiles(info.files());
        format.write(directory, stable, context);
        info.setFiles(stable.files());
      }
    };
  }
}
