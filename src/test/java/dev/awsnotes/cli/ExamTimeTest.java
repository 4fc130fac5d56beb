package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time of an exam, by a clock that moves only while the learner thinks. */
class ExamTimeTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Instant NOW = Instant.parse("2026-12-05T03:00:00Z");

  @TempDir Path home;
  private final AtomicLong nanos = new AtomicLong(-5 * SECOND);

  /** A line, and the seconds that pass before it is entered; {@code ^C} is an interrupt. */
  private record Typed(int seconds, String line) {}

  private final class Learner implements Conversation {
    private final Deque<Typed> lines = new ArrayDeque<>();

    @Override
    public Optional<String> ask(String prompt) throws Interrupted {
      Typed typed = lines.poll();
      if (typed == null) {
        return Optional.empty();
      }
      nanos.addAndGet(typed.seconds() * SECOND);
      if (typed.line().equals("^C")) {
        throw new Interrupted();
      }
      return Optional.of(typed.line());
    }

    @Override
    public void onInterrupt(Runnable action) {}
  }

  private Console.Result run(List<Typed> typed, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            stream, stream, new BufferedReader(new StringReader("")), true, true, true, 80, 24);
    Environment environment =
        new Environment(
            Map.of("HOME", home.toString()),
            "en_US.UTF-8",
            System.getProperty("aws-notes.content", ""));
    Host host =
        new Host(
            streams,
            environment,
            () -> NOW.plusNanos(nanos.get()),
            LocalZone.of(ZoneId.of("Asia/Seoul")),
            nanos::get);
    Learner learner = new Learner();
    learner.lines.addAll(typed);
    host.use(learner, streams);
    int exit = new Program(host, (_, _) -> ExitCode.OK).run(List.of(arguments));
    return new Console.Result(exit, out.toString(StandardCharsets.UTF_8), "");
  }

  private long journal(String part) {
    return new Console(home).journal().stream().filter(line -> line.contains(part)).count();
  }

  @Test
  void timeRunsWhileTheLearnerThinks() {
    Console.Result result =
        run(
            List.of(new Typed(60, "1"), new Typed(30, "m"), new Typed(1, "q")),
            "exam",
            "-n",
            "2",
            "--seed",
            "5");
    assertThat(result.out())
        .contains(
            "2 items, 0:04:00", "time left 0:03:00", "Time left 0:02:30", "Time left 0:02:29");
    assertThat(journal("\"left\":180000")).isEqualTo(1);
  }

  @Test
  void atTimeOutWhatWasSavedIsGraded() {
    Console.Result result =
        run(
            List.of(new Typed(60, "1"), new Typed(181, "2"), new Typed(1, "")),
            "exam",
            "-n",
            "2",
            "--seed",
            "5");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Time is up.", "of 2 right");
    assertThat(journal("exam-answer")).isEqualTo(1);
    assertThat(journal("time-out")).isEqualTo(1);
  }

  @Test
  void aHandInThatComesTooLateIsATimeOut() {
    run(List.of(new Typed(60, "h"), new Typed(200, "y"), new Typed(1, "")), "exam", "-n", "2");
    assertThat(journal("time-out")).isEqualTo(1);
    assertThat(journal("handed-in")).isZero();
  }

  @Test
  void ctrlCLeavesItResumableWithTheTimeThatWasLeft() {
    Console.Result left =
        run(List.of(new Typed(60, "1"), new Typed(10, "^C")), "exam", "-n", "2", "--seed", "5");
    assertThat(left.exit()).isEqualTo(130);
    assertThat(left.out()).contains("Time left 0:02:50. Go on with: aws-notes exam --resume");
    // The machine was off for a while: another beginning of the monotonic clock.
    nanos.set(77 * SECOND);
    Console.Result resumed = run(List.of(new Typed(20, "q")), "exam", "--resume");
    assertThat(resumed.out()).contains("time left 0:02:50", "Time left 0:02:30");
  }

  @Test
  void nothingIsLeftToDoWhenTheTimeRanOutMeanwhile() {
    run(List.of(new Typed(239, "1"), new Typed(0, "q")), "exam", "-n", "2");
    nanos.addAndGet(3600 * SECOND);
    run(List.of(new Typed(1, "2"), new Typed(0, "")), "exam", "--resume");
    assertThat(journal("time-out")).isEqualTo(1);
    nanos.addAndGet(SECOND);
    assertThat(run(List.of(), "exam", "--resume").exit()).isEqualTo(1);
  }
}
