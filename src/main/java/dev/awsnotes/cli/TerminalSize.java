package dev.awsnotes.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The size of the terminal as it is now, which {@code stty} says. The launcher has asked once, at
 * the start; a session outlives that.
 */
final class TerminalSize implements Host.Screen {
  private static final long PATIENCE_MILLIS = 500;

  @Override
  public Optional<String> size() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Redirect.INHERIT)
              .redirectError(Redirect.DISCARD)
              .start();
      if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        stty.destroy();
        return Optional.empty();
      }
      byte[] said = stty.getInputStream().readAllBytes();
      return Optional.of(new String(said, StandardCharsets.US_ASCII).strip());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
