package dev.awsnotes.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as a process of its own, whose input a test types and whose output it reads. */
final class ProgramProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader out;
  private final Writer in;
  private final StringBuilder seen = new StringBuilder();
  private String errors = "";

  private ProgramProcess(Process process) {
    this.process = process;
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    in = process.outputWriter(StandardCharsets.UTF_8);
    // A test that waits for what never comes ends, and shows what came instead.
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(() -> process.toHandle().destroyForcibly());
  }

  /** With pipes at both ends. */
  static ProgramProcess start(Path home, String... arguments) {
    return start(home, List.of(), "", arguments);
  }

  /** With pipes that the program takes for a person at a terminal. */
  static ProgramProcess startForPerson(Path home, String... arguments) {
    return start(home, List.of(), "012", arguments);
  }

  /** With files that cannot grow beyond a size, which to a program looks like a full disk. */
  static ProgramProcess startWithLimit(Path home, int blocksOf512, String... arguments) {
    List<String> limit = List.of("sh", "-c", "ulimit -f " + blocksOf512 + "; exec \"$@\"", "sh");
    return start(home, limit, "", arguments);
  }

  /** On a disk of its own, which is the home folder too. */
  static ProgramProcess startOn(OwnDisk disk, String... arguments) {
    return start(disk.folder(), disk.entering(), "", arguments);
  }

  /** With a home that only reads, and without the rights of a superuser, whom nothing stops. */
  static ProgramProcess startWithoutRights(Path home, String... arguments) {
    return start(home, withoutRights(), "", arguments);
  }

  private static List<String> withoutRights() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of(
            "setpriv", "--securebits", "+noroot", "--bounding-set", "-all", "--inh-caps", "-all")
        : List.of();
  }

  /** On a disk of its own, by the shell; the program is {@code "$@"} there. */
  static ProgramProcess startOn(OwnDisk disk, String script, List<String> arguments) {
    List<String> before = new ArrayList<>(disk.entering());
    before.addAll(List.of("sh", "-c", script, "sh"));
    return start(disk.folder(), before, "", arguments.toArray(new String[0]));
  }

  private static ProgramProcess start(
      Path home, List<String> before, String terminals, String... arguments) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"));
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Daws-notes.locale=en_US.UTF-8");
    command.add("-Daws-notes.terminals=" + terminals);
    command.add("-Daws-notes.content=" + System.getProperty("aws-notes.content"));
    command.addAll(List.of("-cp", classPath(), "dev.awsnotes.Main"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
      builder.environment().keySet().removeIf(name -> name.startsWith("AWS_NOTES"));
      builder.environment().put("HOME", home.toString());
      builder.environment().put("NO_COLOR", "1");
      return new ProgramProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This test's own, whether it runs as a module or not. */
  private static String classPath() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(name -> System.getProperty(name, ""))
        .filter(path -> !path.isEmpty())
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  /** Types a line; if nobody reads any more, that is no matter. */
  ProgramProcess type(String line) {
    try {
      in.write(line + "\n");
      in.flush();
    } catch (IOException e) {
      seen.append("");
    }
    return this;
  }

  /** Reads on until this stands there; fails if the output ends before. */
  ProgramProcess await(String text) {
    StringBuilder since = new StringBuilder();
    while (since.indexOf(text) < 0) {
      int next = read();
      if (next < 0) {
        throw new IllegalStateException("ended without \"" + text + "\":\n" + seen + err());
      }
      since.append((char) next);
    }
    return this;
  }

  private int read() {
    try {
      int next = out.read();
      if (next >= 0) {
        seen.append((char) next);
      }
      return next;
    } catch (IOException e) {
      return -1;
    }
  }

  /** Ends it as the power supply would. */
  ProgramProcess kill() {
    // The process's own method would close its output before we have read it.
    process.toHandle().destroyForcibly();
    return this;
  }

  /** Presses Ctrl-C. */
  ProgramProcess interrupt() {
    try {
      Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
      kill.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return this;
  }

  /** Closes the input and waits for the end; everything that was printed. */
  String end() {
    try {
      in.close();
    } catch (IOException e) {
      // It had ended before.
      seen.append("");
    }
    return rest();
  }

  /** Waits for the end with the input left open; everything that was printed. */
  String rest() {
    int next;
    do {
      next = read();
    } while (next >= 0);
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("still running:\n" + seen);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return seen.toString();
  }

  int exitCode() {
    return process.exitValue();
  }

  /** What stands on stderr once it has ended; a few lines at most, which a pipe holds. */
  String err() {
    try {
      if (errors.isEmpty()) {
        errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      }
      return errors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The lines of all journals in this home. */
  static List<String> journal(Path home) {
    Path folder = home.resolve(".local/share/aws-notes/journal");
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** How many lines of the journals hold this. */
  static long journalled(Path home, String part) {
    return journal(home).stream().filter(line -> line.contains(part)).count();
  }
}
