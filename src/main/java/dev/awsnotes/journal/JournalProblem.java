package dev.awsnotes.journal;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Something in a journal that was left aside. The file itself stays as it is.
 *
 * @param path the journal
 * @param line from 1, or 0 for the whole file
 * @param kind what sort of problem
 * @param message what is wrong, one line
 */
public record JournalProblem(String path, int line, Kind kind, LocalizedText message) {
  /** What sort of problem. */
  public enum Kind {
    /** The last line was cut off, by a crash or in the middle of a transfer. */
    TORN,
    /** A line is no entry. */
    BROKEN,
    /** Lines of a later version of the program. */
    NEWER,
    /** The file cannot be read; its answers are missing. */
    UNREADABLE,
    /** The folder cannot be listed; all answers may be missing. */
    UNLISTED
  }

  /** Whether answers may be missing that a person would have to look for. */
  public boolean isError() {
    return kind != Kind.TORN && kind != Kind.NEWER;
  }

  /** The line that compilers print: {@code path:line: error: message}. */
  public String line(Lang lang) {
    String where = line == 0 ? path : path + ":" + line;
    Diagnostic.Severity severity =
        isError() ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING;
    return where + ": " + severity.word(lang) + ": " + message.in(lang);
  }

  static JournalProblem torn(String path, int line) {
    return new JournalProblem(
        path,
        line,
        Kind.TORN,
        new LocalizedText(
            "마지막 줄이 끝까지 기록되지 않아 제외했습니다",
            "the last line was not written to its end and is set aside"));
  }

  static JournalProblem broken(String path, int line, LocalizedText why) {
    return new JournalProblem(path, line, Kind.BROKEN, why);
  }

  static JournalProblem newer(String path, int line, int count) {
    return new JournalProblem(
        path,
        line,
        Kind.NEWER,
        new LocalizedText(
            "더 새로운 버전이 기록한 줄을 건너뛰었습니다(여기부터 " + count + "줄)",
            "lines of a newer version are skipped (" + count + " from here)"));
  }

  static JournalProblem unreadable(Path path, IOException cause) {
    return unreadable(path, Kind.UNREADABLE, cause);
  }

  static JournalProblem unlisted(Path folder, IOException cause) {
    return unreadable(folder, Kind.UNLISTED, cause);
  }

  private static JournalProblem unreadable(Path path, Kind kind, IOException cause) {
    String message = cause.getMessage();
    String reason = message == null ? cause.getClass().getSimpleName() : message;
    return new JournalProblem(
        path.toString(),
        0,
        kind,
        new LocalizedText("읽을 수 없습니다: " + reason, "cannot be read: " + reason));
  }
}
