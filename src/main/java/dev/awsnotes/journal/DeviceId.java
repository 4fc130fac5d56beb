package dev.awsnotes.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The name of this device's journal. It lives in the state folder, which no synchroniser shares, so
 * that two devices never write the same file.
 */
final class DeviceId {
  private static final String FILE = "device-id";

  private DeviceId() {}

  /** The id of this device, if it has one yet. */
  static Optional<String> find(Path stateFolder) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(stateFolder.resolve(FILE));
      String id = new String(bytes, StandardCharsets.ISO_8859_1).strip();
      return Ulids.isUlid(id) ? Optional.of(id) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The id of this device; a new one if it has none, or if its file is broken. */
  static String findOrCreate(Path stateFolder, String fresh) throws IOException {
    Optional<String> known = find(stateFolder);
    if (known.isPresent()) {
      return known.get();
    }
    OwnerOnly.createFolders(stateFolder);
    Path temporary = stateFolder.resolve(FILE + "." + fresh);
    try {
      write(temporary, fresh);
      Files.move(temporary, stateFolder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
    // Of two processes that start at once, one wins; whoever reads the loser's id until then writes
    // a journal of its own, which is merged like any other.
    return find(stateFolder).orElse(fresh);
  }

  private static void write(Path temporary, String id) throws IOException {
    OwnerOnly.createFile(temporary);
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      ByteBuffer line = ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.ISO_8859_1));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    }
  }
}
