package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.PackReading;
import dev.awsnotes.store.PreparedContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens packs, each once. */
final class Libraries {
  private static final int MOST_TOLD = 3;

  private final Environment environment;
  private final Map<List<Path>, Library> opened = new HashMap<>();
  private final Map<Path, Pack> byFolder = new HashMap<>();
  private @Nullable Pack bundled;
  private boolean broken;

  Libraries(Environment environment) {
    this.environment = environment;
  }

  /** Whether an own pack had to be left out. */
  boolean broken() {
    return broken;
  }

  /** The pack in this folder, if it was opened and is in order. */
  Optional<Pack> opened(Path folder) {
    return Optional.ofNullable(byFolder.get(folder));
  }

  /** Packs may have come or changed: the next question reads them anew. */
  void forget() {
    opened.clear();
    byFolder.clear();
    broken = false;
  }

  Library library(Settings settings, Consumer<String> warn) {
    Library known = opened.get(settings.packs());
    if (known == null) {
      known = open(settings, warn);
      opened.put(settings.packs(), known);
    }
    return known;
  }

  /** The pack that comes with the program. */
  Pack bundled(Settings settings) {
    Pack known = bundled;
    if (known == null) {
      try {
        known = PreparedContent.open(Path.of(environment.content()));
      } catch (IOException e) {
        throw CommandException.file(
            MessageFile.load(settings.lang()).get("error.content", environment.content()));
      }
      bundled = known;
    }
    return known;
  }

  private Library open(Settings settings, Consumer<String> warn) {
    List<Pack> packs = new ArrayList<>();
    packs.add(bundled(settings));
    for (Path path : settings.packs()) {
      PackReading reading = PackReader.read(path);
      report(path, reading, settings, warn);
      broken |= reading.pack().isEmpty();
      for (Pack pack : reading.pack().stream().toList()) {
        if (packs.stream().anyMatch(other -> other.id().equals(pack.id()))) {
          broken = true;
          warn.accept(MessageFile.load(settings.lang()).get("pack.same-id", path, pack.id()));
        } else {
          packs.add(pack);
          byFolder.put(path, pack);
        }
      }
    }
    return new Library(List.copyOf(packs));
  }

  /**
   * Of a pack that is used all the same the first errors are enough: it is named on every start.
   */
  private static void report(
      Path path, PackReading reading, Settings settings, Consumer<String> warn) {
    int told = 0;
    int left = 0;
    for (Diagnostic diagnostic : reading.diagnostics()) {
      if (diagnostic.isError()) {
        if (reading.pack().isPresent() && told == MOST_TOLD) {
          left++;
        } else {
          warn.accept(diagnostic.line(settings.lang()));
          told++;
        }
      }
    }
    if (left > 0) {
      warn.accept(MessageFile.load(settings.lang()).get("pack.left", left, path));
    }
  }
}
