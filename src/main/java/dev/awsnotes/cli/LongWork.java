package dev.awsnotes.cli;

/**
 * Tells on stderr how far a piece of work is, where a person waits for it long enough to wonder.
 */
final class LongWork implements AutoCloseable {
  private static final long PATIENCE_NANOS = 500_000_000;
  private static final long PAUSE_NANOS = 100_000_000;

  private final Context context;
  private final String key;
  private final long begun;
  private long told;

  /**
   * Work that begins now.
   *
   * @param key the message, with what is done and all there is to do
   */
  LongWork(Context context, String key) {
    this.context = context;
    this.key = key;
    this.begun = context.host().nanos();
  }

  /** So much is done of so much. */
  void done(int done, int all) {
    long now = context.host().nanos();
    boolean due = now - begun >= PATIENCE_NANOS && (told == 0 || now - told >= PAUSE_NANOS);
    if (context.streams().errTerminal() && due) {
      told = now;
      context.streams().err().print("\r" + context.say(key, done, all));
      context.streams().err().flush();
    }
  }

  /** The work is over: its line goes. */
  @Override
  public void close() {
    if (told != 0) {
      context.streams().err().print("\r\u001b[K");
      context.streams().err().flush();
    }
  }
}
