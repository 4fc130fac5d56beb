package dev.awsnotes.cli;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.pack.TextFile;
import dev.awsnotes.render.Messages;
import dev.awsnotes.store.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The learner's own settings: {@code config.properties} in the configuration folder. Options and
 * environment variables go before them.
 *
 * @param values as they stand in the file
 * @param failure why the file could not be read, if it is there
 */
record Config(Path file, Properties values, Optional<IOException> failure) {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  static final String LANGUAGE = "language";
  static final String COLOR = "color";
  static final String THEME = "theme";
  static final String PAGER = "pager";
  static final String RETENTION = "retention";
  static final String NEW_PER_DAY = "new-per-day";
  static final String MINUTES_PER_DAY = "minutes-per-day";
  static final String DAY_ROLLOVER = "day-rollover";
  static final String PACKS = "packs";

  /** All keys, in the order in which they are shown. */
  static final List<String> KEYS =
      List.of(
          LANGUAGE,
          COLOR,
          THEME,
          PAGER,
          RETENTION,
          NEW_PER_DAY,
          MINUTES_PER_DAY,
          DAY_ROLLOVER,
          PACKS);

  /** More would be no settings. */
  private static final long MAX_BYTES = 1 << 20;

  /** Reads the file of these folders; that there is none is fine. */
  static Config load(Folders folders) {
    Path file = folders.config().resolve("config.properties");
    Properties values = new Properties();
    Optional<IOException> failure = Optional.empty();
    try {
      load(file, values);
    } catch (NoSuchFileException e) {
      // Nobody has to have settings.
    } catch (IOException | IllegalArgumentException e) {
      // Below something that is no folder there is no file either.
      if (Files.exists(file)) {
        failure = Optional.of(e instanceof IOException io ? io : new IOException(e.getMessage()));
      }
    }
    return new Config(file, values, failure);
  }

  private static void load(Path file, Properties values) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException("not a regular file");
    }
    if (attributes.size() > MAX_BYTES) {
      throw new IOException("larger than 1 MiB");
    }
    try (BufferedReader in = Files.newBufferedReader(file)) {
      in.mark(1);
      if (in.read() != BYTE_ORDER_MARK) {
        in.reset();
      }
      values.load(in);
    }
  }

  /** The value of a key, if it is set. */
  Optional<String> get(String key) {
    String value = values.getProperty(key);
    return value == null ? Optional.empty() : Optional.of(value.strip());
  }

  /**
   * Refuses keys that there are not: a typo must not pass silently.
   *
   * @throws CommandException if the file cannot be read or has such keys
   */
  void check(Messages messages) {
    if (failure.isPresent()) {
      throw unreadable(failure.get(), messages);
    }
    if (values.isEmpty()) {
      return;
    }
    for (String key : values.stringPropertyNames()) {
      if (!KEYS.contains(key)) {
        String near =
            Nearest.to(key, KEYS).map(each -> " " + messages.get("error.nearest", each)).orElse("");
        throw CommandException.file(messages.get("config.unknown", file, key) + near);
      }
    }
  }

  private CommandException unreadable(IOException e, Messages messages) {
    if (e instanceof CharacterCodingException) {
      Diagnostics places = new Diagnostics();
      TextFile.read(file, places);
      for (Diagnostic place : places.list()) {
        return CommandException.file(place.line(messages.lang()));
      }
    }
    return CommandException.file(messages.get("error.read", file, Reason.of(e, messages)));
  }

  /**
   * One of several words.
   *
   * @throws CommandException if it is another
   */
  Optional<String> word(String key, List<String> allowed, Messages messages) {
    Optional<String> value = get(key).map(text -> text.toLowerCase(Locale.ROOT));
    if (value.isPresent() && !allowed.contains(value.get())) {
      throw wrong(key, String.join(", ", allowed), messages);
    }
    return value;
  }

  /**
   * A whole number.
   *
   * @throws CommandException if it is none in this range
   */
  Optional<Integer> number(String key, int least, int most, Messages messages) {
    if (get(key).isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(get(key).get());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below, with the range.
    }
    throw wrong(key, least + "-" + most, messages);
  }

  /**
   * A share.
   *
   * @throws CommandException if it is none in this range
   */
  Optional<Double> share(String key, double least, double most, Messages messages) {
    if (get(key).isEmpty()) {
      return Optional.empty();
    }
    try {
      double number = Double.parseDouble(get(key).get());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below, with the range.
    }
    throw wrong(key, least + "-" + most, messages);
  }

  /** The folders of own packs. */
  List<String> packs() {
    Optional<String> value = get(PACKS);
    return value.isEmpty() ? List.of() : List.of(value.get().split(java.io.File.pathSeparator, -1));
  }

  private CommandException wrong(String key, String allowed, Messages messages) {
    String value = get(key).orElse("");
    return CommandException.file(messages.get("config.wrong", file, key, value, allowed));
  }
}
