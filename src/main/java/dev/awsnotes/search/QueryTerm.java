package dev.awsnotes.search;

import java.util.List;

/**
 * A word of a query and what it may mean.
 *
 * @param typed as typed
 * @param forms its forms that stand in the notes, with the ending first; none if it is unknown
 * @param rewritings what an unknown word may have been meant to be, each one or more words
 * @param guessed whether it is a guess that these were meant: the word was misspelt, or heard
 */
record QueryTerm(String typed, List<String> forms, List<List<String>> rewritings, boolean guessed) {

  static QueryTerm known(String typed, List<String> forms) {
    return new QueryTerm(typed, forms, List.of(), false);
  }

  static QueryTerm rewritten(String typed, List<List<String>> rewritings) {
    return new QueryTerm(typed, List.of(), rewritings, false);
  }

  static QueryTerm rewritten(String typed, WordRewriter.Rewriting rewriting) {
    return new QueryTerm(typed, List.of(), rewriting.words(), rewriting.guessed());
  }

  /** Whether the notes have it neither as typed nor as anything else. */
  boolean isUnknown() {
    return forms.isEmpty() && rewritings.isEmpty();
  }

  /** The words it is read as, without an ending. */
  String text() {
    if (!forms.isEmpty()) {
      return forms.getLast();
    }
    return rewritings.isEmpty() ? typed : String.join(" ", rewritings.getFirst());
  }

  /** The words it is read as, with its ending where it is known as typed. */
  String textWithEnding() {
    return forms.isEmpty() ? text() : typed;
  }
}
