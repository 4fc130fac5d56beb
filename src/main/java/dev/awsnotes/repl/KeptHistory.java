package dev.awsnotes.repl;

import dev.awsnotes.journal.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * The lines that were typed, kept in a file of their own from one shell to the next. Whatever
 * stands in the file, and whether or not there is room for more, the shell opens and goes on; a
 * line that found no room is written with the next one.
 */
final class KeptHistory extends DefaultHistory {
  /** So much of the end is read; it is more than anybody goes back. */
  private static final int MOST_BYTES = 1 << 20;

  private final Path file;
  private int kept = -1;

  /** The history in this file, which need not be there. */
  KeptHistory(Path file) {
    this.file = file;
  }

  @Override
  public void load() {
    try {
      String text = read();
      for (String line : text.lines().toList()) {
        if (!line.isBlank()) {
          internalAdd(Instant.EPOCH, unescaped(line));
        }
      }
    } catch (IOException e) {
      // Then the shell remembers its own lines only.
    }
    kept = last();
  }

  private String read() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(size, MOST_BYTES));
      long from = size - bytes.capacity();
      while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {}
      // What is no text becomes a mark that is none either; it stays one line.
      String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
      if (from == 0) {
        return text;
      }
      String whole = text.substring(text.indexOf('\n') + 1);
      shorten(whole);
      return whole;
    }
  }

  private void shorten(String text) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    try {
      OwnerOnly.createFile(temporary);
      Files.writeString(temporary, text);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @Override
  public void save() {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      for (int i = Math.max(kept + 1, first()); i <= last(); i++) {
        append(channel, escaped(get(i)) + "\n");
        kept = i;
      }
    } catch (IOException e) {
      return; // The next line tries again.
    }
  }

  private static void append(FileChannel channel, String line) throws IOException {
    long end = channel.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    boolean open = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(open ? "\n" + line : line);
    try {
      long at = end;
      while (bytes.hasRemaining()) {
        at += channel.write(bytes, at);
      }
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  /** One line in the file for one that was typed, even if it had several. */
  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String line) {
    StringBuilder typed = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\' || i + 1 == line.length()) {
        typed.append(c);
      } else {
        char behind = line.charAt(++i);
        typed.append(
            switch (behind) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> behind;
            });
      }
    }
    return typed.toString();
  }
}
