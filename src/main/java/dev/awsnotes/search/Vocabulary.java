package dev.awsnotes.search;

import dev.awsnotes.hangul.Fold;
import dev.awsnotes.hangul.Jamo;
import dev.awsnotes.hangul.Particles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text: what spelling is corrected to and half-typed words are completed to. */
final class Vocabulary {
  private static final int SHORTEST = 2;

  /** Longer words are none: they are neither kept nor corrected. */
  static final int LONGEST = 24;

  /** So many neighbouring words of a title are one word too: 보조인덱스. */
  private static final int MOST_JOINED = 4;

  private Vocabulary() {}

  /**
   * Adds the words of a running text, as letters: each Korean one without its particle too, each
   * Latin one with the parts it is joined from.
   */
  static void addWords(String text, Set<String> words) {
    for (String word : split(text)) {
      add(word, words);
      int start = 0;
      for (int i = 1; i < word.length(); i++) {
        if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
          add(word.substring(start, i), words);
          start = i;
        }
      }
      if (start > 0) {
        add(word.substring(start), words);
      }
    }
  }

  /** Adds the words of a title or a name and what neighbouring ones are when written as one. */
  static void addNames(String name, Set<String> words) {
    List<String> parts = split(name);
    for (int from = 0; from < parts.size(); from++) {
      StringBuilder joined = new StringBuilder();
      for (int to = from; to < parts.size() && to < from + MOST_JOINED; to++) {
        joined.append(parts.get(to));
        add(joined.toString(), words);
      }
    }
  }

  /** The words of a text as written; Korean ends a Latin word and the other way round. */
  static List<String> split(String written) {
    String text = Fold.plain(written);
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean korean = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = Character.isLetterOrDigit(c);
      boolean sameScript = TokenCursor.isSyllabic(c) == korean;
      if (i > start && !(letter && sameScript)) {
        words.add(text.substring(start, i));
        start = i;
      }
      if (!letter) {
        start = i + 1;
      }
      korean = TokenCursor.isSyllabic(c);
    }
    return words;
  }

  private static void add(String word, Set<String> words) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return;
    }
    if (TokenCursor.isSyllabic(word.charAt(0))) {
      words.add(Jamo.letters(word));
      words.add(Jamo.letters(Particles.strip(word)));
    } else {
      words.add(word.toLowerCase(Locale.ROOT));
    }
  }
}
