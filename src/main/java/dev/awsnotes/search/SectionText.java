package dev.awsnotes.search;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import java.util.List;

/** What of a section can be found. */
final class SectionText {
  private static final List<String> SOURCES = List.of("Sources:", "Source:", "출처:");

  private SectionText() {}

  /** The text without the paragraph that names its sources: page titles answer no question. */
  static String of(Document body) {
    if (!body.isEmpty()
        && body.blocks().getLast() instanceof Block.Paragraph last
        && isSources(Span.plain(last.spans()))) {
      return new Document(body.blocks().subList(0, body.blocks().size() - 1)).plain();
    }
    return body.plain();
  }

  private static boolean isSources(String paragraph) {
    for (String word : SOURCES) {
      if (paragraph.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
