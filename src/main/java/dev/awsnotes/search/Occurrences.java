package dev.awsnotes.search;

import dev.awsnotes.hangul.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * Where readings stand in a text. The text is looked through for the first character and only read
 * as tokens from there on: most of a text never is.
 */
final class Occurrences {
  private final String text;

  Occurrences(String text) {
    this.text = Fold.plain(text);
  }

  /**
   * A place in the text.
   *
   * @param start in UTF-16 units
   */
  record Place(int start, int end) implements Comparable<Place> {

    /** In the order of the text, of those that begin together the longest first. */
    @Override
    public int compareTo(Place other) {
      return start == other.start
          ? Integer.compare(other.end, end)
          : Integer.compare(start, other.start);
    }
  }

  /** No place. */
  static final Place NONE = new Place(0, 0);

  /** The places where a phrase stands, in order. */
  List<Place> of(List<Token> phrase) {
    List<Place> places = new ArrayList<>();
    Place place = next(phrase, 0);
    while (place.end() > 0) {
      places.add(place);
      place = next(phrase, place.end());
    }
    return places;
  }

  /** The first place from an index on; one that ends at 0 if there is none. */
  Place next(List<Token> phrase, int from) {
    if (phrase.isEmpty()) {
      return NONE;
    }
    String begin = phrase.getFirst().text();
    char first = begin.charAt(0);
    char upper = Character.toUpperCase(first);
    int lowerAt = text.indexOf(first, from);
    int upperAt = upper == first ? -1 : text.indexOf(upper, from);
    while (lowerAt >= 0 || upperAt >= 0) {
      boolean lower = upperAt < 0 || (lowerAt >= 0 && lowerAt < upperAt);
      int at = lower ? lowerAt : upperAt;
      int end = isBegun(begin, at) && isStart(at) ? matchedTo(phrase, at) : 0;
      if (end > 0) {
        return new Place(at, end);
      }
      if (lower) {
        lowerAt = text.indexOf(first, at + 1);
      } else {
        upperAt = text.indexOf(upper, at + 1);
      }
    }
    return NONE;
  }

  /** Whether a phrase begins at an index that is a {@link #isStart start}, and ends in its line. */
  boolean isInLine(List<Token> phrase, int at) {
    if (phrase.isEmpty()) {
      return false;
    }
    String begin = phrase.getFirst().text();
    boolean same = Character.toLowerCase(text.charAt(at)) == begin.charAt(0);
    int end = same && isBegun(begin, at) ? matchedTo(phrase, at) : 0;
    int line = end == 0 ? -1 : text.indexOf('\n', at);
    return end > 0 && (line < 0 || end <= line);
  }

  /** Whether the second character of a token follows too: rules out most places cheaply. */
  private boolean isBegun(String token, int at) {
    int second = at + 1;
    if (token.length() == 1) {
      return true;
    }
    while (second < text.length() && isStep(text.charAt(second))) {
      second++;
    }
    return second < text.length() && Character.toLowerCase(text.charAt(second)) == token.charAt(1);
  }

  /** What may stand between two characters of one token. */
  private static boolean isStep(char c) {
    return c == ' ' || c == '-' || c == '_';
  }

  /** Korean may begin anywhere, a Latin word where a word or a part of one begins. */
  boolean isStart(int at) {
    if (at == 0 || TokenCursor.isSyllabic(text.charAt(at))) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean inside = Character.isLetterOrDigit(before) && !TokenCursor.isSyllabic(before);
    return !inside || (Character.isUpperCase(text.charAt(at)) && !Character.isUpperCase(before));
  }

  /** Where the phrase ends that begins at an index; 0 if it does not stand there. */
  private int matchedTo(List<Token> phrase, int at) {
    Token only = phrase.getFirst();
    if (phrase.size() == 1 && only.isSyllable()) {
      return at + 1;
    }
    int end = matchedTo(NoteQueries.wholes(phrase), new TokenCursor(text, at));
    boolean hasParts = end == 0 && NoteQueries.wholes(phrase).size() < phrase.size();
    return hasParts ? matchedTo(NoteQueries.parts(phrase), new TokenCursor(text, at)) : end;
  }

  private static int matchedTo(List<Token> phrase, TokenCursor cursor) {
    int first = phrase.getFirst().position();
    int position = -1;
    int end = 0;
    int matched = 0;
    while (matched < phrase.size() && cursor.next()) {
      position += cursor.increment();
      Token wanted = phrase.get(matched);
      int wantedAt = wanted.position() - first;
      if (position > wantedAt) {
        return 0;
      }
      if (position == wantedAt && cursor.is(wanted.text())) {
        end = Math.max(end, cursor.end());
        matched++;
      }
    }
    return matched == phrase.size() ? end : 0;
  }
}
