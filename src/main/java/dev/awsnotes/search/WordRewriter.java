package dev.awsnotes.search;

import dev.awsnotes.hangul.Jamo;
import dev.awsnotes.hangul.Keyboard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a word that the notes do not have was meant to be. */
final class WordRewriter {
  private static final int MOST = 3;
  private static final int SHORTEST_PREFIX = 2;

  private static final double ONE_SLIP = 1;

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
   * What an unknown word may be, the best first, each one or more words of the notes; empty if
   * nothing is near.
   *
   * @param last whether it is the last word of the query and so may be half typed
   */
  List<List<String>> rewrite(String word, boolean last) throws IOException {
    if (word.length() > Vocabulary.LONGEST) {
      return List.of();
    }
    List<List<String>> found = certain(word, last);
    if (!found.isEmpty()) {
      return found;
    }
    boolean korean = TokenCursor.isSyllabic(word.charAt(0));
    List<String> alike = korean ? SoundTerms.like(word, lexicon, MOST) : List.of();
    boolean sure = Sound.ofKorean(word).length() >= SURE_SOUND;
    Spelling.Near near = spelling.corrections(word, MOST);
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
    return forms.isEmpty() || (korean && other.length() < 2) ? "" : other;
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
    String name = word.length() < SHORTEST_PREFIX ? "" : glossary.completed(CleanText.key(word));
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
        corrected = spelling.corrections(other, MOST).words();
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
