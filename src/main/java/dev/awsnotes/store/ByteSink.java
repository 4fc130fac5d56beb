package dev.awsnotes.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes numbers and texts compactly; small whole numbers take one byte. */
final class ByteSink {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void bool(boolean value) {
    out.write(value ? 1 : 0);
  }

  void string(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  void strings(List<String> texts) {
    number(texts.size());
    texts.forEach(this::string);
  }

  void bytes(byte[] bytes) {
    out.writeBytes(bytes);
  }

  int size() {
    return out.size();
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
