package dev.awsnotes.journal;

import java.util.zip.CRC32C;

/**
 * How much of a journal has been read for good. A journal only grows: if the end of this part is
 * still what it was, so is the part.
 *
 * @param end the offset behind the last line read; a torn last line lies behind it
 * @param checksum CRC32C of the last 64 KiB before that
 */
public record Coverage(long end, int checksum) {
  /** Nothing has been read. */
  public static final Coverage NONE = new Coverage(0, 0);

  /** How much of the end is checked, in bytes. */
  static final int WINDOW = 64 * 1024;

  /**
   * Whether it is the same. Written out: at every start this is asked, and a record's own equals is
   * linked at run time.
   */
  public boolean isSameAs(Coverage other) {
    return end == other.end && checksum == other.checksum;
  }

  /**
   * The coverage of a file up to an offset.
   *
   * @param bytes the file from {@code start} on, at least from the window's start
   */
  static Coverage of(byte[] bytes, long start, long end) {
    int to = (int) (end - start);
    int from = (int) Math.max(0, end - WINDOW - start);
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, to - from);
    return new Coverage(end, (int) checksum.getValue());
  }
}
