package dev.awsnotes.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that can be said against a pack. */
public final class PackCheck {
  private PackCheck() {}

  /**
   * Checks the pack in this folder.
   *
   * @param today the day, {@code YYYY-MM-DD}, against which dates are stale
   */
  public static List<Diagnostic> check(Path root, String today) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<LoadedPack> loaded = PackReader.load(root, diagnostics);
    loaded.ifPresent(pack -> QuestionLint.check(pack, today, diagnostics));
    loaded.ifPresent(pack -> NotesLint.check(pack, diagnostics));
    return diagnostics.list();
  }
}
