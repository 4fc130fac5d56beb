package dev.awsnotes.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one journal, whole or on from where it was read before. Never writes. */
public final class JournalReader {
  /** The length of a byte order mark. */
  private static final int MARK_LENGTH = 3;

  private final String path;

  /** The file from {@link #start} on. */
  private final byte[] bytes;

  private final long start;
  private final int linesBefore;
  private final List<Entry> entries = new ArrayList<>();
  private final List<JournalProblem> problems = new ArrayList<>();
  private int firstNewer;
  private int newer;
  private int end;

  private JournalReader(Path path, byte[] bytes, long start, int linesBefore) {
    this.path = path.toString();
    this.bytes = bytes;
    this.start = start;
    this.linesBefore = linesBefore;
  }

  /** What this journal holds. A file that cannot be read gives a problem and no entries. */
  public static JournalPart read(Path journal) {
    try {
      return new JournalReader(journal, bytes(journal, 0), 0, 0).readFrom(0);
    } catch (IOException e) {
      return unreadable(journal, e);
    }
  }

  /**
   * What this journal holds behind the part that was read before; empty if that part is no longer
   * what it was.
   */
  public static Optional<JournalPart> readOn(Path journal, Coverage before) {
    try {
      long start = before.windowStart();
      byte[] bytes = bytes(journal, start);
      if (start + bytes.length < before.end()
          || !Coverage.of(bytes, start, before.end()).isSameAs(before)) {
        return Optional.empty();
      }
      int from = (int) (before.end() - start);
      if (from == bytes.length) {
        return Optional.of(new JournalPart(List.of(), before, List.of()));
      }
      JournalPart part = new JournalReader(journal, bytes, start, 0).readFrom(from);
      // Lines are counted only where something is to be said about one.
      return part.problems().isEmpty()
          ? Optional.of(part)
          : Optional.of(
              new JournalReader(journal, bytes, start, lines(journal, start)).readFrom(from));
    } catch (IOException e) {
      return Optional.of(unreadable(journal, e));
    }
  }

  private static JournalPart unreadable(Path journal, IOException e) {
    return new JournalPart(
        List.of(), Coverage.NONE, List.of(JournalProblem.unreadable(journal, e)));
  }

  private static byte[] bytes(Path journal, long start) throws IOException {
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
      byte[] bytes = bytes(channel, start, channel.size());
      if (bytes.length == 0 || bytes[bytes.length - 1] == '\n') {
        return bytes;
      }
      // Another process may be in the middle of its line: wait for it before calling it torn.
      try (FileLock _ = channel.lock(0, Long.MAX_VALUE, true)) {
        return bytes(channel, start, channel.size());
      } catch (IOException | OverlappingFileLockException e) {
        return bytes;
      }
    }
  }

  private static byte[] bytes(FileChannel channel, long start, long end) throws IOException {
    long size = Math.max(0, end - start);
    if (size > Integer.MAX_VALUE - 8) {
      throw new IOException("larger than 2 GiB");
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) size);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, start + buffer.position()) < 0) {
        break;
      }
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.get(0, bytes);
    return bytes;
  }

  private static int lines(Path journal, long end) throws IOException {
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
      byte[] before = bytes(channel, 0, end);
      return lines(before, before.length);
    }
  }

  private static int lines(byte[] bytes, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        lines++;
      }
    }
    return lines;
  }

  private JournalPart readFrom(int from) {
    int next = start == 0 && from == 0 && startsWithByteOrderMark() ? MARK_LENGTH : from;
    end = from;
    while (next < bytes.length) {
      int stop = next;
      while (stop < bytes.length && bytes[stop] != '\n') {
        stop++;
      }
      line(next, stop);
      next = stop + 1;
    }
    if (newer > 0) {
      problems.add(JournalProblem.newer(path, lineNumber(firstNewer), newer));
    }
    return new JournalPart(
        List.copyOf(entries), Coverage.of(bytes, start, start + end), List.copyOf(problems));
  }

  private boolean startsWithByteOrderMark() {
    return bytes.length >= MARK_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private void line(int from, int stop) {
    boolean ended = stop < bytes.length;
    if (!isBlank(from, stop)) {
      try {
        entries.add(EntryReader.read(bytes, from, stop));
      } catch (NewerLine e) {
        firstNewer = newer == 0 ? from : firstNewer;
        newer++;
      } catch (BrokenLine e) {
        if (!ended) {
          problems.add(JournalProblem.torn(path, lineNumber(from)));
          return;
        }
        problems.add(JournalProblem.broken(path, lineNumber(from), e.why()));
      }
    }
    end = ended ? stop + 1 : stop;
  }

  private boolean isBlank(int from, int stop) {
    for (int i = from; i < stop; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private int lineNumber(int offset) {
    return linesBefore + lines(bytes, offset) + 1;
  }
}
