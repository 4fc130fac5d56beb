package dev.awsnotes.fuzz;

import java.lang.reflect.Method;

/**
 * What something cost this thread. By reflection: the program's module does not read the one that
 * knows, and need not for the sake of a test.
 *
 * @param nanos of the processor, whatever else the machine did
 * @param bytes that were allocated
 */
public record Effort(long nanos, long bytes) {
  private static final Object THREADS;
  private static final Method NANOS;
  private static final Method BYTES;

  static {
    try {
      Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
      Class<?> threads = Class.forName("com.sun.management.ThreadMXBean");
      THREADS = factory.getMethod("getThreadMXBean").invoke(null);
      NANOS = threads.getMethod("getCurrentThreadCpuTime");
      BYTES = threads.getMethod("getCurrentThreadAllocatedBytes");
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The cost of reading this. */
  public static Effort of(Fuzz.Reader reader, String text) throws Exception {
    long bytes = ask(BYTES);
    long nanos = ask(NANOS);
    reader.read(text);
    return new Effort(ask(NANOS) - nanos, ask(BYTES) - bytes);
  }

  private static long ask(Method method) throws ReflectiveOperationException {
    return (long) method.invoke(THREADS);
  }
}
