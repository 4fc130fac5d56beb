package dev.awsnotes.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/**
 * Fetches what may be a hit: entries with every concept of the query and, while those are few, with
 * some of them.
 */
final class Retrieval {
  private static final int FEWEST = 30;
  private static final int NEAR = 1;
  private static final float TITLE_NEAR = 2;

  /** More of the query found outweighs any other difference between partial matches. */
  private static final float COVERAGE = 12;

  private final IndexSearcher searcher;

  Retrieval(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The candidates for a query in the entries that pass the filters, in no order. */
  List<Candidate> candidates(List<Concept> concepts, List<Query> filters, int limit)
      throws IOException {
    Set<Integer> documents = new TreeSet<>();
    fetch(all(concepts), filters, limit, documents);
    if (documents.size() < limit && concepts.size() > 1) {
      fetch(some(concepts), filters, limit, documents);
    }
    int[] sorted = new int[documents.size()];
    int size = 0;
    for (int document : documents) {
      sorted[size++] = document;
    }
    double[][] scores = new double[concepts.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores(NoteQueries.concept(concepts.get(i)), sorted);
    }
    double[] together = together(concepts, sorted);
    List<Candidate> candidates = new ArrayList<>();
    for (int d = 0; d < sorted.length; d++) {
      List<Double> own = new ArrayList<>(scores.length);
      for (double[] ofConcept : scores) {
        own.add(ofConcept[d]);
      }
      NoteHead head = StoredNote.head(searcher.getIndexReader(), sorted[d]);
      candidates.add(new Candidate(sorted[d], head, List.copyOf(own), together[d]));
    }
    return candidates;
  }

  private void fetch(
      BooleanQuery.Builder query, List<Query> filters, int limit, Set<Integer> documents)
      throws IOException {
    for (Query filter : filters) {
      query.add(filter, Occur.FILTER);
    }
    for (ScoreDoc hit : searcher.search(query.build(), Math.max(FEWEST, limit)).scoreDocs) {
      documents.add(hit.doc);
    }
  }

  private static BooleanQuery.Builder all(List<Concept> concepts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Concept concept : concepts) {
      query.add(NoteQueries.concept(concept), Occur.MUST);
    }
    return query;
  }

  private static BooleanQuery.Builder some(List<Concept> concepts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (Concept concept : concepts) {
      Query about = NoteQueries.concept(concept);
      float weight = (float) concept.weight();
      query.add(NoteQueries.constant(about, COVERAGE * weight), Occur.SHOULD);
      query.add(new BoostQuery(about, weight), Occur.SHOULD);
    }
    return query;
  }

  /** For words that stand together in the query: how well they do so in each document. */
  private double[] together(List<Concept> concepts, int[] documents) throws IOException {
    double[] together = new double[documents.length];
    for (int i = 1; i < concepts.size(); i++) {
      String before = concepts.get(i - 1).text();
      String after = concepts.get(i).text();
      if (before.isEmpty() || after.isEmpty()) {
        continue;
      }
      List<Token> tokens = Token.of(before + " " + after);
      BooleanQuery.Builder near = new BooleanQuery.Builder();
      Query title = NoteQueries.near(NoteFields.TITLE, tokens, NEAR);
      near.add(new BoostQuery(title, TITLE_NEAR), Occur.SHOULD);
      Query body = NoteQueries.near(NoteFields.BODY, tokens, NEAR);
      near.add(body, Occur.SHOULD);
      double[] more = scores(near.build(), documents);
      double most = 0;
      for (double score : more) {
        most = Math.max(most, score);
      }
      for (int d = 0; d < more.length && most > 0; d++) {
        together[d] += more[d] / most;
      }
    }
    return together;
  }

  /** The score of each document, given in ascending order; 0 for one that does not match. */
  private double[] scores(Query query, int[] documents) throws IOException {
    double[] scores = new double[documents.length];
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator matches = scorer.iterator();
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int d = 0; d < documents.length; d++) {
        int document = documents[d] - leaf.docBase;
        if (document >= 0 && documents[d] < end && matches.docID() <= document) {
          int at = matches.docID() == document ? document : matches.advance(document);
          scores[d] = at == document ? scorer.score() : 0;
        }
      }
    }
    return scores;
  }
}
