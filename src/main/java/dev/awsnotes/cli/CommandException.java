package dev.awsnotes.cli;

/** Ends a command with one line for the learner and an exit code. */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Wrong usage: exit 2. */
  public static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  /** Nothing was found: exit 1. */
  public static CommandException nothing(String message) {
    return new CommandException(ExitCode.NOTHING, message);
  }

  /** A file cannot be read or written: exit 3. */
  public static CommandException file(String message) {
    return new CommandException(ExitCode.FILE, message);
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
