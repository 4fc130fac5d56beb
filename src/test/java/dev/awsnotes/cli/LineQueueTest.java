package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Being asked while the time runs out: nobody has to press a key for it to be over. */
@Timeout(60)
class LineQueueTest {
  private final PipedWriter typing = new PipedWriter();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private Conversation conversation = new Silent();

  private static final class Silent implements Conversation {
    @Override
    public Optional<String> ask(String prompt) {
      throw new AssertionError("asked though it is over");
    }

    @Override
    public void onInterrupt(Runnable action) {}
  }

  @BeforeEach
  void conversation() throws IOException {
    conversation =
        new PlainConversation(
            new Streams(
                new PrintStream(screen, true, StandardCharsets.UTF_8),
                System.err,
                new BufferedReader(new PipedReader(typing)),
                true,
                true,
                true,
                80,
                24));
  }

  private void type(String text) throws IOException {
    typing.write(text);
    typing.flush();
  }

  @Test
  void whenItIsOverThereIsNoLineAlthoughNobodyTyped() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    assertThat(conversation.askWhile(() -> looks.incrementAndGet() < 4, "Answer: ")).isEmpty();
    assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("Answer: ");
  }

  @Test
  void theNextQuestionGetsWhatIsTypedAfterwards() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    assertThat(conversation.askWhile(() -> looks.incrementAndGet() < 3, "Answer: ")).isEmpty();
    type("w\nq\n");
    assertThat(conversation.ask("Review: ")).contains("w");
    assertThat(conversation.ask("Review: ")).contains("q");
  }

  @Test
  void aLineInTimeIsTaken() throws Exception {
    type("2\n3\n");
    assertThat(conversation.askWhile(() -> true, "Answer: ")).contains("2");
    assertThat(conversation.ask("Answer: ")).contains("3");
  }

  @Test
  void theEndOfTheInputIsNoLine() throws Exception {
    typing.close();
    assertThat(conversation.askWhile(() -> true, "Answer: ")).isEmpty();
    assertThat(conversation.ask("Answer: ")).isEmpty();
  }

  @Test
  void whatIsOverBeforeItIsAskedIsNotAsked() throws Exception {
    assertThat(new TimedConversation(new Silent(), () -> false).ask("Answer: ")).isEmpty();
  }
}
