package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.TextFile;
import dev.awsnotes.render.Untrusted;
import dev.awsnotes.render.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The source line of a diagnostic with a caret below the place. */
final class SourceLines {
  private static final int LONGEST = 120;

  private final Map<String, List<String>> files = new HashMap<>();
  private final List<Path> roots = new ArrayList<>();

  /** Shows lines of these files and folders, and of no file elsewhere to which a link leads. */
  SourceLines(List<Path> given) {
    for (Path folder : given) {
      try {
        roots.add(folder.toRealPath());
      } catch (IOException e) {
        // It is not there: nothing of it can be shown.
      }
    }
  }

  /** Two lines, or none where there is nothing to show. */
  List<String> caret(Diagnostic diagnostic) {
    List<String> lines = files.computeIfAbsent(diagnostic.path(), this::read);
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

  private List<String> read(String path) {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file) && isInside(file)
          ? TextFile.read(file, new Diagnostics()).orElse("").lines().toList()
          : List.of();
    } catch (IOException | InvalidPathException e) {
      return List.of(); // It went away, or its name's bytes are no text.
    }
  }

  private boolean isInside(Path file) throws IOException {
    Path real = file.toRealPath();
    return roots.stream().anyMatch(real::startsWith);
  }
}
