package dev.awsnotes.cli;

import java.io.BufferedReader;
import java.io.PrintStream;

/**
 * Where a command reads and writes, and what stands at the other end.
 *
 * @param out for data
 * @param err for everything else
 * @param in lines typed or piped
 * @param inTerminal whether a person types
 * @param outTerminal whether a person reads the data
 * @param errTerminal whether a person reads messages
 * @param columns of the terminal
 * @param rows of the terminal
 */
public record Streams(
    PrintStream out,
    PrintStream err,
    BufferedReader in,
    boolean inTerminal,
    boolean outTerminal,
    boolean errTerminal,
    int columns,
    int rows) {
  /** Whether a person is there to be asked. */
  public boolean interactive() {
    return inTerminal && outTerminal;
  }

  /** The same streams for a screen of another size. */
  public Streams resized(int newColumns, int newRows) {
    return new Streams(out, err, in, inTerminal, outTerminal, errTerminal, newColumns, newRows);
  }
}
