package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.Position;
import dev.awsnotes.pack.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The learner's own names for things: {@code glossary.txt} in the configuration folder, in each
 * line {@code term = synonym, synonym}. Blank lines and those that begin with {@code #} are passed
 * over.
 *
 * @param lines in each names for the same
 * @param diagnostics the lines that were left out, and why
 */
record OwnGlossary(List<List<String>> lines, List<Diagnostic> diagnostics) {
  static final String FILE = "glossary.txt";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads the file; that there is none is fine. */
  static OwnGlossary read(Path file) {
    if (!Files.exists(file)) {
      return new OwnGlossary(List.of(), List.of());
    }
    Diagnostics found = new Diagnostics();
    return TextFile.read(file, found)
        .map(text -> parse(file.toString(), text))
        .orElseGet(() -> new OwnGlossary(List.of(), found.list()));
  }

  static OwnGlossary parse(String path, String text) {
    List<List<String>> lines = new ArrayList<>();
    Diagnostics found = new Diagnostics();
    int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    for (int number = 1; start < text.length(); number++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        List<String> names = names(path, number, line, found);
        if (names.size() > 1) {
          lines.add(names);
        }
      }
      start = end + 1;
    }
    return new OwnGlossary(List.copyOf(lines), found.list());
  }

  /** The names of a line; none, and a diagnostic, if it is not in order. */
  private static List<String> names(String path, int number, String line, Diagnostics found) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      error(path, number, line, 0, found);
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == equals || i == line.length() || (i > equals && line.charAt(i) == ',')) {
        String name = line.substring(start, i).strip();
        if (!isName(name)) {
          error(path, number, line, start, found);
          return List.of();
        }
        names.add(name);
        start = i + 1;
      }
    }
    return List.copyOf(names);
  }

  private static void error(String path, int number, String line, int index, Diagnostics found) {
    int at = index;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    found.error(
        path,
        new Position(number, line.codePointCount(0, at) + 1),
        "'용어 = 같은 말, 같은 말' 형식이 아니어서 이 줄을 건너뜁니다",
        "this line is left out: expected 'term = synonym, synonym'");
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
