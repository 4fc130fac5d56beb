package dev.awsnotes.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Answers queries from one or more indexes, one after another. */
public final class Searcher {
  private static final int MOST_SUGGESTIONS = 3;

  /** Among so many entries other modules are looked for that have what one has not. */
  private static final int MOST_TARGETS = 20;

  /** For so many words of a query that found nothing what is near is looked up. */
  private static final int MOST_TRIED = 2;

  /** By so much the first hit must lead the second to be clear. */
  private static final double CLEAR_LEAD = 1;

  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final Glossary glossary;
  private final Spelling spelling;
  private final Retrieval retrieval;

  /**
   * A searcher over indexes that stay open as long as it is used.
   *
   * @param indexes the bundled one first: it goes before others on ties
   * @param glossary the learner's own lines: in each, names for the same
   */
  public Searcher(List<NotesIndex> indexes, List<List<String>> glossary) throws IOException {
    IndexReader[] readers = new IndexReader[indexes.size()];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = indexes.get(i).reader();
    }
    IndexReader all = readers.length == 1 ? readers[0] : new MultiReader(readers, false);
    searcher = new IndexSearcher(all);
    searcher.setQueryCache(null);
    lexicon = new Lexicon(searcher);
    this.glossary = new Glossary(lexicon, glossary);
    spelling = new Spelling(lexicon);
    retrieval = new Retrieval(searcher);
  }

  /** Answers a query; any text is one. */
  public SearchResult search(SearchRequest request) throws IOException {
    List<Query> filters = filters(request);
    Understanding asked = reader(filters).read(request.query());
    List<Ranked> ranked = ranked(asked, filters, request.limit());
    SearchResult.Elsewhere elsewhere = elsewhere(asked, ranked, request);
    if (ranked.isEmpty()) {
      boolean nowhere = elsewhere.equals(SearchResult.Elsewhere.NOWHERE);
      List<String> nearest = nowhere ? suggestions(request.query()) : List.of();
      return new SearchResult(
          request.query(), asked.rewrites(), List.of(), false, elsewhere, nearest);
    }
    boolean clear = !asked.guessed() && isClear(ranked);
    Snippets snippets = new Snippets(asked.concepts());
    List<Hit> hits = new ArrayList<>();
    for (Ranked entry : ranked.subList(0, Math.min(request.limit(), ranked.size()))) {
      hits.add(hit(entry, snippets, request));
    }
    return new SearchResult(
        request.query(), asked.rewrites(), List.copyOf(hits), clear, elsewhere, List.of());
  }

  /** Looked for only where nothing is found, or nothing for one of the words. */
  private SearchResult.Elsewhere elsewhere(
      Understanding asked, List<Ranked> ranked, SearchRequest request) throws IOException {
    if (asked.concepts().isEmpty() || request.scope() == Scope.ALL || !lacks(asked, ranked)) {
      return SearchResult.Elsewhere.NOWHERE;
    }
    List<String> modules = new ArrayList<>();
    if (!request.module().isEmpty() && ranked.isEmpty()) {
      SearchRequest all =
          new SearchRequest(request.query(), "", MOST_TARGETS, request.scope(), request.lang());
      for (Ranked entry : ranked(asked, filters(all), MOST_TARGETS)) {
        String module = entry.candidate().head().module();
        if (entry.candidate().isWhole() && !modules.contains(module)) {
          modules.add(module);
        }
      }
    }
    boolean questions = false;
    if (request.scope() == Scope.NOTES && modules.isEmpty()) {
      SearchRequest bank =
          new SearchRequest(request.query(), request.module(), 1, Scope.QUESTIONS, request.lang());
      for (Candidate candidate : retrieval.candidates(asked, filters(bank), 1)) {
        questions |= candidate.isWhole();
      }
    }
    return new SearchResult.Elsewhere(List.copyOf(modules), questions);
  }

  /** Whether some part of the query stands nowhere in what was found. */
  private static boolean lacks(Understanding asked, List<Ranked> ranked) {
    for (int i = 0; i < asked.concepts().size(); i++) {
      boolean found = false;
      for (Ranked entry : ranked) {
        found |= entry.candidate().scores().get(i) > 0;
      }
      if (!found) {
        return true;
      }
    }
    return false;
  }

  Understanding understood(String query) throws IOException {
    return reader(filters(new SearchRequest(query, "", 10, Scope.NOTES, dev.awsnotes.pack.Lang.KO)))
        .read(query);
  }

  /** A candidate with its place in the order. */
  private record Ranked(Candidate candidate, double score) implements Comparable<Ranked> {

    /** The best first; on ties the course goes before own notes, and what stands first there. */
    @Override
    public int compareTo(Ranked other) {
      if (score != other.score) {
        return Double.compare(other.score, score);
      }
      boolean own = isOwn();
      return own == other.isOwn()
          ? Integer.compare(candidate.head().order(), other.candidate.head().order())
          : own ? 1 : -1;
    }

    private boolean isOwn() {
      return candidate.head().module().indexOf(':') >= 0;
    }
  }

  private List<Ranked> ranked(Understanding asked, List<Query> filters, int limit)
      throws IOException {
    if (asked.concepts().isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = retrieval.candidates(asked, filters, limit);
    Ranking ranking = new Ranking(asked, candidates);
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      ranked.add(new Ranked(candidate, ranking.score(candidate)));
    }
    ranked.sort(null);
    Set<String> targets = new HashSet<>();
    ranked.removeIf(entry -> !targets.add(entry.candidate().head().target()));
    return ranked;
  }

  private QueryReader reader(List<Query> filters) {
    KnownWords known = new KnownWords(lexicon, glossary, filters);
    WordRewriter rewriter = new WordRewriter(lexicon, known, spelling, glossary);
    return new QueryReader(known, rewriter, new Initials(searcher), new Concepts(known, glossary));
  }

  private static List<Query> filters(SearchRequest request) {
    List<String> kinds =
        switch (request.scope()) {
          case NOTES -> List.of(Kind.SECTION.code());
          case QUESTIONS -> List.of(Kind.QUESTION.code());
          case ALL -> List.of(Kind.SECTION.code(), Kind.QUESTION.code(), Kind.GLOSSARY.code());
        };
    List<Query> filters = new ArrayList<>();
    filters.add(NoteQueries.anyOf(NoteFields.KIND, kinds));
    if (!request.module().isEmpty()) {
      filters.add(NoteQueries.anyOf(NoteFields.MODULE, List.of(request.module())));
    }
    return filters;
  }

  private Hit hit(Ranked entry, Snippets snippets, SearchRequest request) throws IOException {
    Candidate candidate = entry.candidate();
    Snippets.Passage passage =
        snippets.best(
            StoredNote.text(searcher.getIndexReader(), candidate.document()), request.lang());
    NoteHead head = candidate.head();
    return new Hit(
        head.kind(),
        head.target(),
        head.title(),
        passage.lang(),
        entry.score(),
        Snippets.snippet(passage));
  }

  private static boolean isClear(List<Ranked> ranked) {
    if (!ranked.getFirst().candidate().isExact()) {
      return false;
    }
    return ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() >= CLEAR_LEAD;
  }

  private List<String> suggestions(String query) throws IOException {
    int tried = 0;
    for (String word : Vocabulary.split(CleanText.line(QueryReader.cut(query)))) {
      if (word.length() > 1 && word.length() <= Vocabulary.LONGEST && tried++ < MOST_TRIED) {
        List<String> nearest = spelling.nearest(word, MOST_SUGGESTIONS);
        if (!nearest.isEmpty()) {
          return nearest;
        }
      }
    }
    return List.of();
  }
}
