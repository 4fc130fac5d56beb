package dev.awsnotes.cli;

/** What a command returns to the shell. */
public final class ExitCode {
  /** Done; wrong answers and nothing due are done too. */
  public static final int OK = 0;

  /** Nothing was found, or {@code check} found errors. */
  public static final int NOTHING = 1;

  /** Wrong usage, or an unknown target. */
  public static final int USAGE = 2;

  /** A file cannot be read, is broken, or cannot be written. */
  public static final int FILE = 3;

  /** Interrupted by the learner. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
