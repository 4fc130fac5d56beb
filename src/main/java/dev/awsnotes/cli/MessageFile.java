package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Messages;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Loads the texts of a language. A ResourceBundle costs 8 ms at each start; opening the runtime's
 * own archive for a resource costs more than all else that a short command does. So the image has
 * the texts ready made in files beside its content.
 */
public final class MessageFile {
  /** Ends each text of a ready-made file; no text holds it. */
  private static final char END = '\u001e';

  private MessageFile() {}

  /** The texts of this language. */
  public static Messages load(Lang lang) {
    String home = System.getProperty("java.home");
    File ready = new File(home + "/content/messages_" + lang.code() + ".txt");
    try {
      return new Messages(lang, ready.exists() ? ready(ready) : resource(lang));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> ready(File file) throws IOException {
    String all;
    try (FileInputStream in = new FileInputStream(file)) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Map<String, String> texts = HashMap.newHashMap(500);
    int at = 0;
    while (at < all.length()) {
      int equals = all.indexOf('=', at);
      int end = all.indexOf(END, equals);
      texts.put(all.substring(at, equals), all.substring(equals + 1, end));
      at = end + 1;
    }
    return texts;
  }

  private static Map<String, String> resource(Lang lang) throws IOException {
    String name = "messages_" + lang.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = MessageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
