package dev.awsnotes.search;

import dev.awsnotes.hangul.Choseong;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Reads initial consonants as the beginnings of the syllables of titles and terms. */
final class Initials {
  private static final int MOST_SEEN = 200;

  private final IndexSearcher searcher;

  Initials(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The texts that these consonants may stand for, the best first. */
  List<String> texts(String consonants, int limit) throws IOException {
    String initials = withoutSpaces(Choseong.of(consonants));
    Query query = NoteQueries.phrase(NoteFields.INITIALS, Token.of(initials));
    Weighed found = new Weighed();
    for (ScoreDoc hit : searcher.search(query, MOST_SEEN).scoreDocs) {
      NoteHead head = StoredNote.head(searcher.getIndexReader(), hit.doc);
      add(head.title().ko(), initials, found);
      for (String name : head.names()) {
        add(name, initials, found);
      }
    }
    return found.best(limit);
  }

  /** Adds every place of a title where the initials stand; whole words are worth more. */
  private static void add(String title, String initials, Weighed found) {
    for (int from = 0; from < title.length(); from++) {
      int to = matched(title, from, initials);
      if (to > from) {
        boolean begins = from == 0 || !isLetter(title, from - 1);
        boolean ends = to == title.length() || !isLetter(title, to);
        double worth = (begins ? 1 : 0.1) * (ends ? 2 : 1);
        found.add(title.substring(from, to), worth);
      }
    }
  }

  /** Where the initials end that begin at an index of a title; the index if they do not. */
  private static int matched(String title, int from, String initials) {
    int at = from;
    int matched = 0;
    while (matched < initials.length() && at < title.length()) {
      char c = title.charAt(at);
      if (c != ' ' || matched == 0) {
        String initial = Choseong.of(String.valueOf(c));
        if (!initials.startsWith(initial, matched)) {
          return from;
        }
        matched += initial.length();
      }
      at++;
    }
    return matched == initials.length() ? at : from;
  }

  private static boolean isLetter(String title, int index) {
    return TokenCursor.isSyllabic(title.charAt(index));
  }

  private static String withoutSpaces(String text) {
    return text.replace(" ", "");
  }
}
