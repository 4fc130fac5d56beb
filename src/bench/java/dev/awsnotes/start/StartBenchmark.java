package dev.awsnotes.start;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times whole processes of the image against {@code java Hello} on the JDK that runs this, in one
 * interleaved run, and prints a table: medians, ratios of medians, peak memory, the image's size.
 *
 * <p>Arguments: the image, a folder to work in, rounds.
 */
public final class StartBenchmark {
  private static final int ANSWERS = 100_000;
  private static final long FIRST_ANSWER = 1_770_000_000_000L;
  private static final long STEP_MILLIS = 60_000;
  private static final String ULID_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Path image;
  private final Path work;
  private final Map<String, List<String>> commands = new LinkedHashMap<>();

  private StartBenchmark(Path image, Path work) {
    this.image = image;
    this.work = work;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    new StartBenchmark(Path.of(args[0]), Path.of(args[1])).run(Integer.parseInt(args[2]));
  }

  private void run(int rounds) throws IOException, InterruptedException {
    Files.createDirectories(work);
    hello();
    String program = image.resolve("bin/aws-notes").toString();
    String none = Files.createDirectories(work.resolve("none")).toString();
    String many = Files.createDirectories(work.resolve("many/journal")).getParent().toString();
    ours(program, none, "--version");
    ours(program, none, "--help");
    ours(program, none, "browse");
    ours(program, none, "browse", "dynamodb/gsi");
    ours(program, none, "quiz", "dynamodb", "--list", "-n", "1", "--seed", "7");
    ours(program, none, "next");
    ours(program, none, "stats");
    ours(program, none, "search", "보조 인덱스", "-l");
    answers(Path.of(many), program);
    ours(program, many, "quiz", "dynamodb", "--list", "-n", "1", "--seed", "8");
    ours(program, many, "next");
    ours(program, many, "stats");
    Map<String, long[]> nanos = new LinkedHashMap<>();
    commands.keySet().forEach(name -> nanos.put(name, new long[rounds]));
    for (List<String> command : commands.values()) {
      time(command);
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        nanos.get(command.getKey())[round] = time(command.getValue());
      }
    }
    print(nanos, rounds);
  }

  private void ours(String program, String data, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    String name = "aws-notes " + String.join(" ", arguments);
    if (data.endsWith("many")) {
      name += ", " + ANSWERS + " answers";
    }
    if (!arguments[0].startsWith("--")) {
      command.addAll(List.of("--data-dir", data, "--lang", "ko"));
    }
    commands.put(name, command);
  }

  private void hello() throws IOException, InterruptedException {
    Path source = work.resolve("Hello.java");
    Files.writeString(
        source,
        "public class Hello { public static void main(String[] a) {"
            + " System.out.println(\"Hello\"); } }");
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    time(List.of(bin.resolve("javac").toString(), "-d", work.toString(), source.toString()));
    commands.put(
        "java Hello",
        List.of(
            bin.resolve("java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            work.toString(),
            "Hello"));
  }

  /** A journal of two years of hard work on the bundled questions. */
  private void answers(Path data, String program) throws IOException, InterruptedException {
    Path listed = work.resolve("questions.json");
    ProcessBuilder builder =
        new ProcessBuilder(program, "quiz", "--list", "-n", "1000", "--format", "json");
    builder.redirectOutput(listed.toFile());
    builder.start().waitFor();
    List<String> ids = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\",\\s*\"module\"")
            .matcher(Files.readString(listed));
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    try (BufferedWriter out = Files.newBufferedWriter(data.resolve("journal/01BENCHMARK.jsonl"))) {
      for (int i = 0; i < ANSWERS; i++) {
        long at = FIRST_ANSWER + i * STEP_MILLIS / 4;
        boolean correct = i % 5 != 0;
        LocalDate day = LocalDate.ofEpochDay(at / 86_400_000L);
        out.write(
            String.format(
                Locale.ROOT,
                "{\"v\":1,\"id\":\"%s\",\"t\":\"answer\",\"q\":\"aws-notes/%s\",\"rev\":1,\"at\":%d,"
                    + "\"day\":\"%s\",\"mode\":\"quiz\",\"given\":\"1\",\"correct\":%s,"
                    + "\"rating\":%d,\"ms\":8200}%n",
                ulid(at, i),
                ids.get(i % ids.size()),
                at,
                day,
                correct,
                correct ? 3 : 1));
      }
    }
  }

  private static String ulid(long at, int number) {
    char[] digits = new char[26];
    Arrays.fill(digits, '0');
    long time = at;
    for (int i = 9; i >= 0; i--) {
      digits[i] = ULID_DIGITS.charAt((int) (time & 31));
      time >>>= 5;
    }
    int rest = number;
    for (int i = 25; i > 18; i--) {
      digits[i] = ULID_DIGITS.charAt(rest & 31);
      rest >>>= 5;
    }
    return new String(digits);
  }

  private static ProcessBuilder quiet(List<String> command) {
    return new ProcessBuilder(command)
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static long time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exit = quiet(command).start().waitFor();
    long took = System.nanoTime() - start;
    if (exit != 0) {
      throw new IllegalStateException(exit + ": " + String.join(" ", command));
    }
    return took;
  }

  /** The high-water mark that Linux keeps of a process, in KiB, or 0 elsewhere. */
  private static long peak(List<String> command) throws IOException, InterruptedException {
    long peak = 0;
    for (int i = 0; i < 5; i++) {
      Process process = quiet(command).start();
      Path status = Path.of("/proc/" + process.pid() + "/status");
      while (process.isAlive()) {
        try {
          for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
              peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
            }
          }
        } catch (IOException | UncheckedIOException e) {
          break;
        }
      }
      process.waitFor();
    }
    return peak;
  }

  private void print(Map<String, long[]> nanos, int rounds)
      throws IOException, InterruptedException {
    System.out.printf(
        "%n%s, %d processors, JDK %s, %s, median of %d%n%n",
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        LocalDate.now(ZoneOffset.UTC),
        rounds);
    System.out.println("| whole process | ms | ratio | peak MiB |");
    System.out.println("|---|---|---|---|");
    double hello = median(nanos.get("java Hello"));
    for (Map.Entry<String, long[]> entry : nanos.entrySet()) {
      double median = median(entry.getValue());
      System.out.printf(
          Locale.ROOT,
          "| `%s` | %.1f | %.2f | %d |%n",
          entry.getKey(),
          median / 1e6,
          median / hello,
          peak(commands.get(entry.getKey())) / 1024);
    }
    System.out.printf(Locale.ROOT, "%nImage with its caches: %.1f MB%n", size() / 1e6);
  }

  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.walk(image)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.naturalOrder())
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }
}
