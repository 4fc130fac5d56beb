package dev.awsnotes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows long text in the learner's pager. */
final class Pager {
  private final Environment environment;

  Pager(Environment environment) {
    this.environment = environment;
  }

  /**
   * Shows this text.
   *
   * @return whether a pager showed it; false where there is none, and the text is still to be
   *     printed
   */
  boolean show(String text) {
    String command =
        environment.variables().containsKey("AWS_NOTES_PAGER")
            ? environment.variable("AWS_NOTES_PAGER").orElse("")
            : environment.variables().getOrDefault("PAGER", "less");
    if (command.isBlank() || command.equals("cat")) {
      return false;
    }
    ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", command));
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
    try {
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // The learner left the pager before its end.
      }
      int exit = process.waitFor();
      return exit != 127 && exit != 126;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
