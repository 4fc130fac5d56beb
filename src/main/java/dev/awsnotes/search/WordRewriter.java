package dev.awsnotes.search;

import dev.awsnotes.hangul.Jamo;
import dev.awsnotes.hangul.Keyboard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out what a word that the notes do not have was meant to be. */
final class WordRewriter {
  private static final int MOST = 3;
  private static final int SHORTEST_PREFIX = 2;

  private static final double ONE_SLIP = 1;

  /** Words that are no longer are not respelt, but for two keys in the wrong order. */
  private static final int TOO_SHORT = 3;

  /** Words that are no longer become others too easily: only names and titles are meant. */
  private static final int SHORT = 5;

  private static final int SHORT_KOREAN = 2;

  private static final double SWAPPED = 0.8;

  /** So many consonants heard are no coincidence. */
  private static final int SURE_SOUND = 4;

  private final Lexicon lexicon;
  private final KnownWords known;
  private final Spelling spelling;
  private final Glossary glossary;

  WordRewriter(Lexicon lexicon, KnownWords known, Spelling spelling, Glossary glossary) {
    this.lexicon = lexicon;
    this.known = known;
    this.spelling = spelling;
    this.glossary = glossary;
  }

  /**
   * What an unknown word may be.
   *
   * @param words the best first, each one or more words of the notes; none if nothing is near
   * @param guessed whether the word itself is not in them, in the other mode of the keyboard, in
   *     part or in parts
   */
  record Rewriting(List<List<String>> words, boolean guessed) {}

  /**
   * What an unknown word may be.
   *
   * @param last whether it is the last word of the query and so may be half typed
   */
  Rewriting rewrite(String word, boolean last) throws IOException {
    if (word.length() > Vocabulary.LONGEST || Character.isDigit(word.charAt(0))) {
      return new Rewriting(List.of(), false);
    }
    if (known.isAnywhere(word)) {
      boolean korean = TokenCursor.isSyllabic(word.charAt(0));
      List<String> parts = korean ? Segments.of(word, known) : List.of();
      return new Rewriting(List.of(parts.isEmpty() ? List.of(word) : parts), false);
    }
    List<List<String>> found = certain(word, last);
    return found.isEmpty() ? new Rewriting(respelt(word), true) : new Rewriting(found, false);
  }

  private List<List<String>> respelt(String word) throws IOException {
    boolean korean = TokenCursor.isSyllabic(word.charAt(0));
    List<String> alike =
        korean && LoanWords.mayBe(word) ? SoundTerms.like(word, lexicon, MOST) : List.of();
    boolean sure = Sound.ofKorean(word).length() >= SURE_SOUND;
    Spelling.Near near = corrections(word);
    if (!near.words().isEmpty() && near.distance() <= ONE_SLIP) {
      return single(near.words());
    }
    List<String> parts = korean ? Segments.of(word, known) : List.of();
    if (!parts.isEmpty()) {
      return List.of(parts);
    }
    if (!alike.isEmpty() && (sure || near.words().isEmpty())) {
      return single(alike);
    }
    return near.words().isEmpty() ? guessed(word) : single(near.words());
  }

  /** The word typed in the other mode of the keyboard, if that is a word; else empty. */
  String otherLayout(String word) throws IOException {
    boolean korean = TokenCursor.isSyllabic(word.charAt(0));
    String other = korean ? Keyboard.toLatin(word) : Keyboard.toKorean(word);
    if (!korean && !isComposed(other)) {
      return "";
    }
    List<String> forms = isOneWord(other) ? known.forms(other) : List.of();
    return forms.isEmpty() || (other.length() < 2 && (korean || hasCapital(word))) ? "" : other;
  }

  /** What is near, if the word is long enough for that to mean something. */
  private Spelling.Near corrections(String word) throws IOException {
    Spelling.Near near = spelling.corrections(word, MOST);
    boolean korean = TokenCursor.isSyllabic(word.charAt(0));
    if (word.length() > (korean ? SHORT_KOREAN : SHORT) || near.words().isEmpty()) {
      return near;
    }
    List<String> meant = new ArrayList<>();
    boolean swaps = korean || word.length() > TOO_SHORT || near.distance() <= SWAPPED;
    if (swaps && near.distance() <= ONE_SLIP) {
      for (String candidate : near.words()) {
        if (isName(candidate)) {
          meant.add(candidate);
        }
      }
    }
    return new Spelling.Near(meant, near.distance());
  }

  /** Whether a word is a name in the glossary or stands in a title. */
  private boolean isName(String word) throws IOException {
    return glossary.has(CleanText.key(word)) || lexicon.frequencyInTitles(word) > 0;
  }

  private List<List<String>> certain(String word, boolean last) throws IOException {
    String other = otherLayout(word);
    if (!other.isEmpty()) {
      return single(List.of(other));
    }
    if (last && word.length() >= SHORTEST_PREFIX) {
      List<String> completions = spelling.completions(word, MOST);
      if (!completions.isEmpty()) {
        return single(completions);
      }
    }
    int shortest = last ? SHORTEST_PREFIX : TOO_SHORT + 1;
    String name = word.length() < shortest ? "" : glossary.completed(CleanText.key(word));
    return name.isEmpty() ? List.of() : single(List.of(name));
  }

  private List<List<String>> guessed(String word) throws IOException {
    List<String> parts = Segments.of(word, known);
    if (!parts.isEmpty()) {
      return List.of(parts);
    }
    if (word.length() > 3) {
      List<String> completions = spelling.completions(word, MOST);
      if (!completions.isEmpty()) {
        return single(completions);
      }
    }
    boolean korean = TokenCursor.isSyllabic(word.charAt(0));
    String other = korean ? Keyboard.toLatin(word) : Keyboard.toKorean(word);
    if (korean ? Jamo.hasLetter(word) : isComposed(other)) {
      List<String> corrected = spelling.completions(other, MOST);
      if (corrected.isEmpty()) {
        corrected = corrections(other).words();
      }
      if (!corrected.isEmpty()) {
        return single(corrected);
      }
    }
    return korean ? single(beginning(word)) : List.of();
  }

  /**
   * The longest known beginning of a Korean word: what is left of a verb whose ending is unknown.
   */
  private List<String> beginning(String word) throws IOException {
    for (int end = word.length() - 1; end >= 2 && end * 2 >= word.length(); end--) {
      String beginning = word.substring(0, end);
      if (known.has(beginning)) {
        return List.of(beginning);
      }
    }
    return List.of();
  }

  private static List<List<String>> single(List<String> words) {
    List<List<String>> found = new ArrayList<>();
    words.forEach(word -> found.add(List.of(word)));
    return found;
  }

  private static boolean hasCapital(String word) {
    return !word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOneWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i)) || Jamo.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether these are syllables, but perhaps for the last letter, which may be half typed. */
  private static boolean isComposed(String text) {
    int letters = 0;
    int syllables = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Jamo.isLetter(text.charAt(i))) {
        letters += i == text.length() - 1 ? 0 : 1;
      } else if (Jamo.isHangul(text.charAt(i))) {
        syllables++;
      }
    }
    return letters == 0 && syllables > 0;
  }
}
