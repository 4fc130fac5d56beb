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
import org.apache.lucene.search.MatchNoDocsQuery;
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
  List<Candidate> candidates(Understanding asked, List<Query> filters, int limit)
      throws IOException {
    List<Concept> concepts = asked.concepts();
    Set<Integer> documents = new TreeSet<>();
    List<Query> strict = new ArrayList<>();
    for (Concept concept : concepts) {
      strict.add(NoteQueries.concept(concept));
    }
    for (List<Token> phrase : asked.phrases()) {
      fetch(all(List.of(NoteQueries.anywhere(phrase))), filters, limit, documents);
    }
    fetch(all(strict), filters, limit, documents);
    List<Query> apart = new ArrayList<>();
    List<Query> loose = new ArrayList<>();
    boolean loosened = false;
    for (int i = 0; i < strict.size() && documents.size() < limit; i++) {
      Query words = NoteQueries.apart(concepts.get(i));
      boolean none = words instanceof MatchNoDocsQuery;
      loosened |= !none;
      apart.add(words);
      loose.add(none ? strict.get(i) : NoteQueries.either(strict.get(i), words));
    }
    if (loosened) {
      fetch(all(loose), filters, limit, documents);
    }
    if (documents.size() < limit && concepts.size() > 1) {
      fetch(some(concepts, loosened ? loose : strict), filters, limit, documents);
    }
    int[] sorted = new int[documents.size()];
    int size = 0;
    for (int document : documents) {
      sorted[size++] = document;
    }
    double[][] scores = new double[concepts.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores(strict.get(i), sorted);
    }
    double[][] looser = new double[concepts.size()][];
    for (int i = 0; loosened && i < looser.length; i++) {
      looser[i] = scores(apart.get(i), sorted);
    }
    int[] phrases = new int[sorted.length];
    for (List<Token> phrase : asked.phrases()) {
      double[] found = scores(NoteQueries.anywhere(phrase), sorted);
      for (int d = 0; d < found.length; d++) {
        phrases[d] += found[d] > 0 ? 1 : 0;
      }
    }
    double[] together = together(concepts, sorted);
    List<Candidate> candidates = new ArrayList<>();
    for (int d = 0; d < sorted.length; d++) {
      List<Double> own = new ArrayList<>(scores.length);
      List<Double> shares = new ArrayList<>(scores.length);
      for (int i = 0; i < scores.length; i++) {
        double exact = scores[i][d];
        double more = loosened && exact == 0 ? looser[i][d] : 0;
        own.add(exact + more);
        shares.add(exact > 0 ? 1 : more > 0 ? Candidate.APART : 0);
      }
      NoteHead head = StoredNote.head(searcher.getIndexReader(), sorted[d]);
      candidates.add(
          new Candidate(
              sorted[d], head, List.copyOf(own), List.copyOf(shares), phrases[d], together[d]));
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

  private static BooleanQuery.Builder all(List<Query> concepts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Query concept : concepts) {
      query.add(concept, Occur.MUST);
    }
    return query;
  }

  private static BooleanQuery.Builder some(List<Concept> concepts, List<Query> queries) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (int i = 0; i < queries.size(); i++) {
      Query about = queries.get(i);
      float weight = (float) concepts.get(i).weight();
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
