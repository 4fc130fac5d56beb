package dev.awsnotes.search;

import java.util.List;

/**
 * What a query asks for.
 *
 * @param concepts its parts
 * @param rewrites what was read otherwise than typed
 * @param wordings the whole query as titles might say it: as typed, without endings, as understood;
 *     as keys
 * @param phrases what stood in double quotes
 * @param guessed whether a word was respelt that the notes do not have
 */
record Understanding(
    List<Concept> concepts,
    List<Rewrite> rewrites,
    List<String> wordings,
    List<List<Token>> phrases,
    boolean guessed) {

  Understanding quoting(List<List<Token>> quoted) {
    return new Understanding(concepts, rewrites, wordings, quoted, guessed);
  }
}
