package dev.awsnotes.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Appends to this device's journal. When {@link #append} returns, the line is on the disk; when it
 * throws, the line does not count.
 *
 * <p>Any number of processes may append to one journal: each append holds the file's lock, and the
 * file is opened anew each time, so that a synchroniser may replace it in between.
 */
public final class JournalWriter {
  /** A lock belongs to the whole process: its threads must take turns by themselves. */
  private static final Object TURN = new Object();

  private final Path folder;
  private final Path stateFolder;
  private final Ulids ulids;
  private Optional<Path> journal = Optional.empty();

  /**
   * Touches nothing until the first append.
   *
   * @param folder where the journals are: {@code <data folder>/journal}
   * @param stateFolder where the device's id is
   * @param ulids makes the device's id if it has none yet
   */
  public JournalWriter(Path folder, Path stateFolder, Ulids ulids) {
    this.folder = folder;
    this.stateFolder = stateFolder;
    this.ulids = ulids;
  }

  /**
   * Writes the entry and waits until it is on the disk.
   *
   * @throws JournalWriteException if that fails; the entry must not be acknowledged
   */
  public void append(Entry entry) {
    byte[] line = (EntryText.of(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (TURN) {
      append(open(entry.stamp().at()), line);
    }
  }

  /** The file name of this device's journal; empty before its first entry. */
  public static Optional<String> fileName(Path stateFolder) throws IOException {
    Optional<String> device = DeviceId.find(stateFolder);
    return device.isEmpty() ? device : Optional.of(device.get() + Journals.SUFFIX);
  }

  private Path open(long now) {
    if (journal.isPresent()) {
      return journal.get();
    }
    Path place = stateFolder;
    try {
      String device = DeviceId.findOrCreate(stateFolder, ulids.next(now));
      place = folder;
      OwnerOnly.createFolders(folder);
      Path path = folder.resolve(device + Journals.SUFFIX);
      journal = Optional.of(path);
      return path;
    } catch (IOException e) {
      throw new JournalWriteException(place, e);
    }
  }

  private void append(Path path, byte[] line) {
    try {
      if (OwnerOnly.createFile(path)) {
        forceFolder();
      }
      try (FileChannel channel =
              FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        write(channel, line);
      }
    } catch (IOException e) {
      throw new JournalWriteException(path, e);
    }
  }

  private static void write(FileChannel channel, byte[] line) throws IOException {
    long end = channel.size();
    ByteBuffer buffer = ByteBuffer.allocate(line.length + 1);
    if (end > 0 && !endsLine(channel, end)) {
      // What a crash left of a line must not swallow this one.
      buffer.put((byte) '\n');
    }
    buffer.put(line).flip();
    try {
      long at = end;
      while (buffer.hasRemaining()) {
        at += channel.write(buffer, at);
      }
      channel.force(false);
    } catch (IOException e) {
      takeBack(channel, end, e);
      throw e;
    }
  }

  private static boolean endsLine(FileChannel channel, long end) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return channel.read(last, end - 1) == 1 && last.get(0) == '\n';
  }

  private static void takeBack(FileChannel channel, long end, IOException cause) {
    try {
      channel.truncate(end);
      channel.force(false);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /**
   * Makes the new file's name last too; not every system can, and the line does not depend on it.
   */
  private void forceFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }
}
