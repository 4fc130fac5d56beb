package dev.awsnotes.pack;

import dev.awsnotes.markdown.Document;

/**
 * A Markdown text in both languages with its parsed form; a missing language has an empty document.
 *
 * @param source the Markdown as written
 * @param ko the Korean text, parsed
 * @param en the English text, parsed
 */
public record Prose(LocalizedText source, Document ko, Document en) {
  /** No text in either language. */
  public static final Prose EMPTY = new Prose(LocalizedText.EMPTY, Document.EMPTY, Document.EMPTY);

  /** The text in exactly this language, empty if it is missing. */
  public Document exactly(Lang lang) {
    return lang == Lang.KO ? ko : en;
  }

  /** The text in this language, else in the other one. */
  public Document in(Lang lang) {
    return source.has(lang) ? exactly(lang) : exactly(lang.other());
  }
}
