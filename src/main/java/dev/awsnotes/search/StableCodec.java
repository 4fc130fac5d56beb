package dev.awsnotes.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
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

  StableCodec() {
    super(Codec.getDefault().getName(), new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
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
        Map<String, String> nothing = new HashMap<>(info.getDiagnostics());
        nothing.replaceAll((name, value) -> name.equals(IndexWriter.SOURCE) ? value : "");
        info.addDiagnostics(nothing);
        format.write(directory, info, context);
      }
    };
  }
}
