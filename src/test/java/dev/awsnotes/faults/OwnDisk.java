package dev.awsnotes.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A small file system in memory, of a test's own, so that it is the kernel that says "no space left
 * on device" and "read-only file system". Mounting needs a right: of the ways to get it the first
 * that works here is taken. Where none does, which is so in a container that may not mount, the
 * test is aborted with that sentence: the program is not to blame.
 */
public final class OwnDisk implements AutoCloseable {
  private static final int BLOCK = 4096;
  private static final String FILLER = "filler";

  /**
   * A way to mount.
   *
   * @param start begins a process that holds the mount for itself; empty: everybody sees it
   * @param enter stands before a command that is to see it too, and before its process's number
   * @param right stands before {@code mount} itself
   */
  private record Way(List<String> start, List<String> enter, List<String> right) {}

  private static final List<Way> WAYS =
      List.of(
          // Nobody needs to be root for that, but some systems forbid it.
          new Way(
              List.of("unshare", "-rm"),
              List.of("nsenter", "--preserve-credentials", "-U", "-m", "-t"),
              List.of()),
          new Way(List.of("unshare", "-m"), List.of("nsenter", "-m", "-t"), List.of()),
          // A machine for builds lets its user become root; what is mounted so is seen by all.
          new Way(List.of(), List.of(), List.of("sudo", "-n")));

  private final Path folder;
  private final Way way;
  private final Process holder;

  private OwnDisk(Path folder, Way way, Process holder) {
    this.folder = folder;
    this.way = way;
    this.holder = holder;
  }

  /**
   * Mounts one.
   *
   * @param folder where
   * @param kib how much goes into it
   * @param files how many files and folders it can hold at most, itself among them
   */
  public static OwnDisk mount(Path folder, int kib, int files) {
    List<String> said = new ArrayList<>();
    for (Way way : WAYS) {
      try {
        Files.createDirectories(folder);
        return mount(folder, way, "size=" + kib + "k,nr_inodes=" + files + ",mode=0700");
      } catch (IOException | UncheckedIOException e) {
        said.add(e.getMessage());
      }
    }
    return Assumptions.abort(
        "This test mounts a small file system and could not: neither unprivileged user namespaces"
            + " (unshare -rm) nor root nor sudo without a password is allowed here. "
            + said);
  }

  private static OwnDisk mount(Path folder, Way way, String options) throws IOException {
    List<String> mount = new ArrayList<>(way.right());
    String owned = way.right().isEmpty() ? options : options + owner();
    mount.addAll(List.of("mount", "-t", "tmpfs", "-o", owned, "tmpfs", folder.toString()));
    List<String> hold = new ArrayList<>(way.start());
    hold.addAll(List.of("sh", "-c", "\"$@\" && echo mounted && exec cat", "sh"));
    hold.addAll(mount);
    Process holder = new ProcessBuilder(hold).redirectErrorStream(true).start();
    BufferedReader reader = holder.inputReader(StandardCharsets.UTF_8);
    String line = reader.readLine();
    if (!"mounted".equals(line)) {
      holder.destroyForcibly();
      throw new IOException(hold.getFirst() + ": " + line);
    }
    return new OwnDisk(folder, way, holder);
  }

  private static String owner() throws IOException {
    Process id = new ProcessBuilder("id", "-u").start();
    return ",uid=" + id.inputReader(StandardCharsets.UTF_8).readLine();
  }

  /** Where programs that are started on it find it. */
  public Path folder() {
    return folder;
  }

  /** Where the test itself finds it. */
  public Path seen() {
    return way.start().isEmpty()
        ? folder
        : Path.of("/proc/" + holder.pid() + "/root" + folder.toAbsolutePath());
  }

  /** What stands before a command that is to see it. */
  List<String> entering() {
    List<String> entering = new ArrayList<>(way.enter());
    if (!entering.isEmpty()) {
      entering.add(String.valueOf(holder.pid()));
    }
    return entering;
  }

  /** Takes all room but some blocks of 4 KiB. */
  public OwnDisk fill(int blocksLeft) {
    try {
      try (OutputStream filler = Files.newOutputStream(seen().resolve(FILLER))) {
        write(filler);
      }
      // What could not be written as a whole block may have been written in part.
      long size = Files.size(seen().resolve(FILLER)) / BLOCK * BLOCK;
      try (var channel =
          Files.newByteChannel(seen().resolve(FILLER), java.nio.file.StandardOpenOption.WRITE)) {
        channel.truncate(size - (long) blocksLeft * BLOCK);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream filler) {
    byte[] block = new byte[BLOCK];
    Arrays.fill(block, (byte) 'x');
    try {
      while (true) {
        filler.write(block);
      }
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("No space left on device")) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Gives the room back. */
  public OwnDisk empty() {
    try {
      Files.deleteIfExists(seen().resolve(FILLER));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on nothing can be written on it, by whomever. */
  public OwnDisk readOnly(boolean only) {
    mounter("mount", "-o", only ? "remount,ro" : "remount,rw", folder.toString());
    return this;
  }

  private void mounter(String... command) {
    List<String> whole = new ArrayList<>(way.right());
    whole.addAll(entering());
    whole.addAll(List.of(command));
    try {
      Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", whole) + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (!way.right().isEmpty()) {
      mounter("umount", "-l", folder.toString());
    }
    try {
      holder.getOutputStream().close();
      if (!holder.waitFor(10, TimeUnit.SECONDS)) {
        holder.destroyForcibly();
      }
    } catch (IOException e) {
      holder.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
