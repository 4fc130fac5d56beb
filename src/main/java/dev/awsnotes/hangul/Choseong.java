package dev.awsnotes.hangul;

/** Initial consonants: {@code ㅂㅈㅇㄷㅅ} for {@code 보조인덱스}. */
public final class Choseong {
  private static final int SHORTEST_QUERY = 2;

  private Choseong() {}

  /**
   * A text with every syllable replaced by its initial consonant; everything else is kept. What an
   * input method joined while consonants alone were typed (ㄱ and ㅅ to ㄳ) is taken apart again.
   */
  public static String of(String text) {
    StringBuilder initials = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Syllable.is(c)) {
        initials.append(Syllable.initial(c));
      } else if (Jamo.isConsonant(c)) {
        initials.append(Jamo.letters(String.valueOf(c)));
      } else {
        initials.append(c);
      }
    }
    return initials.toString();
  }

  /** Whether a query consists of consonants only (and spaces), and of two or more. */
  public static boolean isQuery(String query) {
    int consonants = 0;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (Jamo.isConsonant(c)) {
        consonants += Jamo.letters(String.valueOf(c)).length();
      } else if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return consonants >= SHORTEST_QUERY;
  }
}
