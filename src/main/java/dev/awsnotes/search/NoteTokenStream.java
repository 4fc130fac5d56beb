package dev.awsnotes.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The tokens of texts as Lucene takes them in; no phrase goes from one text into the next. */
final class NoteTokenStream extends TokenStream {
  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<String> texts;
  private int next;
  private int gap;
  private TokenCursor cursor = new TokenCursor("");

  NoteTokenStream(List<String> texts) {
    this.texts = texts;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (!cursor.next()) {
      if (next == texts.size()) {
        return false;
      }
      gap = next == 0 ? 0 : GAP;
      cursor = new TokenCursor(texts.get(next++));
    }
    term.copyBuffer(cursor.term(), 0, cursor.length());
    increment.setPositionIncrement(cursor.increment() + gap);
    gap = 0;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    gap = 0;
    cursor = new TokenCursor("");
  }
}
