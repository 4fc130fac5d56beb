package dev.awsnotes.cli;

/** Writes roff for the {@code man} macros: text never becomes a request by accident. */
final class Roff {
  private final StringBuilder out = new StringBuilder();

  /** A request with its arguments, each of them quoted. */
  Roff request(String name, String... arguments) {
    out.append('.').append(name);
    for (String argument : arguments) {
      // A quotation mark cannot stand in a quoted argument.
      out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    out.append('\n');
    return this;
  }

  /** Lines of unequal length from here on. This request takes no quotation marks. */
  Roff leftAligned() {
    out.append(".ad l\n");
    return this;
  }

  /** Running text; each of its lines begins on an input line of its own. */
  Roff text(String text) {
    for (String line : text.split("\n", -1)) {
      out.append(guarded(escaped(line.strip()))).append('\n');
    }
    return this;
  }

  /** A paragraph. */
  Roff paragraph(String text) {
    return request("PP").text(text);
  }

  /** A term, and behind it what it means. */
  Roff item(String term, String meaning) {
    request("TP");
    out.append("\\fB").append(escaped(term)).append("\\fR\n");
    return text(meaning);
  }

  /** Lines that stay as they are. */
  Roff example(String lines) {
    return request("nf").text(lines).request("fi");
  }

  /** Signs that roff would read as something else, or print as typographic ones. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\e");
        case '-' -> escaped.append("\\-");
        case '\'' -> escaped.append("\\(aq");
        case '`' -> escaped.append("\\(ga");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A point at the beginning of a line would be a request; an empty line is a break. */
  private static String guarded(String line) {
    return line.isEmpty() || line.charAt(0) == '.' ? "\\&" + line : line;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
