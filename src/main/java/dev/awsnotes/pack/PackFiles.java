package dev.awsnotes.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of one pack, and nothing outside its folder. */
final class PackFiles {
  /** No note that a person reads is longer; a larger file is a mistake or an attack. */
  static final long MAX_BYTES = 8L << 20;

  private static final LocalizedText NOT_UTF_8 =
      new LocalizedText("UTF-8이 아닌 바이트가 있습니다", "a byte that is not UTF-8");

  private final Path root;
  private final Diagnostics diagnostics;

  PackFiles(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** How this file is named in messages. */
  String name(String relative) {
    return root.resolve(relative).toString();
  }

  boolean exists(String relative) {
    return Files.exists(root.resolve(relative));
  }

  /** The names of the folders of the pack that are not hidden. */
  List<String> folders() {
    List<String> folders = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(root)) {
      for (Path path : listing) {
        String name = path.getFileName().toString();
        if (!name.startsWith(".") && Files.isDirectory(path)) {
          folders.add(name);
        }
      }
    } catch (IOException e) {
      return List.of(); // What is wrong with it is told where it is read.
    }
    folders.sort(String::compareTo);
    return folders;
  }

  /** The text of a file that must be there, in NFC, or nothing after reporting why. */
  Optional<String> read(String relative) {
    return read(root.resolve(relative));
  }

  /** The text of a file of this pack. */
  Optional<String> read(Path file) {
    String name = file.toString();
    try {
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        diagnostics.error(
            name, Position.START, "팩 폴더 밖의 파일입니다", "the file lies outside the pack's folder");
        return Optional.empty();
      }
    } catch (IOException e) {
      diagnostics.error(name, Position.START, "파일을 읽을 수 없습니다", "the file cannot be read");
      return Optional.empty();
    }
    if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
      // A pipe in a folder that came from elsewhere would keep the program waiting for ever.
      diagnostics.error(name, Position.START, "일반 파일이 아닙니다", "not a regular file");
      return Optional.empty();
    }
    return readAnywhere(file, name, diagnostics);
  }

  /**
   * The text of any file.
   *
   * @param name how it is called in messages
   */
  static Optional<String> readAnywhere(Path file, String name, Diagnostics diagnostics) {
    return readAnywhere(file, name, diagnostics, NOT_UTF_8);
  }

  /**
   * The same.
   *
   * @param notUtf8 what is said of a file in another encoding
   */
  static Optional<String> readAnywhere(
      Path file, String name, Diagnostics diagnostics, LocalizedText notUtf8) {
    try {
      if (Files.isDirectory(file)) {
        diagnostics.error(name, Position.START, "파일이 아니라 폴더입니다", "a folder, not a file");
        return Optional.empty();
      }
      byte[] bytes;
      // Read to the limit, not by its size: a device has none, and a pipe neither.
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes((int) MAX_BYTES + 1);
      }
      if (bytes.length > MAX_BYTES) {
        diagnostics.error(
            name, Position.START, "파일이 너무 큽니다 (최대 8 MiB)", "the file is too large (8 MiB at most)");
        return Optional.empty();
      }
      return decode(name, bytes, diagnostics, notUtf8);
    } catch (IOException e) {
      diagnostics.error(name, Position.START, "파일을 읽을 수 없습니다", "the file cannot be read");
      return Optional.empty();
    }
  }

  private static Optional<String> decode(
      String name, byte[] bytes, Diagnostics diagnostics, LocalizedText notUtf8) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      diagnostics.error(name, position(bytes, in.position()), notUtf8.ko(), notUtf8.en());
      return Optional.empty();
    }
    out.flip();
    String text = out.toString();
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Optional.of(Normalizer.normalize(lines(withoutMark), Normalizer.Form.NFC));
  }

  /** Every line ends with a new line alone: readers need to know no other end. */
  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Position position(byte[] bytes, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      boolean alone = bytes[i] == '\r' && bytes[i + 1] != '\n';
      if (bytes[i] == '\n' || alone) {
        line++;
        lineStart = i + 1;
      }
    }
    String before = new String(bytes, lineStart, offset - lineStart, StandardCharsets.UTF_8);
    return new Position(line, before.length() + 1);
  }
}
