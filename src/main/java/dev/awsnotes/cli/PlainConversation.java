package dev.awsnotes.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A conversation over plain streams, with the line editing of the terminal itself. */
final class PlainConversation implements Conversation {
  private final Streams streams;
  private final LineQueue lines;
  private volatile Runnable onInterrupt = () -> {};
  private boolean hooked;

  PlainConversation(Streams streams) {
    this.streams = streams;
    this.lines = new LineQueue(streams.in());
  }

  @Override
  public Optional<String> ask(String prompt) {
    if (lines.isReading()) {
      return askWhile(() -> true, prompt);
    }
    show(prompt);
    try {
      return Optional.ofNullable(streams.in().readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> askWhile(BooleanSupplier on, String prompt) {
    show(prompt);
    return lines.next(on);
  }

  private void show(String prompt) {
    streams.out().print(prompt);
    streams.out().flush();
  }

  /** Ctrl-C ends the VM with 130; a shutdown hook is what can still speak then. */
  @Override
  public void onInterrupt(Runnable action) {
    onInterrupt = action;
    if (!hooked) {
      hooked = true;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> onInterrupt.run()));
    }
  }
}
