package dev.awsnotes.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Times processes, each beside the least that a Java program takes, alternating. */
final class ColdStart {
  private static final int ROUNDS = 11;
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xmx512m",
          "-Xlog:aot=off",
          "-Xlog:disable");
  private static final Map<String, String> QUERIES =
      new TreeMap<>(
          Map.of(
              "exact", "보조 인덱스",
              "typo", "트랜젝션",
              "initials", "ㅂㅈㅇㄷㅅ",
              "keyboard", "fkaek",
              "question", "how to retry failed batch writes"));

  /** Begins the line in which a process tells how much memory it took. */
  static final String PEAK = "peak MiB ";

  private ColdStart() {}

  static void print(Path index, Path work) throws IOException, InterruptedException {
    Path cache = work.resolve("search.aot");
    Path jar = jar(work);
    List<String> training = new ArrayList<>(java(jar, "-XX:AOTCacheOutput=" + cache));
    training.addAll(List.of(OneSearch.class.getName(), index.toString()));
    training.addAll(QUERIES.values());
    millis(training);
    Map<String, List<String>> commands = new TreeMap<>();
    for (Map.Entry<String, String> query : QUERIES.entrySet()) {
      List<String> command = java(jar, "-XX:AOTCache=" + cache);
      command.addAll(List.of(OneSearch.class.getName(), index.toString(), query.getValue()));
      commands.put(query.getKey(), command);
    }
    compare(jar, commands);
    for (Map.Entry<String, List<String>> command : commands.entrySet()) {
      System.out.printf("%-10s %6d MiB%n", command.getKey(), peak(command.getValue()));
    }
  }

  /** The same queries with the image, if it has been built: what a learner waits for. */
  static void image(Path image, Path work) throws IOException, InterruptedException {
    Path launcher = image.resolve("bin/aws-notes");
    if (!Files.exists(launcher)) {
      System.out.println("the image is not built: mvn package");
      return;
    }
    Map<String, List<String>> commands = new TreeMap<>();
    for (Map.Entry<String, String> query : QUERIES.entrySet()) {
      commands.put(query.getKey(), List.of(launcher.toString(), "search", query.getValue()));
    }
    compare(jar(work), commands);
  }

  private static void compare(Path jar, Map<String, List<String>> commands)
      throws IOException, InterruptedException {
    Map<String, List<Double>> times = new TreeMap<>();
    List<Double> hello = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> least = java(jar, "-Xshare:auto");
      least.add(OneSearch.Hello.class.getName());
      hello.add(millis(least));
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        times
            .computeIfAbsent(command.getKey(), key -> new ArrayList<>())
            .add(millis(command.getValue()));
      }
    }
    double least = median(hello);
    System.out.printf("%-10s %6.0f ms%n", "hello", least);
    times.forEach(
        (name, all) ->
            System.out.printf(
                "%-10s %6.0f ms, %.1f times hello%n", name, median(all), median(all) / least));
  }

  static void ripgrep(Path notes) throws InterruptedException {
    try {
      List<Double> times = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        times.add(millis(List.of("rg", "-iF", "보조 인덱스", notes.toString())));
      }
      System.out.printf("ripgrep on the same files: %.0f ms%n", median(times));
    } catch (IOException e) {
      System.out.println("ripgrep is not installed");
    }
  }

  /** The most memory that this process has held so far, in MiB; 0 where that is not told. */
  static long peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return 0;
  }

  private static List<String> java(Path jar, String cache) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(cache);
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", jar + System.getProperty("path.separator") + libraries()));
    return command;
  }

  /** An AOT cache takes jars only: the folders of classes become one. */
  private static Path jar(Path work) throws IOException, InterruptedException {
    Path jar = work.resolve("search.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jar").toString());
    command.addAll(List.of("--create", "--file", jar.toString()));
    for (String entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      if (Files.isDirectory(Path.of(entry))) {
        command.addAll(List.of("-C", entry, "dev"));
      }
    }
    millis(command);
    return jar;
  }

  private static String libraries() {
    List<String> jars = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      if (entry.contains("lucene-core")) {
        jars.add(entry);
      }
    }
    return String.join(System.getProperty("path.separator"), jars);
  }

  private static long peak(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int at = said.lastIndexOf(PEAK);
    return at < 0 ? 0 : Long.parseLong(said.substring(at + PEAK.length()).strip());
  }

  private static double millis(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
