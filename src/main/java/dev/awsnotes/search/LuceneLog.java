package dev.awsnotes.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene's warnings to people who run servers. */
final class LuceneLog {
  /** Held, since the log manager forgets the level of a logger that nobody holds. */
  private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  /** Must be called before the first use of Lucene, whose static initialisers warn. */
  static void silence() {
    LOGGER.setLevel(Level.OFF);
  }
}
