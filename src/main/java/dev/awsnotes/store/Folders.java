package dev.awsnotes.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things are kept, after the XDG base directory specification.
 *
 * @param data the learner's journals; may be synchronised between devices
 * @param state what belongs to this device alone: its id, history
 * @param cache what can be made anew
 * @param config the learner's settings
 */
public record Folders(Path data, Path state, Path cache, Path config) {
  private static final String NAME = "aws-notes";

  /** The folders that these environment variables name. */
  public static Folders of(Map<String, String> variables, String home) {
    String appData = variables.getOrDefault("APPDATA", "");
    boolean windows = !appData.isEmpty() && variables.getOrDefault("XDG_DATA_HOME", "").isEmpty();
    if (windows) {
      Path base = Path.of(appData, NAME);
      Path local = Path.of(variables.getOrDefault("LOCALAPPDATA", appData), NAME);
      return new Folders(base, local.resolve("state"), local.resolve("cache"), base);
    }
    return new Folders(
        xdg(variables, "XDG_DATA_HOME", home, ".local/share"),
        xdg(variables, "XDG_STATE_HOME", home, ".local/state"),
        xdg(variables, "XDG_CACHE_HOME", home, ".cache"),
        xdg(variables, "XDG_CONFIG_HOME", home, ".config"));
  }

  /** The specification says that a relative path is to be ignored. */
  private static Path xdg(
      Map<String, String> variables, String name, String home, String fallback) {
    String value = variables.getOrDefault(name, "");
    Path base = value.startsWith("/") ? Path.of(value) : Path.of(home, fallback);
    return base.resolve(NAME);
  }

  /** The same folders with the data elsewhere. */
  public Folders withData(Path elsewhere) {
    return new Folders(elsewhere, state, cache, config);
  }
}
