package dev.awsnotes.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.cli.Environment;
import dev.awsnotes.cli.Host;
import dev.awsnotes.cli.Program;
import dev.awsnotes.cli.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;

/** The shell on a screen in memory, with somebody who types and looks. */
final class ShellOnScreen implements AutoCloseable {
  static final String UP = "\u001bOA";
  static final String DOWN = "\u001bOB";
  static final String RIGHT = "\u001bOC";
  static final String TAB = "\t";
  static final String ENTER = "\r";
  static final String CTRL_C = "\u0003";
  static final String CTRL_L = "\u000c";
  static final String CTRL_D = "\u0004";

  /** So many looks without a change, 20 ms apart. */
  private static final int STILL = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ScreenTerminal.VirtualTerminal virtual;
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();

  /** Opens a shell and waits for its prompt. */
  ShellOnScreen(Path home, String locale, int columns, int rows, String... variables)
      throws IOException {
    this(home, () -> Instant.parse("2026-11-25T03:00:00Z"), locale, columns, rows, variables);
  }

  ShellOnScreen(
      Path home, InstantSource clock, String locale, int columns, int rows, String... variables)
      throws IOException {
    virtual = ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
    PrintStream out = new PrintStream(virtual.terminal().output(), false, StandardCharsets.UTF_8);
    Map<String, String> environment = new HashMap<>(Map.of("HOME", home.toString()));
    environment.put("AWS_NOTES_PAGER", "");
    for (int i = 0; i < variables.length; i += 2) {
      environment.put(variables[i], variables[i + 1]);
    }
    Streams streams =
        new Streams(
            out, out, new BufferedReader(new StringReader("")), true, true, true, columns, rows);
    String content = System.getProperty("aws-notes.content", "");
    Host host =
        new Host(
            streams,
            new Environment(Map.copyOf(environment), locale, content),
            clock,
            ZoneId.of("Asia/Seoul"));
    Program.Shell shell =
        (program, options) -> Repl.run(program, options, virtual.terminal(), false);
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                exit.complete(new Program(host, shell).run(List.of()));
              } catch (RuntimeException | Error e) {
                exit.completeExceptionally(e);
              }
            });
    await("aws-notes> ");
  }

  /** Sends keys, as the terminal's own bytes. */
  ShellOnScreen type(String... keys) throws IOException {
    for (String key : keys) {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      virtual.terminal().processInputBytes(bytes, 0, bytes.length);
    }
    return this;
  }

  /** Waits until this stands on the screen. */
  ShellOnScreen await(String text) {
    String shown = text.stripTrailing();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!text().contains(shown) && System.nanoTime() < deadline && !exit.isDone()) {
      pause();
    }
    assertThat(settled(deadline)).contains(shown);
    return this;
  }

  /**
   * The text once the screen has been still for a while: what belongs together comes bit by bit.
   */
  private String settled(long deadline) {
    String before = text();
    int still = 0;
    while (still < STILL && System.nanoTime() < deadline) {
      pause();
      String now = text();
      still = now.equals(before) ? still + 1 : 0;
      before = now;
    }
    return before;
  }

  /** What stands on the screen, without the blanks at the ends of lines. */
  String text() {
    StringBuilder text = new StringBuilder();
    virtual
        .screen()
        .toString()
        .lines()
        .forEach(line -> text.append(line.stripTrailing()).append('\n'));
    return text.toString();
  }

  /** The last line that is not empty. */
  String lastLine() {
    return text().strip().lines().reduce("", (first, second) -> second);
  }

  /** The columns from the left at which the cursor stands. */
  int cursor() {
    int[] cursor = new int[2];
    virtual
        .screen()
        .dump(new long[virtual.screen().getColumns() * virtual.screen().getRows()], cursor);
    return cursor[0];
  }

  void resize(int columns, int rows) {
    virtual.screen().setSize(Size.of(columns, rows));
    virtual.terminal().setSize(Size.of(columns, rows));
    virtual.terminal().raise(Terminal.Signal.WINCH);
  }

  int exitCode() throws InterruptedException, ExecutionException, TimeoutException {
    return exit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Closing a terminal is what gives it its attributes back. */
  boolean terminalIsClosed() {
    try {
      return virtual.terminal().getAttributes() == null;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    virtual.terminal().close();
  }
}
