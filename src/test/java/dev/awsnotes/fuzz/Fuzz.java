package dev.awsnotes.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gives a reader bad input, round after round, and watches what becomes of it. */
public final class Fuzz {
  /** What is asked of the deep rounds; one per reader, together more than a million. */
  private static final boolean DEEP = Boolean.getBoolean("aws-notes.deep");

  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final int TRIES = 4;
  private static final int SHOWN = 300;

  private Fuzz() {}

  /** A reader under attack; whatever it throws is a defect. */
  public interface Reader {
    /** Reads this. */
    void read(String input) throws Exception;
  }

  /**
   * Gives a reader input made from samples.
   *
   * @param normal rounds of an ordinary test run
   * @param deep rounds of the deep profile
   */
  public static void attack(List<String> samples, int normal, int deep, Reader reader) {
    Mutator mutator = new Mutator(samples);
    int rounds = DEEP ? deep : normal;
    for (int seed = 0; seed < rounds; seed++) {
      String input = mutator.make(seed);
      long took = read(reader, input, seed);
      for (int again = 0; took > PATIENCE_NANOS && again < TRIES; again++) {
        // Perhaps it was the collector or the compiler: what hangs each time, hangs.
        took = read(reader, input, seed);
      }
      if (took > PATIENCE_NANOS) {
        throw new AssertionError("took " + took / 1_000_000 + " ms: " + shown(input, seed));
      }
    }
  }

  private static long read(Reader reader, String input, int seed) {
    long start = System.nanoTime();
    long worked = worked();
    try {
      reader.read(input);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
      throw new AssertionError(shown(input, seed), e);
    }
    return Math.min(System.nanoTime() - start, worked() - worked);
  }

  /** What the process has worked: how busy the machine is does not count. */
  private static long worked() {
    Optional<Duration> cpu = ProcessHandle.current().info().totalCpuDuration();
    return cpu.map(Duration::toNanos).orElseGet(System::nanoTime);
  }

  private static String shown(String input, int seed) {
    StringBuilder text =
        new StringBuilder("seed " + seed + ", " + input.length() + " characters: ");
    for (int i = 0; i < Math.min(input.length(), SHOWN); i++) {
      char c = input.charAt(i);
      text.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return text.toString();
  }
}
