package dev.awsnotes.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The lines of a file one after another, in memory that does not grow with the file. */
final class ByteLines {
  /** No entry is longer; what is, is none and is not kept in memory. */
  static final int LONGEST = 1 << 20;

  private final FileChannel channel;
  private final long limit;
  private final byte[] bytes;
  private long offset;
  private int filled;
  private int from;
  private int to;
  private int next;
  private boolean ended;
  private boolean tooLong;

  /** The lines between two offsets. */
  ByteLines(FileChannel channel, long start, long limit) {
    this.channel = channel;
    this.limit = limit;
    this.offset = start;
    this.bytes = new byte[Math.clamp(limit - start, 0, LONGEST)];
  }

  /** Goes to the next line; false behind the last one. */
  boolean next() throws IOException {
    from = next;
    to = from;
    tooLong = false;
    while (true) {
      while (to < filled && bytes[to] != '\n') {
        to++;
      }
      if (to < filled) {
        ended = true;
        next = to + 1;
        return true;
      }
      if (offset + filled >= limit || !more()) {
        ended = false;
        next = to;
        return to > from || tooLong;
      }
    }
  }

  /** Reads on; what is left of a line that is too long is forgotten. */
  private boolean more() throws IOException {
    if (from == 0 && filled == bytes.length) {
      tooLong = true;
      from = filled;
    }
    System.arraycopy(bytes, from, bytes, 0, filled - from);
    offset += from;
    filled -= from;
    to -= from;
    from = 0;
    int most = (int) Math.min(bytes.length - filled, limit - offset - filled);
    int read = channel.read(ByteBuffer.wrap(bytes, filled, most), offset + filled);
    filled += Math.max(0, read);
    return read > 0;
  }

  /** Where the line stands: from {@link #from} to {@link #to}. */
  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether a line end follows it. */
  boolean ended() {
    return ended;
  }

  /** Whether only its end is here, because it is longer than any entry. */
  boolean tooLong() {
    return tooLong;
  }

  /** The offset in the file behind the line and its end. */
  long end() {
    return offset + next;
  }
}
