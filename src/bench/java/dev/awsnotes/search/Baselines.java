package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What search is compared with: the same sections, without anything of ours. */
final class Baselines {
  private static final int HITS = 10;

  private Baselines() {}

  static Map<String, Recall.Engine> over(Pack pack) throws IOException {
    List<String> targets = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Module module : pack.modules()) {
      for (Section section : module.sections()) {
        targets.add(module.id() + "/" + section.id());
        titles.add(section.title().ko() + "\n" + section.title().en());
        texts.add(
            section.body().exactly(Lang.KO).plain()
                + "\n"
                + section.body().exactly(Lang.EN).plain());
      }
    }
    Map<String, Recall.Engine> engines = new LinkedHashMap<>();
    engines.put("substring (rg -iF)", query -> substring(query, targets, titles, texts));
    engines.put("Lucene CJKAnalyzer", lucene(new CJKAnalyzer(), targets, titles, texts));
    engines.put("Lucene Nori", lucene(new KoreanAnalyzer(), targets, titles, texts));
    return engines;
  }

  private static List<String> substring(
      String query, List<String> targets, List<String> titles, List<String> texts) {
    List<String> found = new ArrayList<>();
    String wanted = query.toLowerCase(Locale.ROOT);
    for (int i = 0; i < targets.size(); i++) {
      if ((titles.get(i) + "\n" + texts.get(i)).toLowerCase(Locale.ROOT).contains(wanted)) {
        found.add(targets.get(i));
      }
    }
    return found;
  }

  private static Recall.Engine lucene(
      Analyzer analyzer, List<String> targets, List<String> titles, List<String> texts)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (int i = 0; i < targets.size(); i++) {
        Document document = new Document();
        document.add(new StringField("target", targets.get(i), Field.Store.YES));
        document.add(new TextField("title", titles.get(i), Field.Store.NO));
        document.add(new TextField("body", texts.get(i), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    return query -> {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String token : tokens(analyzer, query)) {
        any.add(new BoostQuery(new TermQuery(new Term("title", token)), 3), Occur.SHOULD);
        any.add(new TermQuery(new Term("body", token)), Occur.SHOULD);
      }
      List<String> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(any.build(), HITS).scoreDocs) {
        found.add(searcher.storedFields().document(hit.doc).get("target"));
      }
      return found;
    };
  }

  private static List<String> tokens(Analyzer analyzer, String query) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("body", query)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
