package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LoadedPack;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Position;
import java.time.LocalDate;

/**
 * The pack that is checked.
 *
 * @param today the day on which it is checked
 * @param out what is found
 */
record Checked(LoadedPack pack, LocalDate today, Diagnostics out) {
  /** Whether it is the pack that comes with the program, which keeps rules that others need not. */
  boolean bundled() {
    return pack.pack().id().equals(Pack.BUNDLED);
  }

  /** Whether it is written in both languages, so that each text must be there in both. */
  boolean bilingual() {
    return pack.modules().stream()
        .anyMatch(
            module ->
                (!module.notes(Lang.KO).isEmpty() && !module.notes(Lang.EN).isEmpty())
                    || module.questions().stream()
                        .map(located -> located.question().stem().source())
                        .anyMatch(stem -> stem.has(Lang.KO) && stem.has(Lang.EN)));
  }

  /** A fault of style: an error, but a warning in notes that somebody writes for themselves. */
  void style(String path, Position at, String ko, String en) {
    if (pack.plain()) {
      out.warning(path, at, ko, en);
    } else {
      out.error(path, at, ko, en);
    }
  }

  /** An error in the bundled pack, a warning in any other. */
  void blame(String path, Position at, String ko, String en) {
    if (bundled()) {
      out.error(path, at, ko, en);
    } else {
      out.warning(path, at, ko, en);
    }
  }
}
