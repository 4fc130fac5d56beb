package dev.awsnotes.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the index. A change here changes {@link #VERSION}, so that caches are made anew.
 */
final class NoteFields {
  /** The form of the index. */
  static final int VERSION = 4;

  /** Tokens of the titles in both languages. */
  static final String TITLE = "title";

  /** Tokens of the text in both languages. */
  static final String BODY = "body";

  /** Tokens of the module's names, and of the terms that a section explains. */
  static final String PATH = "path";

  /** Words as the letters that are typed for them: spelling and half-typed words. */
  static final String WORDS = "words";

  /** Pairs of the initial consonants of titles and terms. */
  static final String INITIALS = "initials";

  /** English words by their sound, see {@link Sound}. */
  static final String SOUND = "sound";

  /** Names without spaces: of a module, or of a term with its aliases. */
  static final String NAMES = "names";

  /** A {@link Kind}'s code. */
  static final String KIND = "kind";

  /** The target of the module. */
  static final String MODULE = "module";

  /** What a hit opens. */
  static final String TARGET = "target";

  /** The {@link Source} a document was made from. */
  static final String SOURCE = "source";

  /**
   * What a hit shows without its text: a {@link NoteHead}, apart from the text, so as to be fast.
   */
  static final String HEAD = "head";

  /** The Korean text; stored. */
  static final String TEXT_KO = "ko";

  /** The English text; stored. */
  static final String TEXT_EN = "en";

  /** Running text with positions and lengths. */
  static final FieldType RUNNING = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false, false);

  /** Terms that are looked up, not scored. */
  static final FieldType TERMS = type(IndexOptions.DOCS, true, false);

  /** Tokens whose order counts, not scored by length. */
  static final FieldType ORDERED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);

  /** Kept as it is. */
  static final FieldType STORED = type(IndexOptions.NONE, true, true);

  private NoteFields() {}

  private static FieldType type(IndexOptions options, boolean omitNorms, boolean stored) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(options != IndexOptions.NONE);
    type.setOmitNorms(omitNorms);
    type.setStored(stored);
    type.freeze();
    return type;
  }
}
