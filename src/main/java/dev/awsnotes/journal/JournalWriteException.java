package dev.awsnotes.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A line could not be written for good. It does not count as answered: nothing of it was
 * acknowledged, and what had been written of it was taken back where possible.
 */
public final class JournalWriteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path path;
  private final String reason;

  JournalWriteException(Path path, IOException cause) {
    super("cannot write " + path + ": " + reason(cause), cause);
    this.path = path;
    this.reason = reason(cause);
  }

  /** The file or folder that could not be written. */
  public Path path() {
    return path;
  }

  /** Why, in the words of the operating system. */
  public String reason() {
    return reason;
  }

  /** Without the path, where the exception has it apart. */
  private static String reason(IOException cause) {
    if (cause instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
