package dev.awsnotes.journal;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A line could not be written for good. It does not count as answered: nothing of it was
 * acknowledged, and what had been written of it was taken back where possible.
 */
public final class JournalWriteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path path;

  JournalWriteException(Path path, IOException cause) {
    super("cannot write " + path + ": " + cause.getMessage(), cause);
    this.path = path;
  }

  /** The file or folder that could not be written. */
  public Path path() {
    return path;
  }
}
