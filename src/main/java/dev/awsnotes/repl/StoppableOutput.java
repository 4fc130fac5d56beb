package dev.awsnotes.repl;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Ends a command at its next output once the learner has pressed Ctrl-C. Nothing else is
 * interrupted: an answer on its way to the journal gets there.
 */
final class StoppableOutput extends OutputStream {
  private final OutputStream out;
  private volatile boolean stopped;

  /** The learner pressed Ctrl-C while a command was at work. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  StoppableOutput(OutputStream out) {
    this.out = out;
  }

  void stop() {
    stopped = true;
  }

  void go() {
    stopped = false;
  }

  @Override
  public void write(int b) throws IOException {
    check();
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    check();
    out.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void check() {
    if (stopped) {
      throw new Stopped();
    }
  }
}
