package dev.awsnotes.export;

/** Text of packs made fit for other programs: nothing invisible that steers a screen gets out. */
final class SafeText {
  private static final String TAB = "    ";
  private static final int JOINER_NON = 0x200C;
  private static final int JOINER = 0x200D;

  private SafeText() {}

  /** Lines stay lines, tabs become spaces; control and format characters are left out. */
  static String lines(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                safe.append('\n');
              } else if (c == '\t') {
                safe.append(TAB);
              } else if (visible(c)) {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /** The same in one line. */
  static String line(String text) {
    return lines(text).replace('\n', ' ').strip();
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      // Emoji and some scripts are joined by these two.
      case Character.FORMAT -> c == JOINER || c == JOINER_NON;
      default -> true;
    };
  }
}
