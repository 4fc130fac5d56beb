package dev.awsnotes.cli;

import dev.awsnotes.journal.JournalWriteException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Writes the time left of a running exam down every ten seconds, so that it survives a crash, and
 * wakes when it is used up, while the learner sits before an open prompt.
 */
final class ExamTicker implements AutoCloseable {
  private static final long PERIOD_MILLIS = 10_000;

  private final LongSupplier tick;
  private final CountDownLatch stop = new CountDownLatch(1);

  /**
   * Starts ticking.
   *
   * @param left the time left now
   * @param tick called every ten seconds and at the end; returns the time left, 0 when it is over
   */
  ExamTicker(long left, LongSupplier tick) {
    this.tick = tick;
    Thread thread = new Thread(() -> run(left), "exam clock");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(long atStart) {
    long left = atStart;
    try {
      while (left > 0 && !stop.await(Math.min(PERIOD_MILLIS, left), TimeUnit.MILLISECONDS)) {
        left = tick.getAsLong();
      }
    } catch (InterruptedException | JournalWriteException e) {
      // Nothing to say here: the next answer meets the same journal, and fails aloud.
      close();
    }
  }

  @Override
  public void close() {
    stop.countDown();
  }
}
