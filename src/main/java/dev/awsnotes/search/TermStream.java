package dev.awsnotes.search;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Ready-made terms as Lucene takes them in. */
final class TermStream extends TokenStream {
  /** Lucene refuses a whole document for one term of 32 KiB. */
  private static final int LONGEST = 8_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Collection<String> terms;
  private Iterator<String> rest;

  TermStream(Collection<String> terms) {
    this.terms = terms;
    rest = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!rest.hasNext()) {
      return false;
    }
    String next = rest.next();
    term.setEmpty().append(next, 0, Math.min(next.length(), LONGEST));
    return true;
  }

  @Override
  public void reset() {
    rest = terms.iterator();
  }
}
