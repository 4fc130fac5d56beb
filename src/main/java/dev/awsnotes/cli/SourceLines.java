package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.TextFile;
import dev.awsnotes.render.Untrusted;
import dev.awsnotes.render.Width;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The source line of a diagnostic with a caret below the place. */
final class SourceLines {
  private static final int LONGEST = 120;

  private final Map<String, List<String>> files = new HashMap<>();

  /** Two lines, or none where there is nothing to show. */
  List<String> caret(Diagnostic diagnostic) {
    List<String> lines = files.computeIfAbsent(diagnostic.path(), SourceLines::read);
    int number = diagnostic.at().line();
    if (number > lines.size() || lines.get(number - 1).isBlank()) {
      return List.of();
    }
    String line = lines.get(number - 1);
    int column = Math.min(diagnostic.at().column(), line.length() + 1);
    if (column > LONGEST) {
      return List.of();
    }
    String shown = Untrusted.clean(line.substring(0, Math.min(line.length(), LONGEST)));
    String before = Untrusted.clean(line.substring(0, column - 1));
    return List.of("  " + shown, "  " + " ".repeat(Width.of(before)) + "^");
  }

  private static List<String> read(String path) {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file)
          ? TextFile.read(file, new Diagnostics()).orElse("").lines().toList()
          : List.of();
    } catch (InvalidPathException e) {
      return List.of(); // A name whose bytes are no text.
    }
  }
}
