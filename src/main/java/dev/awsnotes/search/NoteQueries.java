package dev.awsnotes.search;

import dev.awsnotes.hangul.Particles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Readings and concepts as queries of Lucene. */
final class NoteQueries {
  private static final float TITLE_BOOST = 3;
  private static final float PATH_BOOST = 1;
  private static final float TARGET_BOOST = 1;
  private static final float SHARED = 0.1f;
  private static final float APART = 0.1f;
  private static final int MOST_APART = 2;

  private NoteQueries() {}

  /** Entries that hold these words in this order, Korean with or without spaces. */
  static Query phrase(String field, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    List<Query> ways = new ArrayList<>(2);
    ways.add(sequence(field, wholes(tokens), 0));
    List<Token> parts = parts(tokens);
    if (parts.size() != wholes(tokens).size()) {
      ways.add(sequence(field, parts, 0));
    }
    return any(ways);
  }

  /** Entries that hold these words near each other, in whatever order is no further. */
  static Query near(String field, List<Token> tokens, int slop) {
    return sequence(field, wholes(tokens), slop);
  }

  /** Entries about a concept. */
  static Query concept(Concept concept) {
    List<Query> ways = new ArrayList<>();
    for (Reading reading : concept.readings()) {
      addFields(ways, reading, (float) reading.trust());
    }
    for (String target : concept.targets()) {
      ways.add(constant(new TermQuery(new Term(NoteFields.TARGET, target)), TARGET_BOOST));
    }
    return any(ways);
  }

  /** Entries that hold these words in this order in their title or text. */
  static Query anywhere(List<Token> tokens) {
    return any(List.of(phrase(NoteFields.TITLE, tokens), phrase(NoteFields.BODY, tokens)));
  }

  /** Entries that hold all words of a concept of several, wherever; none for one of one word. */
  static Query apart(Concept concept) {
    List<Query> ways = new ArrayList<>();
    for (Reading reading : concept.readings()) {
      List<String> words = Vocabulary.split(reading.text());
      if (words.size() > 1 && ways.size() < MOST_APART) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
          if (!Endings.isAsking(word.toLowerCase(Locale.ROOT))) {
            all.add(anywhere(Token.of(Particles.strip(word))), Occur.MUST);
          }
        }
        ways.add(new BoostQuery(all.build(), APART));
      }
    }
    return any(ways);
  }

  /** Entries that match either query. */
  static Query either(Query one, Query other) {
    return any(List.of(one, other));
  }

  /** Entries with any of these terms. */
  static Query anyOf(String field, Collection<String> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    return any.build();
  }

  static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static void addFields(List<Query> ways, Reading reading, float boost) {
    Query title = phrase(NoteFields.TITLE, reading.tokens());
    Query path = phrase(NoteFields.PATH, reading.tokens());
    Query body = phrase(NoteFields.BODY, reading.tokens());
    ways.add(new BoostQuery(title, TITLE_BOOST * boost));
    ways.add(new BoostQuery(path, PATH_BOOST * boost));
    ways.add(boost == 1 ? body : new BoostQuery(body, boost));
  }

  private static Query any(List<Query> ways) {
    return switch (ways.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> ways.getFirst();
      default -> new DisjunctionMaxQuery(ways, SHARED);
    };
  }

  private static Query sequence(String field, List<Token> tokens, int slop) {
    if (tokens.size() == 1) {
      Token token = tokens.getFirst();
      Term term = new Term(field, token.text());
      return token.isSyllable() ? new PrefixQuery(term) : new TermQuery(term);
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (Token token : tokens) {
      phrase.add(new Term(field, token.text()), token.position());
    }
    return phrase.build();
  }

  /** The tokens without the parts of joined words. */
  static List<Token> wholes(List<Token> tokens) {
    List<Token> wholes = new ArrayList<>(tokens.size());
    int end = -1;
    for (Token token : tokens) {
      if (TokenCursor.isSyllabic(token.text().charAt(0)) || token.start() >= end) {
        wholes.add(token);
        end = token.end();
      }
    }
    return wholes;
  }

  /** The tokens with joined words replaced by their parts. */
  static List<Token> parts(List<Token> tokens) {
    List<Token> parts = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      boolean joined =
          i + 1 < tokens.size() && tokens.get(i + 1).position() == tokens.get(i).position();
      if (!joined) {
        parts.add(tokens.get(i));
      }
    }
    return parts;
  }
}
