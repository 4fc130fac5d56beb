package dev.awsnotes.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that remembers how writing failed: a PrintStream only says that it did. */
final class Output extends FilterOutputStream {
  /** What became of the output. */
  enum State {
    FINE,
    /** The reader went away, which is its right. */
    CLOSED_PIPE,
    FAILED
  }

  private State state = State.FINE;
  private String reason = "";

  Output(OutputStream out) {
    super(out);
  }

  State state() {
    return state;
  }

  /** How writing failed, in the words of the operating system. */
  String reason() {
    return reason;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failed(e);
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failed(e);
      throw e;
    }
  }

  private void failed(IOException e) {
    reason = String.valueOf(e.getMessage());
    boolean pipe = reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    state = pipe ? State.CLOSED_PIPE : State.FAILED;
  }
}
