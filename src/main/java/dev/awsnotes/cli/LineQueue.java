package dev.awsnotes.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lines of a stream that can be waited for with an end. A blocking read cannot be called off, so a
 * thread of its own reads, one line at a time and only when one is wanted.
 */
final class LineQueue {
  private static final long LOOK_MILLIS = 100;

  private final BufferedReader in;
  private final LinkedBlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
  private boolean reading;

  LineQueue(BufferedReader in) {
    this.in = in;
  }

  /** The next line; nothing at the end of the input, or when what it is wanted for is over. */
  Optional<String> next(BooleanSupplier on) {
    if (!reading) {
      reading = true;
      Thread thread = new Thread(this::read, "lines");
      thread.setDaemon(true);
      thread.start();
    }
    try {
      while (on.getAsBoolean()) {
        Optional<String> line = lines.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (line != null) {
          reading = false;
          return line;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  /** Whether a line that was wanted and not waited for is still to come. */
  boolean isReading() {
    return reading;
  }

  private void read() {
    Optional<String> line;
    try {
      line = Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      line = Optional.empty();
    }
    lines.add(line);
  }
}
