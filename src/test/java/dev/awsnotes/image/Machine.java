package dev.awsnotes.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bare machine: a home folder, a PATH with the image and a few of the system's tools but no Java,
 * and an environment of what a test sets. Scripts are run by {@code sh}.
 */
final class Machine {
  /** What the launcher and the tests' own scripts call; a JDK is not among it. */
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "chmod",
          "cp",
          "env",
          "find",
          "head",
          "ln",
          "ls",
          "mkdir",
          "mkfifo",
          "readlink",
          "rm",
          "sh",
          "sleep",
          "sort",
          "stty",
          "true");

  private static final long PATIENCE_SECONDS = 120;

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();

  Machine(Path home) {
    this.home = home;
    Path tools = home.resolve("tools");
    try {
      Files.createDirectories(tools);
      for (String tool : TOOLS) {
        Path there = Path.of("/usr/bin", tool);
        Files.createSymbolicLink(
            tools.resolve(tool), Files.exists(there) ? there : Path.of("/bin", tool));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    environment.put("HOME", home.toString());
    environment.put("LC_ALL", "en_US.UTF-8");
    link();
  }

  /**
   * The image's own folder holds a java as well, so PATH names a folder with the launcher alone.
   */
  private void link() {
    Path folder = home.resolve("bin");
    try {
      Files.createDirectories(folder);
      Files.createSymbolicLink(folder.resolve("aws-notes"), image().resolve("bin/aws-notes"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    environment.put("PATH", folder + ":" + home.resolve("tools"));
  }

  /** The image under test. */
  static Path image() {
    return Path.of(System.getProperty("aws-notes.image"));
  }

  Machine variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Machine without(String name) {
    environment.remove(name);
    return this;
  }

  /**
   * Puts these programs on the path.
   *
   * @throws AssertionError if one is not installed: a test with it must not pass by not running
   */
  Machine with(String... names) {
    for (String name : names) {
      onPath(name);
    }
    return this;
  }

  private void onPath(String name) {
    Path here = home.resolve("tools").resolve(name);
    if (Files.exists(here)) {
      return;
    }
    for (String folder : System.getenv("PATH").split(":", -1)) {
      Path there = Path.of(folder, name);
      if (Files.isExecutable(there)) {
        try {
          Files.createSymbolicLink(here, there);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return;
      }
    }
    throw new AssertionError(
        name + " is not installed and this test needs it: apt-get install " + name);
  }

  /** What a script came to. */
  record Result(int exit, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  /**
   * Runs a script in the home folder. The script is a file in UTF-8, so that what it says does not
   * depend on the encoding of this JVM's own arguments.
   */
  Result run(String... lines) {
    try {
      Path script = Files.writeString(home.resolve("script.sh"), String.join("\n", lines) + "\n");
      Path out = home.resolve("script.out");
      Path err = home.resolve("script.err");
      ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString());
      builder.directory(home.toFile());
      builder.redirectInput(Path.of("/dev/null").toFile());
      builder.redirectOutput(out.toFile());
      builder.redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + String.join("\n", lines));
      }
      return new Result(process.exitValue(), text(out), text(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  Path file(String name, String... lines) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The flags with which the image starts its VM. */
  static List<String> flags() {
    List<String> lines = new ArrayList<>(flagFile());
    lines.removeLast();
    return lines;
  }

  /** What tells the caches of this build from those of another. */
  static String build() {
    return flagFile().getLast();
  }

  private static List<String> flagFile() {
    try {
      return Files.readAllLines(image().resolve("lib/aws-notes.flags"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
