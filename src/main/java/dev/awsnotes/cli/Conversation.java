package dev.awsnotes.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Asks a person for a line. */
public interface Conversation {
  /**
   * Shows a prompt and waits for a line.
   *
   * @return the line, or nothing at the end of the input
   * @throws Interrupted when the learner presses Ctrl-C
   */
  Optional<String> ask(String prompt) throws Interrupted;

  /**
   * The same, where the line may be made by picking. The line holds numbers then, as if they had
   * been typed.
   */
  default Optional<String> ask(String prompt, Choices choices) throws Interrupted {
    return ask(prompt);
  }

  /**
   * The same for as long as something goes on. When that ends, what was typed and not entered is
   * gone, and there is no line.
   *
   * @param on whether it goes on; asked some times a second, from any thread
   */
  default Optional<String> askWhile(BooleanSupplier on, String prompt) throws Interrupted {
    return on.getAsBoolean() ? ask(prompt) : Optional.empty();
  }

  /** Does something when the learner leaves by Ctrl-C where that ends the whole program. */
  void onInterrupt(Runnable action);

  /** The learner pressed Ctrl-C. */
  final class Interrupted extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
