package dev.awsnotes.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A conversation that ends with what it belongs to, even while the learner is being asked.
 *
 * @param on whether that goes on
 */
record TimedConversation(Conversation conversation, BooleanSupplier on) implements Conversation {
  @Override
  public Optional<String> ask(String prompt) throws Interrupted {
    return conversation.askWhile(on, prompt);
  }

  @Override
  public void onInterrupt(Runnable action) {
    conversation.onInterrupt(action);
  }
}
