package dev.awsnotes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows long text in the learner's pager. */
final class Pager {
  private static final int NOT_FOUND = 127;
  private static final int NOT_EXECUTABLE = 126;

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
      // Ctrl-C is the pager's own key: the program must not end under it and leave it a terminal
      // that the shell has taken back.
      Thread staying = new Thread(() -> await(process));
      Runtime.getRuntime().addShutdownHook(staying);
      try (OutputStream in = process.getOutputStream()) {
        in.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // The learner left the pager before its end.
      }
      int exit = await(process);
      dismiss(staying);
      return exit != NOT_FOUND && exit != NOT_EXECUTABLE;
    } catch (IOException e) {
      return false;
    }
  }

  private static int await(Process process) {
    while (true) {
      try {
        return process.waitFor();
      } catch (InterruptedException e) {
        // The learner is still reading.
      }
    }
  }

  private static void dismiss(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already.
    }
  }
}
