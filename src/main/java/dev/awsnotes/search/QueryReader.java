package dev.awsnotes.search;

import dev.awsnotes.hangul.Choseong;
import dev.awsnotes.hangul.Fold;
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
    String line = Fold.plain(CleanText.line(cut(query)));
    List<QueryTerm> terms = Choseong.isQuery(line) ? byInitials(line) : List.of();
    if (terms.isEmpty()) {
      terms = terms(line);
    }
    return concepts.of(rewritten(terms)).quoting(phrases(line));
  }

  /** As much of a query as is read. */
  static String cut(String query) {
    return query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
  }

  /** What stands in double quotes. */
  private static List<List<Token>> phrases(String line) {
    List<List<Token>> phrases = new ArrayList<>();
    int open = line.indexOf('"');
    int close = open < 0 ? -1 : line.indexOf('"', open + 1);
    while (close > open) {
      List<Token> phrase = Token.of(line.substring(open + 1, close));
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
      open = line.indexOf('"', close + 1);
      close = open < 0 ? -1 : line.indexOf('"', open + 1);
    }
    return phrases;
  }

  private List<QueryTerm> terms(String line) throws IOException {
    List<QueryTerm> terms = new ArrayList<>();
    List<QueryTerm> asking = new ArrayList<>();
    List<String> chunks = chunks(line);
    for (int i = 0; i < chunks.size(); i++) {
      String chunk = chunks.get(i);
      String next = i + 1 < chunks.size() ? chunks.get(i + 1) : "";
      if (Units.begin(chunk + next) == chunk.length() && Units.isBytes(next)) {
        chunk += next;
        i++;
      }
      if (terms.size() + asking.size() >= MOST_TERMS) {
        break;
      }
      if (Jamo.hasLetter(chunk) && addWhole(chunk, terms)) {
        continue;
      }
      boolean first = true;
      for (String word : Vocabulary.split(chunk)) {
        boolean asks =
            Endings.isAsking(word.toLowerCase(Locale.ROOT))
                && (next.isEmpty() || word.length() < chunk.length() || !isNamed(word, next));
        if (asks || (!first && Particles.isParticle(word))) {
          asking.add(QueryTerm.known(word, known.forms(word)));
        } else {
          addWord(word, terms);
        }
        first = false;
      }
    }
    return terms.isEmpty() ? asking : terms;
  }

  /** Whether a word that only asks begins a name: {@code long polling}. */
  private boolean isNamed(String word, String next) throws IOException {
    return !TokenCursor.isSyllabic(word.charAt(0)) && concepts.isName(word + next);
  }

  /** A number with its unit, if the notes do not have it, is the number and the unit. */
  private void addWord(String word, List<QueryTerm> terms) throws IOException {
    List<String> forms = known.forms(word);
    int unit = forms.isEmpty() ? Units.begin(word) : 0;
    if (unit > 0) {
      addWord(word.substring(0, unit), terms);
      addWord(word.substring(unit), terms);
    } else {
      terms.add(QueryTerm.known(word, forms));
    }
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
    WordRewriter.Rewriting rewriting = rewriter.rewrite(typed, last);
    List<List<String>> read = rewriting.words();
    if (read.size() == 1 && String.join("", read.getFirst()).equals(typed)) {
      for (String part : read.getFirst()) {
        List<String> forms = known.forms(part);
        terms.add(QueryTerm.known(part, forms.isEmpty() ? List.of(part) : forms));
      }
    } else {
      terms.add(QueryTerm.rewritten(typed, rewriting));
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
