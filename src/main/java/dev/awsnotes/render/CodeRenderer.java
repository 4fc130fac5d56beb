package dev.awsnotes.render;

import dev.awsnotes.markdown.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Code as it stands, with strings, comments and a few words of each language set apart. The lines
 * of a diagram that is wider than the screen are cut where they leave it: wrapped, they would tear
 * the whole apart. Code is left to the terminal, which wraps it and loses nothing; text without a
 * language is broken at its blanks.
 */
final class CodeRenderer {
  private static final String INDENT = "  ";
  private static final String CUT = ">";
  private static final char FIRST_BOX = '\u2500';
  private static final char LAST_BOX = '\u257f';
  private static final Set<String> JAVA_WORDS =
      Set.of(
          "class",
          "record",
          "interface",
          "enum",
          "public",
          "private",
          "static",
          "final",
          "void",
          "new",
          "return",
          "if",
          "else",
          "for",
          "while",
          "try",
          "catch",
          "throw",
          "throws",
          "var",
          "import",
          "package",
          "int",
          "long",
          "boolean",
          "true",
          "false",
          "null",
          "switch",
          "case");
  private static final Set<String> JSON_WORDS = Set.of("true", "false", "null");

  private CodeRenderer() {}

  static List<Line> lines(Block.Code code, Look look) {
    List<Line> lines = new ArrayList<>();
    String margin = look.plain() ? "" : INDENT;
    boolean diagram = isDiagram(code.text());
    boolean cuts = look.wraps() && !look.plain() && diagram;
    for (String line : code.text().stripTrailing().split("\n", -1)) {
      List<Run> runs = new ArrayList<>();
      runs.add(Run.text(margin));
      if (cuts && margin.length() + Width.of(line) > look.width()) {
        int room = look.width() - margin.length() - CUT.length();
        runs.add(Run.text(line.substring(0, Width.fitting(line, Math.max(0, room)))));
        runs.add(Run.of(CUT, Role.ALERT));
      } else if (look.theme().coloured()) {
        highlight(Untrusted.clean(line), code.language(), runs);
      } else {
        runs.add(Run.text(line));
      }
      Line whole = new Line(runs);
      boolean wraps = look.wraps() && !diagram && isText(code.language());
      lines.addAll(wraps ? text(whole, look) : List.of(whole.unbroken()));
    }
    return lines;
  }

  /** What is no program is read, not copied: it is broken at its blanks. */
  private static List<Line> text(Line line, Look look) {
    return line.width() <= look.width() ? List.of(line) : Wrap.below(line, look.width());
  }

  private static boolean isText(String language) {
    return language.isEmpty() || language.equals("text");
  }

  private static boolean isDiagram(String text) {
    return text.chars().anyMatch(c -> c >= FIRST_BOX && c <= LAST_BOX);
  }

  private static void highlight(String line, String language, List<Run> runs) {
    switch (language) {
      case "java" -> tokens(line, "//", JAVA_WORDS, runs);
      case "json" -> tokens(line, "//", JSON_WORDS, runs);
      case "bash", "sh", "shell", "console", "python", "yaml" -> tokens(line, "#", Set.of(), runs);
      default -> runs.add(Run.text(line));
    }
  }

  private static void tokens(String line, String comment, Set<String> words, List<Run> runs) {
    int from = 0;
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      boolean wordStart = Character.isLetter(c) && (i == 0 || !isWord(line.charAt(i - 1)));
      if (line.startsWith(comment, i) && (i == 0 || line.charAt(i - 1) == ' ')) {
        plain(line, from, i, runs);
        runs.add(Run.of(line.substring(i), Role.COMMENT));
        return;
      }
      int end = i + 1;
      Role role = Role.TEXT;
      if (c == '"' || c == '\'') {
        end = endOfString(line, i);
        role = Role.STRING;
      } else if (wordStart) {
        while (end < line.length() && isWord(line.charAt(end))) {
          end++;
        }
        role = words.contains(line.substring(i, end)) ? Role.KEYWORD : Role.TEXT;
      }
      if (role != Role.TEXT) {
        plain(line, from, i, runs);
        runs.add(Run.of(line.substring(i, end), role));
        from = end;
      }
      i = end;
    }
    plain(line, from, line.length(), runs);
  }

  private static void plain(String line, int from, int to, List<Run> runs) {
    if (from < to) {
      runs.add(Run.text(line.substring(from, to)));
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static int endOfString(String line, int start) {
    char quote = line.charAt(start);
    for (int i = start + 1; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == quote) {
        return i + 1;
      }
    }
    return line.length();
  }
}
