package dev.awsnotes.repl;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;

/** Leaves the terminal as it was found, however the program ends. */
final class TerminalState implements AutoCloseable {
  /** Bracketed paste and application keys off: modes that are no attributes of the terminal. */
  private static final String MODES_OFF = "\u001b[?2004l\u001b[?1l\u001b>";

  /** The line that was being typed is left behind too. */
  private static final String NEXT_LINE = "\r\n";

  private final Terminal terminal;
  private final PrintStream out;
  private final boolean system;
  private final Thread hook = new Thread(this::restore);
  private boolean restored;

  /**
   * Begins to watch over a terminal.
   *
   * @param out leads to the same terminal without the reader library
   * @param system whether it is the one the process was started in
   */
  TerminalState(Terminal terminal, PrintStream out, boolean system) {
    this.terminal = terminal;
    this.out = out;
    this.system = system;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the process is ending and the terminal may be closed already. */
  static boolean isEnding() {
    try {
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private synchronized void restore() {
    if (restored) {
      return;
    }
    restored = true;
    boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    try {
      if (!dumb) {
        switchModesOff();
      }
      terminal.close();
    } catch (IOException e) {
      // The terminal itself is gone: there is nothing to leave behind.
    }
    if (system) {
      mendLineDiscipline();
    }
  }

  /** The reader library has a hook of its own, which may have closed the terminal first. */
  private void switchModesOff() {
    String last = isEnding() ? MODES_OFF + NEXT_LINE : MODES_OFF;
    try {
      terminal.writer().write(last);
      terminal.flush();
    } catch (IllegalStateException e) {
      out.print(last);
      out.flush();
    }
  }

  /**
   * JLine 4.5 sets attributes with a structure whose line discipline it never fills in; the kernel
   * ignores the number and {@code stty -a} shows it. Terminals have discipline 0.
   */
  private static void mendLineDiscipline() {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return;
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "line", "0")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      stty.waitFor(1, TimeUnit.SECONDS);
    } catch (IOException e) {
      // No stty, nobody who looks.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    restore();
    if (!isEnding()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
