package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Loads the texts of a language. Plain properties: a ResourceBundle costs 8 ms at each start. */
public final class MessageFile {
  private MessageFile() {}

  /** The texts of this language. */
  public static Messages load(Lang lang) {
    String name = "messages_" + lang.code() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = MessageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(lang, texts);
  }
}
