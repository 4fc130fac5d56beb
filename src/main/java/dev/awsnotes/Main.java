package dev.awsnotes;

import dev.awsnotes.cli.Launch;
import dev.awsnotes.repl.Repl;

/** Wires the program and ends the process with its exit code. */
public final class Main {
  private Main() {}

  /** The program's entry. */
  public static void main(String[] args) {
    int exit = Launch.run(args, new Repl.Opener());
    // System.exit looks for a logger to tell of it, which an ordinary end does without.
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
