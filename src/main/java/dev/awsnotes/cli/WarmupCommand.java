package dev.awsnotes.cli;

import dev.awsnotes.journal.OwnerOnly;
import dev.awsnotes.render.Messages;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code warmup}: makes the start-up caches of this build on this machine, in the cache folder. A
 * cache belongs to the JDK's build and partly to the processor; an image that came from elsewhere
 * has none that fits.
 */
final class WarmupCommand implements Command {
  static final String NAME = "warmup";

  private static final int HASH_LENGTH = 16;

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME);
  }

  @Override
  public int run(ParseResult options, Context context) {
    Path image = Path.of(System.getProperty("java.home"));
    Path flagFile = image.resolve("lib/aws-notes.flags");
    if (!Files.exists(flagFile)) {
      throw CommandException.usage(context.say("warmup.no-image"));
    }
    try {
      List<String> flags = new ArrayList<>(Files.readAllLines(flagFile));
      String build = flags.removeLast();
      Path folder = context.folders().cache();
      OwnerOnly.createFolders(folder);
      for (String use : Training.USES) {
        context.streams().err().println(context.say("warmup.making", use));
        make(image, flags, use, folder.resolve(build + "-" + use + ".aot"));
      }
      removeOthers(folder, build);
      context.streams().err().println(context.say("warmup.done", folder));
    } catch (IOException e) {
      throw CommandException.file(context.say("warmup.failed", String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
    return ExitCode.OK;
  }

  /** Beside its place and then moved there, so that a start never sees half a cache. */
  private static void make(Path image, List<String> flags, String use, Path cache)
      throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory(cache.getParent(), "warmup");
    try {
      Path made = scratch.resolve("cache.aot");
      List<String> command = new ArrayList<>();
      command.add(image.resolve("bin/java").toString());
      command.addAll(flags);
      command.addAll(
          List.of(
              "-XX:AOTCacheOutput=" + made,
              "-Dlibrary.jline.path=" + image.resolve("lib/jline"),
              "-Daws-notes.training=" + use,
              "-m",
              "dev.awsnotes/dev.awsnotes.Main",
              "--data-dir",
              scratch.resolve("data").toString()));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true);
      builder.redirectOutput(scratch.resolve("said").toFile());
      for (String folder : List.of("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")) {
        builder.environment().put(folder, scratch.toString());
      }
      int exit = builder.start().waitFor();
      if (exit != 0 || !Files.exists(made)) {
        throw new IOException("java: " + exit);
      }
      try {
        Files.move(made, cache, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      delete(scratch);
    }
  }

  /** Those of an earlier build are of no use to anybody. */
  private static void removeOthers(Path folder, String build) throws IOException {
    try (DirectoryStream<Path> caches = Files.newDirectoryStream(folder, "*.aot")) {
      for (Path cache : caches) {
        String name = cache.getFileName().toString();
        if (name.indexOf('-') == HASH_LENGTH && !name.startsWith(build)) {
          Files.deleteIfExists(cache);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
