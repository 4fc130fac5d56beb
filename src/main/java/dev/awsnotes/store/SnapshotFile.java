package dev.awsnotes.store;

import static java.util.Objects.requireNonNull;

import dev.awsnotes.journal.Coverage;
import dev.awsnotes.journal.OwnerOnly;
import dev.awsnotes.review.Fsrs;
import dev.awsnotes.review.Learner;
import dev.awsnotes.review.LearnerCodec;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** Keeps the folded learner, so that a start need not read the journals. A cache, nothing else. */
final class SnapshotFile {
  /** Rises with any change of what lies before the learner. */
  private static final int FORMAT = 0x41574e01;

  private static final int CHECKSUM_BYTES = 4;
  private final Path path;

  /**
   * A learner and what it was folded from.
   *
   * @param journals by file name
   */
  record Snapshot(Map<String, Coverage> journals, Learner learner) {}

  SnapshotFile(Path path) {
    this.path = path;
  }

  /** The snapshot; empty if there is none that can be read. */
  Optional<Snapshot> read(Fsrs fsrs) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      int length = bytes.length - CHECKSUM_BYTES;
      if (length < 0 || ByteBuffer.wrap(bytes).getInt(length) != checksum(bytes, length)) {
        return Optional.empty();
      }
      ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
      if (in.remaining() < Integer.BYTES || in.getInt() != FORMAT) {
        return Optional.empty();
      }
      Map<String, Coverage> journals = new TreeMap<>();
      for (int left = in.getInt(); left > 0; left--) {
        byte[] name = new byte[in.getInt()];
        in.get(name);
        journals.put(
            new String(name, StandardCharsets.UTF_8), new Coverage(in.getLong(), in.getInt()));
      }
      return Optional.of(new Snapshot(journals, LearnerCodec.read(fsrs, in)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Replaces the snapshot, whole or not at all. If that fails, the next start takes longer. */
  void write(Snapshot snapshot) {
    Path temporary = path.resolveSibling(path.getFileName() + ".new");
    try {
      OwnerOnly.createFolders(requireNonNull(path.toAbsolutePath().getParent()));
      OwnerOnly.createFile(temporary);
      try (FileChannel channel =
          FileChannel.open(
              temporary, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(snapshot));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      remove(temporary);
    }
  }

  /** On a full disk half a snapshot would take the room that the journal needs. */
  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      return;
    }
  }

  private static byte[] bytes(Snapshot snapshot) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORMAT);
    out.writeInt(snapshot.journals().size());
    for (Map.Entry<String, Coverage> journal : snapshot.journals().entrySet()) {
      byte[] name = journal.getKey().getBytes(StandardCharsets.UTF_8);
      out.writeInt(name.length);
      out.write(name);
      out.writeLong(journal.getValue().end());
      out.writeInt(journal.getValue().checksum());
    }
    LearnerCodec.write(snapshot.learner(), out);
    out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    return bytes.toByteArray();
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
