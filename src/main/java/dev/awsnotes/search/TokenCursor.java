package dev.awsnotes.search;

import dev.awsnotes.hangul.Fold;
import dev.awsnotes.hangul.Jamo;

/**
 * Cuts a text into tokens, one at a time.
 *
 * <ul>
 *   <li>Korean becomes pairs of neighbouring syllables, over spaces too, since writers disagree on
 *       where a space stands: {@code 보조 인덱스} and {@code 보조인덱스} give the same. The last syllable of
 *       a run comes once more alone.
 *   <li>Latin letters and digits become words in lower case, cut to their stem. Korean ends a word:
 *       {@code DynamoDB에서는} gives {@code dynamodb}.
 *   <li>{@code BatchGetItem}, {@code pre-signed} and {@code 5TB} give the whole and, from the same
 *       position on, the parts.
 * </ul>
 */
final class TokenCursor {
  /** Longer words are no words; they are cut here. */
  static final int LONGEST_WORD = 64;

  private static final int MOST_PARTS = 16;

  private final String text;
  private final char[] term = new char[LONGEST_WORD];
  private final int[] partStarts = new int[MOST_PARTS];
  private final int[] partEnds = new int[MOST_PARTS];
  private int length;
  private int start;
  private int end;
  private int increment;
  private boolean lastSyllable;
  private boolean inRun;
  private int at;
  private int parts;
  private int part;

  TokenCursor(String text) {
    this(Fold.plain(text), 0);
  }

  /** A cursor that begins at an index of a text that is {@link Fold#plain plain}. */
  TokenCursor(String text, int from) {
    this.text = text;
    at = from;
  }

  /** Moves to the next token; false at the end of the text. */
  boolean next() {
    if (part < parts) {
      increment = part == 0 ? 0 : 1;
      word(partStarts[part], partEnds[part]);
      part++;
      return true;
    }
    increment = 1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSyllabic(c)) {
        syllables();
        return true;
      }
      inRun = false;
      if (Character.isLetterOrDigit(c)) {
        chunk();
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  /** The characters of the token, from 0 to {@link #length()}; valid until the next one. */
  char[] term() {
    return term;
  }

  int length() {
    return length;
  }

  /** Whether the token has these characters. */
  boolean is(String token) {
    if (token.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (term[i] != token.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the token begins in the text, in UTF-16 units. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  /** How far its position lies after that of the token before. */
  int increment() {
    return increment;
  }

  /**
   * Whether this is the last syllable of a run of two or more, which a pair has covered already.
   */
  boolean isRepeated() {
    return lastSyllable;
  }

  /** Whether a character is one of a script that is cut into pairs. */
  static boolean isSyllabic(int c) {
    return Jamo.isHangul(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x4E00 && c <= 0x9FFF);
  }

  private void syllables() {
    int second = at + 1;
    while (second < text.length() && text.charAt(second) == ' ') {
      second++;
    }
    start = at;
    term[0] = text.charAt(at);
    boolean pair = second < text.length() && isSyllabic(text.charAt(second));
    if (pair) {
      term[1] = text.charAt(second);
    }
    length = pair ? 2 : 1;
    end = pair ? second + 1 : at + 1;
    lastSyllable = !pair && inRun;
    inRun = pair;
    at = pair ? second : at + 1;
  }

  /** Takes a word with its parts: at hyphens, underscores and where lower case meets upper case. */
  private void chunk() {
    int begin = at;
    parts = 0;
    part = 0;
    int partStart = at;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isJoint(c) && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1))) {
        addPart(partStart, at);
        partStart = at + 1;
      } else if (!isWordPart(c)) {
        break;
      } else if (isHump(at, partStart)) {
        addPart(partStart, at);
        partStart = at;
      }
      at += Character.charCount(c);
    }
    lastSyllable = false;
    int unit = parts > 0 ? 0 : Units.begin(text, begin, at);
    if (unit > 0) {
      addPart(begin, unit);
      partStart = unit;
    }
    if (parts > 0) {
      addPart(partStart, at);
    }
    word(begin, at);
  }

  private void addPart(int from, int to) {
    if (parts < MOST_PARTS) {
      partStarts[parts] = from;
      partEnds[parts] = to;
      parts++;
    }
  }

  private static boolean isJoint(int c) {
    return c == '-' || c == '_';
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) && !isSyllabic(c);
  }

  /** Whether a part begins here: {@code batch|Get}, {@code IAM|Role}, but not {@code I|Pv4}. */
  private boolean isHump(int index, int partStart) {
    if (index - partStart < 2 || !Character.isUpperCase(text.charAt(index))) {
      return false;
    }
    boolean lowerBefore =
        Character.isLowerCase(text.charAt(index - 1)) || Character.isDigit(text.charAt(index - 1));
    boolean lowerAfter = index + 1 < text.length() && Character.isLowerCase(text.charAt(index + 1));
    boolean upperAfter = index + 1 < text.length() && Character.isUpperCase(text.charAt(index + 1));
    boolean digitAfter = index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
    boolean upperBefore = Character.isUpperCase(text.charAt(index - 1));
    return (lowerBefore && (lowerAfter || upperAfter || digitAfter))
        || (upperBefore
            && lowerAfter
            && index + 2 < text.length()
            && Character.isLowerCase(text.charAt(index + 2)));
  }

  private void word(int from, int to) {
    start = from;
    end = to;
    length = 0;
    for (int i = from; i < to && length < LONGEST_WORD; i++) {
      char c = text.charAt(i);
      if (!isJoint(c)) {
        term[length++] = Character.toLowerCase(c);
      }
    }
    length = EnglishStem.cut(term, length);
  }
}
