package dev.awsnotes.pack;

/**
 * A text in both languages; the empty string stands for a language that is missing.
 *
 * @param ko the Korean text
 * @param en the English text
 */
public record LocalizedText(String ko, String en) {
  /** No text in either language. */
  public static final LocalizedText EMPTY = new LocalizedText("", "");

  /** The same text in both languages. */
  public static LocalizedText of(String both) {
    return new LocalizedText(both, both);
  }

  /** The text in exactly this language, empty if it is missing. */
  public String exactly(Lang lang) {
    return lang == Lang.KO ? ko : en;
  }

  /** Whether the text exists in this language. */
  public boolean has(Lang lang) {
    return !exactly(lang).isEmpty();
  }

  /** The text in this language, else in the other one. */
  public String in(Lang lang) {
    return has(lang) ? exactly(lang) : exactly(lang.other());
  }

  /** Whether neither language has a text. */
  public boolean isEmpty() {
    return ko.isEmpty() && en.isEmpty();
  }
}
