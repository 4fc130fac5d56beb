package dev.awsnotes.hangul;

import java.text.Normalizer;
import java.util.Locale;

/** Texts that differ only in case, accents, width or in how Unicode composes them, made equal. */
public final class Fold {
  /** Below this every character is its own normal form, and none combines with another. */
  private static final char FIRST_COMBINING = '\u0300';

  /**
   * The first of the fullwidth forms; they stand in the order of ASCII from the exclamation mark
   * on.
   */
  private static final char WIDE = '\uFF01';

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

  /**
   * The text with accents left out and fullwidth letters and digits made narrow: {@code résumé},
   * {@code Ｓ３}. It is composed already, and as long afterwards.
   */
  public static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isFolded(text.charAt(i))) {
        char[] folded = text.toCharArray();
        for (int j = i; j < folded.length; j++) {
          folded[j] = isFolded(folded[j]) ? plain(folded[j]) : folded[j];
        }
        return new String(folded);
      }
    }
    return text;
  }

  private static boolean isFolded(char c) {
    return (c >= '\u00C0' && c < '\u0250')
        || (c >= '\u1E00' && c < '\u1F00')
        || (c >= WIDE && c <= '\uFF5E');
  }

  private static char plain(char c) {
    if (c >= WIDE) {
      return (char) (c - WIDE + '!');
    }
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return base < '\u0080' ? base : c;
  }

  /** The text composed, in lower case, whatever the machine's language. */
  public static String nfcLower(String text) {
    return nfc(text).toLowerCase(Locale.ROOT);
  }
}
