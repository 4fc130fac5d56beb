package dev.awsnotes.search;

import java.util.List;

/**
 * A word of a query and what it may mean.
 *
 * @param typed as typed
 * @param forms its forms that stand in the notes, with the ending first; none if it is unknown
 * @param rewritings what an unknown word may have been meant to be, each one or more words
 */
record QueryTerm(String typed, List<String> forms, List<List<String>> rewritings) {

  static QueryTerm known(String typed, List<String> forms) {
    return new QueryTerm(typed, forms, List.of());
  }

  static QueryTerm rewritten(String typed, List<List<String>> rewritings) {
    return new QueryTerm(typed, List.of(), rewritings);
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
