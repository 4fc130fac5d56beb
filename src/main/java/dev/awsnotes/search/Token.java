package dev.awsnotes.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of a short text, such as a query or a title.
 *
 * @param text its characters as the index has them
 * @param position its place among the tokens; parts of a word begin at the place of the whole
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 */
record Token(String text, int position, int start, int end) {

  /** All tokens of a text, without the syllables that come twice. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(text);
    int position = -1;
    while (cursor.next()) {
      position += cursor.increment();
      if (!cursor.isRepeated()) {
        String term = new String(cursor.term(), 0, cursor.length());
        tokens.add(new Token(term, position, cursor.start(), cursor.end()));
      }
    }
    return tokens;
  }

  /** Whether it is a syllable that stands alone. */
  boolean isSyllable() {
    return text.length() == 1 && TokenCursor.isSyllabic(text.charAt(0));
  }
}
