package dev.awsnotes.search;

import dev.awsnotes.hangul.Jamo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Which words of a query the notes have as they are. */
final class KnownWords {
  private static final String[] FIELDS = {NoteFields.TITLE, NoteFields.BODY, NoteFields.PATH};

  private static final double LEAST = 0.2;
  private static final double RARITY = 0.5;
  private static final double TITLE = 0.2;

  private final Lexicon lexicon;
  private final Glossary glossary;
  private final List<Query> filters;
  private final Map<String, Boolean> asked = new HashMap<>();

  /** The words of the entries that pass the filters. */
  KnownWords(Lexicon lexicon, Glossary glossary, List<Query> filters) {
    this.lexicon = lexicon;
    this.filters = filters;
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
    } else {
      if (has(word)) {
        forms.add(word);
      }
      String kin = Units.kin(word);
      if (!kin.isEmpty() && has(kin)) {
        forms.add(kin);
      }
    }
    return forms;
  }

  /** Whether a word stands in the notes or names something in the glossary. */
  boolean has(String word) throws IOException {
    Boolean known = asked.get(word);
    if (known == null) {
      known = isListed(word) || stands(word, filters) || glossary.has(CleanText.key(word));
      asked.put(word, known);
    }
    return known;
  }

  /** Whether it is a word of the notes on its own, not just a piece of one. */
  boolean isWord(String word) throws IOException {
    return isListed(word) || glossary.has(CleanText.key(word));
  }

  /** Whether it is one of the words that sections are listed under: the cheapest way to know it. */
  private boolean isListed(String word) throws IOException {
    String letters = Jamo.letters(word.toLowerCase(Locale.ROOT));
    return lexicon.frequency(NoteFields.WORDS, letters) > 0;
  }

  /**
   * How much a word tells, from 0 to 1: rare words tell more, those of titles too, and verbs, which
   * say what is done with a thing rather than which, less.
   */
  double weight(String word) throws IOException {
    int frequency = lexicon.frequency(word);
    int titles = lexicon.frequencyInTitles(word);
    double rarity = Math.log(1 + lexicon.size() / (1.0 + frequency));
    double share = Math.clamp(rarity / Math.log(1 + lexicon.size() / 2.0), 0, 1);
    return LEAST + RARITY * share + (titles > 0 ? TITLE : 0);
  }

  /** Whether a word stands in any entry, passed by the filters or not. */
  boolean isAnywhere(String word) throws IOException {
    return stands(word, List.of());
  }

  private boolean stands(String word, List<Query> filters) throws IOException {
    List<Token> tokens = Token.of(word);
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (String field : FIELDS) {
      anywhere.add(NoteQueries.phrase(field, tokens), Occur.SHOULD);
    }
    BooleanQuery.Builder within = new BooleanQuery.Builder();
    within.add(anywhere.build(), Occur.MUST);
    filters.forEach(filter -> within.add(filter, Occur.FILTER));
    return lexicon.has(within.build());
  }
}
