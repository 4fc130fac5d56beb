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
import java.util.Properties;

/**
 * Loads the texts of a language. Plain properties: a ResourceBundle costs 8 ms at each start. The
 * image has them as files beside its content: opening the runtime's own archive for a resource
 * costs more than all else that a short command does.
 */
public final class MessageFile {
  private MessageFile() {}

  /** The texts of this language. */
  public static Messages load(Lang lang) {
    String name = "messages_" + lang.code() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = open(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(lang, texts);
  }

  private static InputStream open(String name) throws IOException {
    File file = new File(System.getProperty("java.home") + "/content/" + name);
    if (file.exists()) {
      return new FileInputStream(file);
    }
    InputStream in = MessageFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("not in the program: " + name);
    }
    return in;
  }
}
