package dev.awsnotes.search;

import dev.awsnotes.hangul.Fold;

/** Texts as the index keeps them. */
final class CleanText {
  private CleanText() {}

  /** The text composed (NFC), line breaks kept, other control characters made spaces. */
  static String lines(String text) {
    return clean(text, true);
  }

  /** The text composed (NFC) on one line, without control characters. */
  static String line(String text) {
    return clean(text, false).strip();
  }

  /** A name as it is looked up: folded, with nothing but letters and digits. */
  static String key(String name) {
    String folded = Fold.plain(Fold.nfcLower(name));
    StringBuilder key = new StringBuilder(folded.length());
    int c;
    for (int i = 0; i < folded.length(); i += Character.charCount(c)) {
      c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.toString();
  }

  private static String clean(String text, boolean keepLines) {
    String composed = Fold.nfc(text);
    for (int i = 0; i < composed.length(); i++) {
      if (isUnwanted(composed, i, keepLines)) {
        return replaced(composed, keepLines);
      }
    }
    return composed;
  }

  private static String replaced(String text, boolean keepLines) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      clean.append(isUnwanted(text, i, keepLines) ? ' ' : text.charAt(i));
    }
    return clean.toString();
  }

  private static boolean isUnwanted(String text, int index, boolean keepLines) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return Character.isISOControl(c) && !(keepLines && c == '\n');
  }
}
