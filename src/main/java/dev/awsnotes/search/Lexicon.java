package dev.awsnotes.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** What the notes know: which words and names there are. */
final class Lexicon {
  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Map<String, List<TermsEnum>> fields = new HashMap<>();

  Lexicon(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  /** How many entries there are. */
  int size() {
    return reader.maxDoc();
  }

  /** In how many entries a field has a term; with several indexes, about. */
  int frequency(String field, String term) throws IOException {
    BytesRef bytes = new BytesRef(term);
    int frequency = 0;
    for (TermsEnum terms : terms(field)) {
      frequency += terms.seekExact(bytes) ? terms.docFreq() : 0;
    }
    return frequency;
  }

  /** The terms of a field in each part of the index; opened once, since most are asked often. */
  private List<TermsEnum> terms(String field) throws IOException {
    List<TermsEnum> opened = fields.get(field);
    if (opened == null) {
      opened = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          opened.add(terms.iterator());
        }
      }
      fields.put(field, opened);
    }
    return opened;
  }

  /** In about how many entries a word stands. */
  int frequency(String word) throws IOException {
    int least = Integer.MAX_VALUE;
    for (Token token : Token.of(word)) {
      int titles = frequency(NoteFields.TITLE, token.text());
      least = Math.min(least, Math.max(titles, frequency(NoteFields.BODY, token.text())));
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** In about how many titles a word stands. */
  int frequencyInTitles(String word) throws IOException {
    int least = Integer.MAX_VALUE;
    for (Token token : Token.of(word)) {
      least = Math.min(least, frequency(NoteFields.TITLE, token.text()));
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** Whether any entry matches. */
  boolean has(Query query) throws IOException {
    Query rewritten = searcher.rewrite(query);
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  /** Goes over the terms of a field that begin with a prefix, in order, until told to stop. */
  void visit(String field, String prefix, TermVisitor visitor) throws IOException {
    BytesRef first = new BytesRef(prefix);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum term = terms.iterator();
      if (term.seekCeil(first) == TermsEnum.SeekStatus.END) {
        continue;
      }
      do {
        if (!startsWith(term.term(), first) || !visitor.visit(term)) {
          break;
        }
      } while (term.next() != null);
    }
  }

  /** The entries that have a term. */
  List<NoteHead> entries(String field, String term, int limit) throws IOException {
    List<NoteHead> heads = new ArrayList<>();
    BytesRef bytes = new BytesRef(term);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum found = terms.iterator();
      if (!found.seekExact(bytes)) {
        continue;
      }
      PostingsEnum postings = found.postings(null, PostingsEnum.NONE);
      int doc = postings.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && heads.size() < limit) {
        if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
          heads.add(StoredNote.head(leaf, doc));
        }
        doc = postings.nextDoc();
      }
    }
    return heads;
  }

  private static boolean startsWith(BytesRef term, BytesRef prefix) {
    if (term.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (term.bytes[term.offset + i] != prefix.bytes[prefix.offset + i]) {
        return false;
      }
    }
    return true;
  }

  /** Is shown terms. */
  interface TermVisitor {
    /** Takes a term; false when no more are wanted. */
    boolean visit(TermsEnum term) throws IOException;
  }
}
