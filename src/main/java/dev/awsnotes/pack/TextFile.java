package dev.awsnotes.pack;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text file that is no part of a pack. */
public final class TextFile {
  private TextFile() {}

  /**
   * The text of this file, or nothing after reporting why: it is not there, not UTF-8, too large.
   */
  public static Optional<String> read(Path file, Diagnostics diagnostics) {
    return PackFiles.readAnywhere(file, file.toString(), diagnostics);
  }

  /** The same, where a byte order mark may say that it is UTF-16. */
  public static Optional<String> readUnicode(Path file, Diagnostics diagnostics) {
    try (InputStream in =
        Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
      int mark = in.read() << 8 | in.read();
      Charset charset = mark == 0xFEFF ? UTF_16BE : mark == 0xFFFE ? UTF_16LE : UTF_8;
      if (!charset.equals(UTF_8) && Files.size(file) <= PackFiles.MAX_BYTES) {
        return Optional.of(new String(in.readAllBytes(), charset));
      }
    } catch (IOException e) {
      // Said below, as for any other file.
    }
    return PackFiles.readAnywhere(
        file,
        file.toString(),
        diagnostics,
        new LocalizedText(
            "UTF-8이 아닌 바이트가 있습니다. 편집기나 스프레드시트에서 UTF-8로 저장하십시오",
            "a byte that is not UTF-8: save the file as UTF-8 in your editor or spreadsheet"));
  }
}
