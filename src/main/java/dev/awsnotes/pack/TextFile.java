package dev.awsnotes.pack;

import java.nio.file.Path;
import java.util.Optional;

/** A text file that is no part of a pack. */
public final class TextFile {
  private TextFile() {}

  /**
   * The text of this file, or nothing after reporting why: it is not there, not UTF-8, too large.
   */
  public static Optional<String> read(Path file, Diagnostics diagnostics) {
    return PackFiles.readAnywhere(file, file.toString(), diagnostics);
  }
}
