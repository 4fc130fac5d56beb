package dev.awsnotes.search;

import java.util.ArrayList;
import java.util.List;

/** Where readings stand in a text. */
final class Occurrences {
  private final List<Token> tokens;

  Occurrences(String text) {
    tokens = Token.of(text);
  }

  /**
   * A place in the text.
   *
   * @param start in UTF-16 units
   */
  record Place(int start, int end) {}

  /** The places where a phrase stands. */
  List<Place> of(List<Token> phrase) {
    List<Token> wholes = NoteQueries.wholes(phrase);
    List<Place> places = places(wholes);
    if (places.isEmpty() && wholes.size() < phrase.size()) {
      List<Token> parts = NoteQueries.parts(phrase);
      places = places(parts);
    }
    return places;
  }

  /** Whether a phrase stands in the text. */
  boolean has(List<Token> phrase) {
    return !of(phrase).isEmpty();
  }

  private List<Place> places(List<Token> phrase) {
    List<Place> places = new ArrayList<>();
    if (phrase.isEmpty()) {
      return places;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int end = matchedTo(phrase, i);
      if (end > 0) {
        places.add(new Place(tokens.get(i).start(), end));
      }
    }
    return places;
  }

  /** Where the phrase ends that begins with a token; 0 if it does not stand there. */
  private int matchedTo(List<Token> phrase, int from) {
    Token first = tokens.get(from);
    Token begin = phrase.getFirst();
    boolean syllable = begin.text().length() == 1 && TokenCursor.isSyllabic(begin.text().charAt(0));
    if (phrase.size() == 1 && syllable && first.text().startsWith(begin.text())) {
      return first.start() + 1;
    }
    if (!first.text().equals(begin.text())) {
      return 0;
    }
    int shift = first.position() - begin.position();
    int end = first.end();
    int at = from + 1;
    for (int i = 1; i < phrase.size(); i++) {
      Token wanted = phrase.get(i);
      int position = wanted.position() + shift;
      while (at < tokens.size()
          && tokens.get(at).position() <= position
          && !(tokens.get(at).position() == position
              && tokens.get(at).text().equals(wanted.text()))) {
        at++;
      }
      if (at == tokens.size() || tokens.get(at).position() != position) {
        return 0;
      }
      end = Math.max(end, tokens.get(at).end());
      at++;
    }
    return end;
  }
}
