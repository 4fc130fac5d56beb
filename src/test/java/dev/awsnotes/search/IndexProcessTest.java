package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes as several processes see them. */
class IndexProcessTest {
  private static final String ALL = "60";

  @TempDir Path temp;

  private static String said(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return out;
  }

  @Test
  void theSameNotesGiveTheSameBytes() throws Exception {
    List<Process> both = new ArrayList<>();
    for (String folder : List.of("1", "2")) {
      both.add(IndexProcess.start("build", temp.resolve(folder).toString(), "멱등성"));
    }
    for (Process process : both) {
      said(process);
    }

    Map<String, List<Byte>> first = bytes(temp.resolve("1"));
    assertThat(first).hasSizeGreaterThan(3);
    assertThat(bytes(temp.resolve("2"))).isEqualTo(first);
  }

  private static Map<String, List<Byte>> bytes(Path folder) throws IOException {
    Map<String, List<Byte>> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        List<Byte> of = new ArrayList<>();
        for (byte each : Files.readAllBytes(file)) {
          of.add(each);
        }
        bytes.put(file.getFileName().toString(), of);
      }
    }
    return bytes;
  }

  @Test
  void severalMayBuildAtOnce() throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(IndexProcess.start("cache", temp.toString(), "멱등성"));
    }
    for (Process process : all) {
      assertThat(said(process)).isEqualTo(ALL);
    }
  }

  /** One that is killed leaves nothing that another stumbles over. */
  @Test
  void aKilledBuildIsTakenUpByTheNext() throws Exception {
    Process killed = IndexProcess.start("cache", temp.toString(), "멱등성");
    while (killed.isAlive() && !holdsFiles()) {
      Thread.sleep(5);
    }
    killed.destroyForcibly().waitFor();

    assertThat(said(IndexProcess.start("cache", temp.toString(), "멱등성"))).isEqualTo(ALL);
  }

  private boolean holdsFiles() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files.anyMatch(Files::isRegularFile);
    }
  }

  /** Who reads while the notes change sees either all old or all new. */
  @Test
  void oneMayUpdateWhileAnotherReads() throws Exception {
    said(IndexProcess.start("cache", temp.toString(), "멱등성"));
    Process updates = IndexProcess.start("cache", temp.toString(), "대기열");
    Process reads = IndexProcess.start("cache", temp.toString(), "멱등성");

    assertThat(said(updates)).isEqualTo(ALL);
    assertThat(said(reads)).isEqualTo(ALL);
  }
}
