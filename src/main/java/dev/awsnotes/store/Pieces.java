package dev.awsnotes.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;

/** The pieces of a prepared file, read one at a time. */
final class Pieces {
  private final RandomAccessFile file;
  private final long start;

  Pieces(RandomAccessFile file, long start) {
    this.file = file;
    this.start = start;
  }

  /**
   * The bytes from one place to another, both counted from the first piece.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  synchronized ByteSource read(int from, int to) {
    byte[] bytes = new byte[to - from];
    try {
      file.seek(start + from);
      file.readFully(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteSource(bytes);
  }
}
