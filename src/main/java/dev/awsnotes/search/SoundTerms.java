package dev.awsnotes.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English words and names by their sound: a term is the code, a space and the words. */
final class SoundTerms {
  /** Shorter codes stand for too many words. */
  private static final int SHORTEST = 3;

  private static final int MOST_WORDS = 4;

  private SoundTerms() {}

  /** Adds the English words of a text and, for a name, what neighbouring ones sound like. */
  static void add(String text, boolean name, Set<String> terms) {
    List<String> words = Vocabulary.split(text);
    for (int from = 0; from < words.size(); from++) {
      StringBuilder plain = new StringBuilder();
      StringBuilder soft = new StringBuilder();
      StringBuilder joined = new StringBuilder();
      int end = Math.min(words.size(), name ? from + MOST_WORDS : from + 1);
      for (int to = from; to < end && isEnglish(words.get(to)); to++) {
        String word = words.get(to).toLowerCase(Locale.ROOT);
        plain.append(Sound.ofEnglish(word, false));
        soft.append(Sound.ofEnglish(word, true));
        joined.append(joined.isEmpty() ? "" : " ").append(word);
        if (plain.length() >= SHORTEST) {
          terms.add(plain + " " + joined);
          terms.add(soft + " " + joined);
        }
      }
    }
  }

  /** The English words that a Korean word sounds like, the most frequent first. */
  static List<String> like(String korean, Lexicon lexicon, int limit) throws IOException {
    String code = Sound.ofKorean(korean);
    if (code.length() < SHORTEST) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    lexicon.visit(
        NoteFields.SOUND,
        code + " ",
        term -> {
          String words = term.term().utf8ToString().substring(code.length() + 1);
          if (LoanWords.sharesVowel(korean, words)) {
            found.add(words);
          }
          return true;
        });
    Weighed weighed = new Weighed();
    for (String words : found) {
      weighed.add(words, lexicon.frequency(words));
    }
    return weighed.best(limit);
  }

  private static boolean isEnglish(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return word.length() > 1;
  }
}
