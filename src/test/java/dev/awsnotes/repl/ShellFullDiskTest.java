package dev.awsnotes.repl;

import static dev.awsnotes.repl.ShellOnScreen.CTRL_D;
import static dev.awsnotes.repl.ShellOnScreen.ENTER;
import static dev.awsnotes.repl.ShellOnScreen.UP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.faults.OwnDisk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell whose history finds no room. */
class ShellFullDiskTest {
  @TempDir Path temp;

  private static ShellOnScreen shell(OwnDisk disk) throws Exception {
    return new ShellOnScreen(disk.seen(), "en_US.UTF-8", 80, 24, "NO_COLOR", "1");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theShellWorksOnRemembersItsLinesAndLosesNoneOfBefore() throws Exception {
    try (OwnDisk disk = OwnDisk.mount(temp.resolve("disk"), 64, 100)) {
      Path history = disk.seen().resolve(".local/state/aws-notes/history");
      // One block of the disk, but for some bytes.
      List<String> before = new ArrayList<>();
      for (int i = 0; i < 238; i++) {
        before.add("browse s3/basics");
      }
      Files.createDirectories(history.getParent());
      Files.write(history, before);
      disk.fill(0);
      try (ShellOnScreen shell = shell(disk)) {
        shell.type("next".repeat(7), ENTER).await("Nothing found");
        shell.type("cd dynamodb", ENTER).await("dynamodb> ");
        shell.type(UP).await("dynamodb> cd dynamodb").type(ENTER).await("dynamodb> ");
        assertThat(shell.text()).doesNotContain("Exception", "No space");
        shell.type(CTRL_D);
        assertThat(shell.exitCode()).isZero();
      }
      assertThat(Files.readAllLines(history)).startsWith(before.toArray(new String[0]));
      disk.empty();
      try (ShellOnScreen shell = shell(disk)) {
        shell.type("cd lambda", ENTER).await("lambda> ").type(CTRL_D);
        assertThat(shell.exitCode()).isZero();
      }
      assertThat(Files.readAllLines(history)).containsAll(before).endsWith("cd lambda");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ff\u00fe broken\n", "half of a li", "\\", "a\u0000\u001b[2Jb\n"})
  void aHistoryThatIsNoTextIsNoReasonNotToOpen(String broken) throws Exception {
    Path home = Files.createDirectories(temp.resolve("home"));
    Path folder = Files.createDirectories(home.resolve(".local/state/aws-notes"));
    Files.write(folder.resolve("history"), broken.getBytes(StandardCharsets.ISO_8859_1));
    try (ShellOnScreen shell = new ShellOnScreen(home, "en_US.UTF-8", 80, 24, "NO_COLOR", "1")) {
      shell.type("cd s3", ENTER).await("s3> ").type(CTRL_D);
      assertThat(shell.exitCode()).isZero();
      assertThat(shell.text()).doesNotContain("Exception");
    }
    try (ShellOnScreen shell = new ShellOnScreen(home, "en_US.UTF-8", 80, 24, "NO_COLOR", "1")) {
      shell.type(UP).await("aws-notes> cd s3").type(ENTER).await("s3> ").type(CTRL_D);
      assertThat(shell.exitCode()).isZero();
    }
  }
}
