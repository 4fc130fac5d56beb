package dev.awsnotes.hangul;

import java.text.Normalizer;
import java.util.Locale;

/** Texts that differ only in case or in how Unicode composes them, made equal. */
public final class Fold {
  /** Below this every character is its own normal form, and none combines with another. */
  private static final char FIRST_COMBINING = '\u0300';

  private Fold() {}

  /** The text in Unicode's normalization form C: what macOS writes apart is composed. */
  public static String nfc(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && !Jamo.isHangul(c)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The text composed, in lower case, whatever the machine's language. */
  public static String nfcLower(String text) {
    return nfc(text).toLowerCase(Locale.ROOT);
  }
}
