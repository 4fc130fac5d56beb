package dev.awsnotes.cli;

import dev.awsnotes.journal.JournalWriteException;
import dev.awsnotes.render.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, for people, and what they can do about it. */
final class Reason {
  private Reason() {}

  /** Where the operating system's words say enough, they are taken as they are. */
  static String of(IOException e, Messages messages) {
    if (e instanceof NoSuchFileException) {
      return messages.get("reason.missing");
    }
    if (e instanceof AccessDeniedException) {
      return messages.get("reason.denied");
    }
    return of(said(e), messages);
  }

  /** Why a line could not be written. */
  static String of(JournalWriteException e, Messages messages) {
    return e.getCause() instanceof IOException io ? of(io, messages) : String.valueOf(e.getCause());
  }

  /** The same for what the operating system said. */
  static String of(String said, Messages messages) {
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
      return messages.get("reason.full", said);
    }
    if (said.contains("Read-only file system")) {
      return messages.get("reason.read-only", said);
    }
    return said;
  }

  /** Without the path, which the message names anyway. */
  private static String said(IOException e) {
    if (e instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
