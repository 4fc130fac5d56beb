package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.render.Width;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A terminal that is made narrower while a one-shot session runs. */
class ResizeTest {
  private static final String FIRST = "Question 1 of 3";
  private static final String SECOND = "Question 2 of 3";

  @TempDir Path home;

  private String quiz(String size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new StringReader("1\n\n1\n\n1\n\n"));
    Streams streams = new Streams(stream, stream, in, true, true, true, 100, 200);
    Environment environment =
        new Environment(
            Map.of("HOME", home.toString()),
            "en_US.UTF-8",
            System.getProperty("aws-notes.content", ""));
    Instant now = Instant.parse("2026-12-05T03:00:00Z");
    Host host = new Host(streams, environment, () -> now, ZoneId.of("Asia/Seoul"));
    host.measure(() -> Optional.of(size));
    new Program(host, (_, _) -> ExitCode.OK)
        .run(
            List.of(
                "quiz", "s3", "-n", "3", "--seed", "7", "--type", "choice", "--color", "never"));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A question up to its prompt, behind which nothing is echoed here. */
  private static String question(String screen, String first) {
    int from = screen.indexOf(first);
    return screen.substring(from, screen.indexOf("Answer (?", from));
  }

  private static int widest(String text) {
    return text.lines().mapToInt(Width::of).max().orElse(0);
  }

  @Test
  void theNextQuestionFitsTheNewScreen() {
    String screen = quiz("200 50");
    assertThat(widest(question(screen, FIRST))).isGreaterThan(60);
    assertThat(widest(question(screen, SECOND))).isLessThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 0", "junk", "200"})
  void aSizeThatNobodyKnowsChangesNothing(String size) {
    String screen = quiz(size);
    assertThat(widest(question(screen, SECOND))).isBetween(60, 100);
  }
}
