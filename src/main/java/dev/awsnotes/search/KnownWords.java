package dev.awsnotes.search;

import dev.awsnotes.hangul.Jamo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/** Which words of a query the notes have as they are. */
final class KnownWords {
  private static final String[] FIELDS = {NoteFields.TITLE, NoteFields.BODY, NoteFields.PATH};

  private final Lexicon lexicon;
  private final Glossary glossary;
  private final Map<String, Boolean> asked = new HashMap<>();

  KnownWords(Lexicon lexicon, Glossary glossary) {
    this.lexicon = lexicon;
    this.glossary = glossary;
  }

  /** The forms of a word that stand in the notes: itself, and itself without its endings. */
  List<String> forms(String word) throws IOException {
    List<String> forms = new ArrayList<>();
    if (TokenCursor.isSyllabic(word.charAt(0))) {
      for (String stem : Endings.stems(word)) {
        if (has(stem)) {
          forms.add(stem);
        }
      }
    } else if (has(word)) {
      forms.add(word);
    }
    return forms;
  }

  /** Whether a word stands in the notes or names something in the glossary. */
  boolean has(String word) throws IOException {
    Boolean known = asked.get(word);
    if (known == null) {
      known = stands(word) || glossary.has(CleanText.key(word));
      asked.put(word, known);
    }
    return known;
  }

  /** Whether it is a word of the notes on its own, not just a piece of one. */
  boolean isWord(String word) throws IOException {
    return lexicon.frequency(NoteFields.WORDS, Jamo.letters(word)) > 0
        || glossary.has(CleanText.key(word));
  }

  /** How much a word tells, from 0 to 1: 1 if few entries have it. */
  double weight(String word) throws IOException {
    int frequency = Integer.MAX_VALUE;
    for (Token token : Token.of(word)) {
      int found = 0;
      for (String field : FIELDS) {
        found = Math.max(found, lexicon.frequency(field, token.text()));
      }
      frequency = Math.min(frequency, found);
    }
    double rarity = Math.log(1 + lexicon.size() / (1.0 + frequency));
    return Math.clamp(rarity / Math.log(1 + lexicon.size() / 2.0), 0.15, 1);
  }

  private boolean stands(String word) throws IOException {
    List<Token> tokens = Token.of(word);
    if (tokens.isEmpty()) {
      return false;
    }
    if (tokens.size() == 1 && tokens.getFirst().text().length() > 1) {
      for (String field : FIELDS) {
        if (lexicon.frequency(field, tokens.getFirst().text()) > 0) {
          return true;
        }
      }
      return false;
    }
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (String field : FIELDS) {
      anywhere.add(NoteQueries.phrase(field, tokens), Occur.SHOULD);
    }
    return lexicon.has(anywhere.build());
  }
}
