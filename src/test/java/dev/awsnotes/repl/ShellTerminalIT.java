package dev.awsnotes.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built program in a real pseudo-terminal, which {@code script} of util-linux makes: every
 * Debian and Ubuntu has it (bsdutils). However the shell ends, {@code stty -a} says the same as
 * before.
 */
class ShellTerminalIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path PROGRAM =
      Path.of(System.getProperty("aws-notes.image", "target/aws-notes"), "bin", "aws-notes")
          .toAbsolutePath();
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String BRACKETED_PASTE_ON = "\u001b[?2004h";
  private static final String BRACKETED_PASTE_OFF = "\u001b[?2004l";

  @TempDir Path home;
  private Process script;
  private OutputStream keys;
  private final StringBuffer screen = new StringBuffer();

  @BeforeEach
  void openTerminal() throws IOException {
    String inner =
        "stty rows 24 cols 80; stty -a > '%1$s/before'; sh -c 'echo $$ > \"$0/pid\"; exec \"$1\"'"
            + " '%1$s' '%2$s'; echo \"left with $?\"; stty -a > '%1$s/after'; echo all done";
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qfec", inner.formatted(home, PROGRAM), "/dev/null");
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LANG", "ko_KR.UTF-8");
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("AWS_NOTES_PAGER", "");
    for (String name :
        List.of("LC_ALL", "LC_MESSAGES", "NO_COLOR", "XDG_DATA_HOME", "XDG_STATE_HOME")) {
      builder.environment().remove(name);
    }
    script = builder.redirectErrorStream(true).start();
    keys = script.getOutputStream();
    Thread.ofPlatform().daemon().start(() -> watch(script.getInputStream()));
    await("aws-notes");
    await(BRACKETED_PASTE_ON);
  }

  @AfterEach
  void closeTerminal() {
    script.descendants().forEach(ProcessHandle::destroyForcibly);
    script.destroyForcibly();
  }

  private void watch(InputStream in) {
    byte[] bytes = new byte[4096];
    try {
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        screen.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The terminal has been closed.
    }
  }

  private void type(String text) throws IOException {
    screen.setLength(0);
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  private void await(String text) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (screen.indexOf(text) < 0 && System.nanoTime() < deadline) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    assertThat(screen.toString()).contains(text);
  }

  private void terminalIsAsItWas(int exit) throws IOException {
    await("left with " + exit);
    await("all done");
    assertThat(Files.readString(home.resolve("after")))
        .isEqualTo(Files.readString(home.resolve("before")));
  }

  private void signal(String name) throws IOException, InterruptedException {
    String pid = Files.readString(home.resolve("pid")).strip();
    screen.setLength(0);
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor(5, TimeUnit.SECONDS))
        .isTrue();
  }

  @Test
  void aWholeSession() throws IOException {
    type("cd dynamodb\r");
    await(BRACKETED_PASTE_ON);
    type("open gsi\r");
    await("GSI");
    await(BRACKETED_PASTE_ON);
    type("quiz dynamodb --type choice -n 2 --seed 1\r");
    await("1/2");
    await(BRACKETED_PASTE_ON);
    type("1\r");
    await("Enter:");
    await(BRACKETED_PASTE_ON);
    type("\r");
    await("2/2");
    await(BRACKETED_PASTE_ON);
    type("ㅂ\r");
    await(BRACKETED_PASTE_ON);
    type("exit\r");
    terminalIsAsItWas(0);
  }

  @Test
  void leftByExit() throws IOException {
    type("exit\r");
    terminalIsAsItWas(0);
  }

  @Test
  void anInterruptFromOutsideIsLikeCtrlC() throws IOException, InterruptedException {
    type("rubbish");
    await("ubbish");
    signal("INT");
    await(BRACKETED_PASTE_ON);
    type("exit\r");
    terminalIsAsItWas(0);
  }

  @Test
  void leftInTheMiddleOfAnExam() throws IOException {
    type("exam -n 3 --seed 1\r");
    await("1/3");
    await(BRACKETED_PASTE_ON);
    type(CTRL_C);
    await("exam --resume");
    await(BRACKETED_PASTE_ON);
    type(CTRL_D);
    terminalIsAsItWas(0);
  }

  /** The terminal is gone then; what must not stay is the program. */
  @Test
  void whenItsParentIsKilledTheShellEndsToo() throws IOException, InterruptedException {
    long pid = Long.parseLong(Files.readString(home.resolve("pid")).strip());
    ProcessHandle program = ProcessHandle.of(pid).orElseThrow();
    program.parent().orElseThrow().destroyForcibly();
    assertThat(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(program.onExit().completeOnTimeout(program, 10, TimeUnit.SECONDS).join().isAlive())
        .isFalse();
  }

  @Test
  void leftByCtrlD() throws IOException {
    type(CTRL_D);
    terminalIsAsItWas(0);
  }

  @Test
  void aQuizInterruptedThenLeft() throws IOException {
    type("quiz -n 2\r");
    await("1/2");
    await(BRACKETED_PASTE_ON);
    type(CTRL_C);
    await(BRACKETED_PASTE_ON);
    type(CTRL_D);
    terminalIsAsItWas(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP"})
  void killedAtThePrompt(String name) throws IOException, InterruptedException {
    signal(name);
    await(BRACKETED_PASTE_OFF);
    terminalIsAsItWas(name.equals("TERM") ? 143 : 129);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP"})
  void killedInAQuiz(String name) throws IOException, InterruptedException {
    type("quiz -n 2\r");
    await("1/2");
    await(BRACKETED_PASTE_ON);
    signal(name);
    await(BRACKETED_PASTE_OFF);
    terminalIsAsItWas(name.equals("TERM") ? 143 : 129);
  }
}
