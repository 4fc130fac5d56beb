package dev.awsnotes.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Puts this text into a file, in UTF-8. A link stays one; what is no regular file, such as a
   * pipe, is written to.
   *
   * @throws IOException if that was not possible; then the file is as it was
   */
  public static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder");
    }
    boolean there = Files.exists(file);
    if (there && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(bytes);
      }
      return;
    }
    Path target = there ? file.toRealPath() : file.toAbsolutePath();
    long process = ProcessHandle.current().pid();
    Path temporary = target.resolveSibling("." + target.getFileName() + "." + process + ".tmp");
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
