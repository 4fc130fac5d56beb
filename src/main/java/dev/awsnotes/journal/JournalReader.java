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

/** Reads one journal, whole or from an offset. Never writes. */
public final class JournalReader {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String path;
  private final byte[] bytes;
  private final List<Entry> entries = new ArrayList<>();
  private final List<JournalProblem> problems = new ArrayList<>();
  private int firstNewer;
  private int newer;
  private int end;

  private JournalReader(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** What this journal holds. A file that cannot be read gives a problem and no entries. */
  public static JournalPart read(Path journal) {
    return read(journal, 0);
  }

  /**
   * What this journal holds behind an offset.
   *
   * @param from where a line begins, as {@link JournalPart#end} said
   */
  public static JournalPart read(Path journal, long from) {
    try {
      return new JournalReader(journal.toString(), bytes(journal)).readFrom((int) from);
    } catch (IOException e) {
      String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      return new JournalPart(
          List.of(), from, List.of(JournalProblem.unreadable(journal.toString(), reason)));
    }
  }

  private static byte[] bytes(Path journal) throws IOException {
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
      byte[] bytes = all(channel);
      if (bytes.length == 0 || bytes[bytes.length - 1] == '\n') {
        return bytes;
      }
      // Another process may be in the middle of its line: wait for it before calling it torn.
      try (FileLock _ = channel.lock(0, Long.MAX_VALUE, true)) {
        return all(channel);
      } catch (IOException | OverlappingFileLockException e) {
        return bytes;
      }
    }
  }

  private static byte[] all(FileChannel channel) throws IOException {
    long size = channel.size();
    if (size > Integer.MAX_VALUE - 8) {
      throw new IOException("larger than 2 GiB");
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) size);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, buffer.position()) < 0) {
        break;
      }
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.get(0, bytes);
    return bytes;
  }

  private JournalPart readFrom(int from) {
    int start = from == 0 && startsWithMark() ? BYTE_ORDER_MARK.length : from;
    end = from;
    while (start < bytes.length) {
      int stop = start;
      while (stop < bytes.length && bytes[stop] != '\n') {
        stop++;
      }
      line(start, stop);
      start = stop + 1;
    }
    if (newer > 0) {
      problems.add(JournalProblem.newer(path, lineNumber(firstNewer), newer));
    }
    return new JournalPart(List.copyOf(entries), end, List.copyOf(problems));
  }

  private boolean startsWithMark() {
    return bytes.length >= 3
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }

  private void line(int start, int stop) {
    boolean ended = stop < bytes.length;
    if (!isBlank(start, stop)) {
      try {
        entries.add(EntryReader.read(bytes, start, stop));
      } catch (NewerLine e) {
        firstNewer = newer == 0 ? start : firstNewer;
        newer++;
      } catch (BrokenLine e) {
        int line = lineNumber(start);
        if (!ended) {
          problems.add(JournalProblem.torn(path, line));
          return;
        }
        problems.add(JournalProblem.broken(path, line, e.why()));
      }
    }
    end = ended ? stop + 1 : stop;
  }

  private boolean isBlank(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private int lineNumber(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
