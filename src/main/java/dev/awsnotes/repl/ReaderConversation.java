package dev.awsnotes.repl;

import dev.awsnotes.cli.Conversation;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/** Asks through the shell's own reader, so that a quiz is edited like a command line. */
final class ReaderConversation implements Conversation {
  private final LineReader reader;

  ReaderConversation(LineReader reader) {
    this.reader = reader;
  }

  @Override
  public Optional<String> ask(String prompt) throws Interrupted {
    boolean before = Boolean.TRUE.equals(reader.getVariable(LineReader.DISABLE_HISTORY));
    reader.setVariable(LineReader.DISABLE_HISTORY, true);
    reader.setVariable(LineReader.DISABLE_COMPLETION, true);
    try {
      return Optional.of(reader.readLine(prompt));
    } catch (UserInterruptException e) {
      throw new Interrupted();
    } catch (EndOfFileException e) {
      return Optional.empty();
    } finally {
      reader.setVariable(LineReader.DISABLE_HISTORY, before);
      reader.setVariable(LineReader.DISABLE_COMPLETION, false);
    }
  }

  /** Here Ctrl-C arrives as an exception. */
  @Override
  public void onInterrupt(Runnable action) {}
}
