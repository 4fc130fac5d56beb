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
  private final FileChannel channel;

  /** How far the file is read: what is appended meanwhile may be half a line. */
  private final long limit;

  private final List<Entry> entries = new ArrayList<>();
  private final List<JournalProblem> problems = new ArrayList<>();
  private int line;
  private int firstNewer;
  private int newer;
  private long end;

  private JournalReader(Path path, FileChannel channel, long limit) {
    this.path = path.toString();
    this.channel = channel;
    this.limit = limit;
  }

  /** What this journal holds. A file that cannot be read gives a problem and no entries. */
  public static JournalPart read(Path journal) {
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
      return new JournalReader(journal, channel, wholeLines(channel)).readFrom(0, 0);
    } catch (IOException e) {
      return unreadable(journal, e);
    }
  }

  /**
   * What this journal holds behind the part that was read before; empty if that part is no longer
   * what it was.
   */
  public static Optional<JournalPart> readOn(Path journal, Coverage before) {
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
      long size = wholeLines(channel);
      if (size < before.end() || !coverage(channel, before.end()).isSameAs(before)) {
        return Optional.empty();
      }
      if (size == before.end()) {
        return Optional.of(new JournalPart(List.of(), before, List.of()));
      }
      JournalPart part = new JournalReader(journal, channel, size).readFrom(before.end(), 0);
      // Lines are counted only where something is to be said about one.
      return part.problems().isEmpty()
          ? Optional.of(part)
          : Optional.of(
              new JournalReader(journal, channel, size)
                  .readFrom(before.end(), lines(channel, before.end())));
    } catch (IOException e) {
      return Optional.of(unreadable(journal, e));
    }
  }

  private static JournalPart unreadable(Path journal, IOException e) {
    return new JournalPart(
        List.of(), Coverage.NONE, List.of(JournalProblem.unreadable(journal, e)));
  }

  /** The size of the file at a moment when nobody is in the middle of a line. */
  private static long wholeLines(FileChannel channel) throws IOException {
    long size = channel.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    if (size == 0 || (channel.read(last, size - 1) == 1 && last.get(0) == '\n')) {
      return size;
    }
    // Another process may be writing its line: wait for it before calling it torn.
    try (FileLock _ = channel.lock(0, Long.MAX_VALUE, true)) {
      return channel.size();
    } catch (IOException | OverlappingFileLockException e) {
      return size;
    }
  }

  private static Coverage coverage(FileChannel channel, long end) throws IOException {
    long start = Math.max(0, end - Coverage.WINDOW);
    ByteBuffer window = ByteBuffer.allocate((int) (end - start));
    while (window.hasRemaining()) {
      if (channel.read(window, start + window.position()) < 0) {
        break;
      }
    }
    return Coverage.of(window.array(), start, end);
  }

  private static int lines(FileChannel channel, long end) throws IOException {
    ByteLines before = new ByteLines(channel, 0, end);
    int lines = 0;
    while (before.next()) {
      lines++;
    }
    return lines;
  }

  private JournalPart readFrom(long from, int linesBefore) throws IOException {
    line = linesBefore;
    end = from;
    ByteLines lines = new ByteLines(channel, from, limit);
    while (lines.next()) {
      line++;
      take(lines, end == 0 ? mark(lines) : lines.from());
    }
    if (newer > 0) {
      problems.add(JournalProblem.newer(path, firstNewer, newer));
    }
    return new JournalPart(List.copyOf(entries), coverage(channel, end), List.copyOf(problems));
  }

  /** Where a line begins that may have a byte order mark before it. */
  private static int mark(ByteLines lines) {
    byte[] bytes = lines.bytes();
    int from = lines.from();
    boolean marked =
        lines.to() - from >= MARK_LENGTH
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return marked ? from + MARK_LENGTH : from;
  }

  private void take(ByteLines lines, int from) {
    if (lines.tooLong() || !isBlank(lines.bytes(), from, lines.to())) {
      try {
        if (lines.tooLong()) {
          throw BrokenLine.tooLong();
        }
        entries.add(EntryReader.read(lines.bytes(), from, lines.to()));
      } catch (NewerLine e) {
        firstNewer = newer == 0 ? line : firstNewer;
        newer++;
      } catch (BrokenLine e) {
        if (!lines.ended()) {
          problems.add(JournalProblem.torn(path, line));
          return;
        }
        problems.add(JournalProblem.broken(path, line, e.why()));
      }
    }
    end = lines.end();
  }

  private static boolean isBlank(byte[] bytes, int from, int stop) {
    for (int i = from; i < stop; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
