package dev.awsnotes.cli;

/** Ends a command with one line for the learner and an exit code. */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final boolean unknown;

  private CommandException(int exitCode, boolean unknown, String message) {
    super(message);
    this.exitCode = exitCode;
    this.unknown = unknown;
  }

  /** Wrong usage: exit 2. */
  public static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, false, message);
  }

  /** A module, section or question of this name is not there: exit 2. */
  public static CommandException unknown(String message) {
    return new CommandException(ExitCode.USAGE, true, message);
  }

  /** Nothing was found: exit 1. */
  public static CommandException nothing(String message) {
    return new CommandException(ExitCode.NOTHING, false, message);
  }

  /** A file cannot be read or written: exit 3. */
  public static CommandException file(String message) {
    return new CommandException(ExitCode.FILE, false, message);
  }

  /** Whether something was named that is not there, or not to be read. */
  boolean isUnknown() {
    return unknown;
  }

  /** The exit code of the command. */
  public int exitCode() {
    return exitCode;
  }

  /** The line for the learner. */
  public String line() {
    return String.valueOf(getMessage());
  }
}
