package dev.awsnotes.journal;

import dev.awsnotes.journal.Entry.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A process of its own that answers and answers, and says each answer's id on its output once it is
 * acknowledged. Its class path holds our classes alone: writing needs no library.
 */
final class WriterProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader acknowledged;

  private WriterProcess(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    acknowledged =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** What the process runs: {@code HOME COUNT}. */
  public static void main(String[] args) {
    Path home = Path.of(args[0]);
    Ulids ulids = new Ulids(new Random());
    Stamps stamps =
        new Stamps(InstantSource.system(), _ -> ZoneId.of("Asia/Seoul"), StudyDay.DEFAULT, ulids);
    JournalWriter writer = new JournalWriter(folder(home), home.resolve("state"), ulids);
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Response response = new Response("보기 " + i, true, i, Optional.empty());
      Stamp stamp = stamps.next();
      try {
        writer.append(new Answer(stamp, Samples.GSI, Mode.QUIZ, response, Rating.GOOD, ""));
      } catch (JournalWriteException e) {
        System.out.println("failed: " + e.getCause().getMessage());
        System.exit(3);
      }
      // In one write: half an id would be no acknowledgement.
      System.out.print(stamp.id() + "\n");
      System.out.flush();
    }
  }

  static Path folder(Path home) {
    return home.resolve("data/journal");
  }

  static WriterProcess start(Path home, int answers) throws IOException {
    return new WriterProcess(command(home, answers));
  }

  /** With files that cannot grow beyond a size, which to a program looks like a full disk. */
  static WriterProcess startWithLimit(Path home, int answers, int blocksOf512) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocksOf512 + "; exec \"$@\"", "sh"));
    command.addAll(command(home, answers));
    return new WriterProcess(command);
  }

  private static List<String> command(Path home, int answers) {
    Path classes = classes();
    String classPath = classes + ":" + classes.resolveSibling("test-classes");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-cp",
        classPath,
        WriterProcess.class.getName(),
        home.toString(),
        Integer.toString(answers));
  }

  private static Path classes() {
    try {
      return Path.of(
          JournalWriter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for this many acknowledgements; fewer if the process ends before. */
  List<String> await(int count) throws IOException {
    List<String> lines = new ArrayList<>();
    while (lines.size() < count) {
      String line = acknowledged.readLine();
      if (line == null) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  /** Kills the process without warning; gives what it had acknowledged since. */
  List<String> kill() throws IOException, InterruptedException {
    // The process's own method would close its output before we have read it.
    process.toHandle().destroyForcibly();
    return end();
  }

  /** Waits for the process to end; gives what it acknowledged since. */
  List<String> end() throws IOException, InterruptedException {
    List<String> rest = await(Integer.MAX_VALUE);
    process.waitFor();
    return rest;
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      acknowledged.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
