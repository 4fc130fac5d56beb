package dev.awsnotes.repl;

import dev.awsnotes.cli.Choices;
import dev.awsnotes.cli.Conversation;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/** Asks through the shell's own reader, so that an answer is edited like a command. */
final class ReaderConversation implements Conversation {
  private final ShellReader reader;
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

  @Override
  public Optional<String> ask(String prompt) throws Interrupted {
    return ask(prompt, Choices.NONE);
  }

  @Override
  public Optional<String> ask(String prompt, Choices choices) throws Interrupted {
    before.run();
    try {
      return Optional.of(reader.readAnswer(prompt, new Picker(choices)));
    } catch (UserInterruptException e) {
      throw new Interrupted();
    } catch (EndOfFileException e) {
      return Optional.empty();
    } finally {
      after.run();
    }
  }

  /** Here Ctrl-C arrives as an exception. */
  @Override
  public void onInterrupt(Runnable action) {}
}
