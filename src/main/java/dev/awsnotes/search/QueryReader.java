package dev.awsnotes.search;

import dev.awsnotes.hangul.Choseong;
import dev.awsnotes.hangul.Jamo;
import dev.awsnotes.hangul.Particles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a query apart into words, and reads anew those that the notes do not have. */
final class QueryReader {
  /** A longer query is no question any more; the rest of it is not read. */
  private static final int LONGEST_QUERY = 240;

  private static final int MOST_TERMS = 16;
  private static final int MOST_TEXTS = 4;

  private final KnownWords known;
  private final WordRewriter rewriter;
  private final Initials initials;
  private final Concepts concepts;

  QueryReader(KnownWords known, WordRewriter rewriter, Initials initials, Concepts concepts) {
    this.known = known;
    this.rewriter = rewriter;
    this.initials = initials;
    this.concepts = concepts;
  }

  /** Understands any query; one without letters and digits asks for nothing. */
  Understanding read(String query) throws IOException {
    String line = CleanText.line(cut(query));
    List<QueryTerm> terms = Choseong.isQuery(line) ? byInitials(line) : List.of();
    if (terms.isEmpty()) {
      terms = terms(line);
    }
    return concepts.of(rewritten(terms));
  }

  /** As much of a query as is read. */
  static String cut(String query) {
    return query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
  }

  private List<QueryTerm> terms(String line) throws IOException {
    List<QueryTerm> terms = new ArrayList<>();
    List<QueryTerm> asking = new ArrayList<>();
    for (String chunk : chunks(line)) {
      if (terms.size() + asking.size() >= MOST_TERMS) {
        break;
      }
      if (Jamo.hasLetter(chunk) && addWhole(chunk, terms)) {
        continue;
      }
      boolean first = true;
      for (String word : Vocabulary.split(chunk)) {
        boolean asks = Endings.isAsking(word.toLowerCase(Locale.ROOT));
        if (asks || (!first && Particles.isParticle(word))) {
          asking.add(QueryTerm.known(word, known.forms(word)));
        } else {
          terms.add(QueryTerm.known(word, known.forms(word)));
        }
        first = false;
      }
    }
    return terms.isEmpty() ? asking : terms;
  }

  /** Letters that stand alone are initials, or what Latin keys give in the other mode. */
  private boolean addWhole(String chunk, List<QueryTerm> terms) throws IOException {
    if (Choseong.isQuery(chunk)) {
      List<QueryTerm> read = byInitials(chunk);
      if (!read.isEmpty()) {
        return terms.addAll(read);
      }
    }
    String other = rewriter.otherLayout(chunk);
    return !other.isEmpty() && terms.add(QueryTerm.rewritten(chunk, List.of(List.of(other))));
  }

  private List<QueryTerm> byInitials(String consonants) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    for (String text : initials.texts(consonants, MOST_TEXTS)) {
      texts.add(List.of(text));
    }
    return texts.isEmpty() ? List.of() : List.of(QueryTerm.rewritten(consonants, texts));
  }

  /** Words that belong to a name are left alone: the name is known even if they are not. */
  private List<QueryTerm> rewritten(List<QueryTerm> terms) throws IOException {
    List<QueryTerm> rewritten = new ArrayList<>();
    for (int i = 0; i < terms.size(); ) {
      int named = concepts.named(terms, i);
      if (named == 0 && terms.get(i).isUnknown()) {
        addRewritten(terms.get(i).typed(), i == terms.size() - 1, rewritten);
      } else {
        rewritten.addAll(terms.subList(i, i + Math.max(1, named)));
      }
      i += Math.max(1, named);
    }
    return rewritten;
  }

  private void addRewritten(String typed, boolean last, List<QueryTerm> terms) throws IOException {
    List<List<String>> read = rewriter.rewrite(typed, last);
    if (read.size() == 1 && String.join("", read.getFirst()).equals(typed)) {
      for (String part : read.getFirst()) {
        terms.add(QueryTerm.known(part, known.forms(part)));
      }
    } else {
      terms.add(QueryTerm.rewritten(typed, read));
    }
  }

  private static List<String> chunks(String line) {
    List<String> chunks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !Character.isLetterOrDigit(line.charAt(i))) {
        if (i > start) {
          chunks.add(line.substring(start, i));
        }
        start = i + 1;
      }
    }
    return chunks;
  }
}
