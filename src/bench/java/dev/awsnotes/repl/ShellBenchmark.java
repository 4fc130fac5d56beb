package dev.awsnotes.repl;

import dev.awsnotes.cli.Environment;
import dev.awsnotes.cli.Host;
import dev.awsnotes.cli.Program;
import dev.awsnotes.cli.ShellCommands;
import dev.awsnotes.cli.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a warm shell takes for a command, and a cold one to its first prompt. Arguments: the
 * prepared content, an empty folder, the built program, and the rounds for each command.
 */
public final class ShellBenchmark {
  private static final int ANSWERS = 1000;
  private static final int STARTS = 21;
  private static final int WARM_UP = 50;
  private static final String READY = "\u001b[?2004h";

  /** A line, and what has to be typed first so that it means something. */
  private record Task(String name, Optional<String> before, String line) {
    static Task of(String line) {
      return new Task(line, Optional.empty(), line);
    }
  }

  private static final List<Task> TASKS =
      List.of(
          Task.of("browse"),
          Task.of("browse dynamodb"),
          Task.of("open dynamodb/gsi"),
          new Task("ls, in a module", Optional.of("cd lambda"), "ls"),
          new Task("n", Optional.of("cd lambda"), "n"),
          Task.of("보조 인덱스"),
          Task.of("secondary index"),
          Task.of("search consistant reeds"),
          Task.of("search qhwh dlseprtm"),
          Task.of("search -l lambda"),
          Task.of("next"),
          Task.of("stats"),
          Task.of("quiz --list -n 10 --seed 1"),
          Task.of("cheat"));

  private ShellBenchmark() {}

  /** Measures and prints two tables. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "shell");
    int rounds = Integer.parseInt(arguments[3]);
    PrintStream console = System.out;
    ShellCommands commands = new ShellCommands(program(arguments[0], home), List.of());
    long begun = System.nanoTime();
    answers(program(arguments[0], home), home);
    console.printf("%d answers journalled in %.1f s%n%n", ANSWERS, seconds(begun));
    console.printf(
        "%-28s %8s %8s %8s %8s   ms, %d rounds%n",
        "warm", "p50", "p99", "cpu p50", "cpu p99", rounds);
    for (Task task : TASKS) {
      Runnable before = () -> task.before().ifPresent(commands::run);
      measure(console, task.name(), before, () -> run(commands, task), rounds);
    }
    Runnable nothing = () -> {};
    Runnable byInitials = () -> commands.complete(List.of("open"), "ㄱㄹㅂ");
    measure(console, "TAB behind open + initials", nothing, byInitials, rounds);
    Runnable option = () -> commands.complete(List.of("quiz"), "--ty");
    measure(console, "TAB behind quiz --ty", nothing, option, rounds);
    measure(console, "prompt", nothing, commands::prompt, rounds);
    starts(console, Path.of(arguments[2], "bin", "aws-notes"), home);
  }

  private static Program program(String content, Path home) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    BufferedReader nothing = new BufferedReader(new StringReader(""));
    Streams streams = new Streams(nowhere, nowhere, nothing, true, true, true, 80, 24);
    Map<String, String> variables =
        Map.of("HOME", home.toString(), "AWS_NOTES_PAGER", "", "TERM", "xterm-256color");
    Environment environment = new Environment(variables, "ko_KR.UTF-8", content);
    Host host = new Host(streams, environment, InstantSource.system(), ZoneId.systemDefault());
    return new Program(host, (program, options) -> 0);
  }

  /** A learner of some weeks, so that what reads the journal has something to read. */
  private static void answers(Program program, Path home) throws IOException {
    Path file = home.resolve("answers");
    Files.write(file, Collections.nCopies(100, "1"));
    for (int i = 0; i < ANSWERS / 100; i++) {
      String seed = String.valueOf(i);
      program.run(
          List.of(
              "quiz",
              "-n",
              "100",
              "--type",
              "choice",
              "--seed",
              seed,
              "--answers",
              file.toString()));
    }
  }

  private static void run(ShellCommands commands, Task task) {
    commands.run(task.line());
    commands.prompt();
  }

  /** On a busy machine the time of the processor says more than that of the clock. */
  private static void measure(
      PrintStream console, String name, Runnable before, Runnable work, int rounds) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] millis = new double[rounds];
    double[] cpu = new double[rounds];
    for (int i = -WARM_UP; i < rounds; i++) {
      before.run();
      long used = threads.getCurrentThreadCpuTime();
      long begun = System.nanoTime();
      work.run();
      if (i >= 0) {
        millis[i] = seconds(begun) * 1000;
        cpu[i] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
      }
    }
    Arrays.sort(millis);
    Arrays.sort(cpu);
    console.printf(
        "%-28s %8.2f %8.2f %8.2f %8.2f%n",
        name, at(millis, 0.5), at(millis, 0.99), at(cpu, 0.5), at(cpu, 0.99));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.ceil(sorted.length * share) - 1];
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** In a real pseudo-terminal, from the start of the process to the first prompt. */
  private static void starts(PrintStream console, Path program, Path home)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(program)) {
      console.println("\nNo program is built: mvn package first, to measure its start.");
      return;
    }
    double[] millis = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      ProcessBuilder builder =
          new ProcessBuilder("script", "-qfec", "'" + program + "'", "/dev/null");
      builder.environment().put("HOME", home.toString());
      builder.environment().put("TERM", "xterm-256color");
      long begun = System.nanoTime();
      Process script = builder.redirectErrorStream(true).start();
      awaitPrompt(script.getInputStream());
      millis[i] = seconds(begun) * 1000;
      script.getOutputStream().write(4);
      script.getOutputStream().flush();
      script.getInputStream().transferTo(OutputStream.nullOutputStream());
      script.waitFor();
    }
    Arrays.sort(millis);
    console.printf("%n%-28s %8s %8s %8s   ms, %d starts%n", "cold", "p50", "p90", "most", STARTS);
    console.printf(
        "%-28s %8.0f %8.0f %8.0f%n",
        "to the first prompt", millis[STARTS / 2], millis[STARTS * 9 / 10], millis[STARTS - 1]);
  }

  private static void awaitPrompt(InputStream in) throws IOException {
    StringBuilder seen = new StringBuilder();
    byte[] bytes = new byte[1024];
    while (seen.indexOf(READY) < 0) {
      int n = in.read(bytes);
      if (n < 0) {
        throw new IOException("The shell ended: " + seen);
      }
      seen.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
    }
  }
}
