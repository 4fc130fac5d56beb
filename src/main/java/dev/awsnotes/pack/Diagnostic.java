package dev.awsnotes.pack;

/**
 * Something wrong with a file of a pack.
 *
 * @param path the file as the reader was given it
 * @param at where in the file
 * @param severity an error keeps the pack from being used; a warning does not
 * @param message what is wrong and what to do, one line
 */
public record Diagnostic(String path, Position at, Severity severity, LocalizedText message) {
  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING;

    /** What it is called in the learner's language. */
    public String word(Lang lang) {
      return switch (this) {
        case ERROR -> lang == Lang.KO ? "오류" : "error";
        case WARNING -> lang == Lang.KO ? "경고" : "warning";
      };
    }
  }

  /** Whether it is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The line that compilers print: {@code path:line:col: error: message}. */
  public String line(Lang lang) {
    String place = path + ":" + at.line() + ":" + at.column();
    return place + ": " + severity.word(lang) + ": " + message.in(lang);
  }
}
