package dev.awsnotes.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outside world of a test: a home folder, an environment, a clock that stands still, and
 * streams in memory. Each command line runs on a host of its own, as one-shot commands do.
 */
final class Console {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path home;
  private final Map<String, String> variables = new HashMap<>();
  private String locale = "en_US.UTF-8";
  private Instant now = Instant.parse("2026-11-25T03:00:00Z");
  private boolean inTerminal;
  private boolean outTerminal;
  private int columns = 80;
  private int rows = 24;
  private String input = "";
  private boolean shellOpened;

  /** A learner with this home folder, who types nothing and reads no terminal. */
  Console(Path home) {
    this.home = home;
    variables.put("HOME", home.toString());
  }

  /** What a command line came to. */
  record Result(int exit, String out, String err) {
    /** What stands on stdout, which must be one JSON document. */
    JsonNode json() {
      return JSON.readTree(out);
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  Console variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Console locale(String name) {
    locale = name;
    return this;
  }

  /** What is typed or piped, all of it at once. */
  Console input(String... lines) {
    input = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    return this;
  }

  /** A person sits at a screen of this size. */
  Console terminal(int newColumns, int newRows) {
    inTerminal = true;
    outTerminal = true;
    columns = newColumns;
    rows = newRows;
    return this;
  }

  /** Somebody types, but the output goes elsewhere. */
  Console onlyInputTerminal() {
    inTerminal = true;
    outTerminal = false;
    return this;
  }

  /** The output is read on a terminal, the input comes from elsewhere. */
  Console onlyOutputTerminal() {
    inTerminal = false;
    outTerminal = true;
    return this;
  }

  Console later(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  /** Whether the bare command opened the shell. */
  boolean shellOpened() {
    return shellOpened;
  }

  Path home() {
    return home;
  }

  /** The lines of all journals. */
  List<String> journal() {
    return journal(home.resolve(".local/share/aws-notes"));
  }

  /** The lines of all journals in this data folder. */
  static List<String> journal(Path data) {
    Path folder = data.resolve("journal");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** The answers in the journal, as JSON. */
  List<JsonNode> answers() {
    return journal().stream()
        .map(JSON::readTree)
        .filter(entry -> entry.path("t").asString().equals("answer"))
        .toList();
  }

  /** Every file below the home folder. */
  List<String> files() {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs one command line. */
  Result run(String... arguments) {
    return run(new ByteArrayOutputStream(), arguments);
  }

  /** Runs one command line; what it prints is also seen by this stream as it is written. */
  Result run(OutputStream watcher, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(new Tee(out, watcher), true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            outStream,
            errStream,
            new BufferedReader(new StringReader(input)),
            inTerminal,
            outTerminal,
            outTerminal,
            columns,
            rows);
    Environment environment =
        new Environment(Map.copyOf(variables), locale, System.getProperty("aws-notes.content", ""));
    Host host = new Host(streams, environment, () -> now, ZoneId.of("Asia/Seoul"));
    Program.Shell shell =
        (program, options) -> {
          shellOpened = true;
          return ExitCode.OK;
        };
    int exit = new Program(host, shell).run(List.of(arguments));
    outStream.flush();
    errStream.flush();
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static final class Tee extends OutputStream {
    private final OutputStream one;
    private final OutputStream other;

    Tee(OutputStream one, OutputStream other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      one.write(bytes, offset, length);
      other.write(bytes, offset, length);
    }
  }
}
