package dev.awsnotes.drill;

/** Columns in a terminal, told straightforwardly: Hangul and other wide characters take two. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x1F300 && c <= 0x1FAFF;
  }

  /** The widest word: what no wrapping at spaces can break. */
  static int widestWord(String text) {
    int widest = 0;
    for (String word : text.split("\\s+")) {
      widest = Math.max(widest, of(word));
    }
    return widest;
  }
}
