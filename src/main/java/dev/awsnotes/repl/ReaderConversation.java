package dev.awsnotes.repl;

import dev.awsnotes.cli.Choices;
import dev.awsnotes.cli.Conversation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/** Asks through the shell's own reader, so that an answer is edited like a command. */
final class ReaderConversation implements Conversation {
  private static final long LOOK_MILLIS = 100;

  private final ShellReader reader;
  private final Deque<String> pasted = new ArrayDeque<>();
  private final Runnable before;
  private final Runnable after;

  /**
   * A conversation on this reader.
   *
   * @param before is run before the learner is asked: what explains the question must be there
   * @param after is run after each answer: the screen may have another size now
   */
  ReaderConversation(ShellReader reader, Runnable before, Runnable after) {
    this.reader = reader;
    this.before = before;
    this.after = after;
  }

  /** Drops lines that were pasted behind an answer and that nothing asked for. */
  void forget() {
    pasted.clear();
  }

  @Override
  public Optional<String> ask(String prompt) throws Interrupted {
    return ask(prompt, Choices.NONE);
  }

  @Override
  public Optional<String> ask(String prompt, Choices choices) throws Interrupted {
    before.run();
    if (!pasted.isEmpty()) {
      String line = pasted.removeFirst();
      reader.printAbove(prompt + line);
      return Optional.of(line);
    }
    try {
      String answer = reader.readAnswer(prompt, new Picker(choices));
      List<String> lines = List.of(answer.split("\\R", -1));
      pasted.addAll(lines.subList(1, lines.size()));
      return Optional.of(lines.getFirst());
    } catch (UserInterruptException e) {
      throw new Interrupted();
    } catch (EndOfFileException e) {
      return Optional.empty();
    } finally {
      after.run();
    }
  }

  /** A reader is called off by interrupting its thread, which looks to it like a Ctrl-C. */
  @Override
  public Optional<String> askWhile(BooleanSupplier on, String prompt) throws Interrupted {
    Thread asking = Thread.currentThread();
    CountDownLatch asked = new CountDownLatch(1);
    Thread watch = new Thread(() -> watch(on, asking, asked), "exam prompt");
    watch.setDaemon(true);
    watch.start();
    try {
      return ask(prompt);
    } catch (Interrupted e) {
      if (on.getAsBoolean()) {
        throw e;
      }
      return Optional.empty();
    } finally {
      asked.countDown();
      join(watch);
      // Set if it was called off just when a line was there.
      Thread.interrupted();
    }
  }

  private static void watch(BooleanSupplier on, Thread asking, CountDownLatch asked) {
    try {
      while (!asked.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (!on.getAsBoolean()) {
          asking.interrupt();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread watch) {
    while (watch.isAlive()) {
      try {
        watch.join();
      } catch (InterruptedException e) {
        // The watch's own call-off, which is the last that it does.
        Thread.onSpinWait();
      }
    }
  }

  /** Here Ctrl-C arrives as an exception. */
  @Override
  public void onInterrupt(Runnable action) {}
}
