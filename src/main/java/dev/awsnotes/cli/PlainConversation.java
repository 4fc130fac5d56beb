package dev.awsnotes.cli;

import java.io.IOException;
import java.util.Optional;

/** A conversation over plain streams, with the line editing of the terminal itself. */
final class PlainConversation implements Conversation {
  private final Streams streams;
  private volatile Runnable onInterrupt = () -> {};
  private boolean hooked;

  PlainConversation(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Optional<String> ask(String prompt) {
    streams.out().print(prompt);
    streams.out().flush();
    try {
      return Optional.ofNullable(streams.in().readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
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
