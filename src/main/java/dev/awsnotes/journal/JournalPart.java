package dev.awsnotes.journal;

import java.util.List;

/**
 * What was read of one journal.
 *
 * @param entries in the order of the file
 * @param coverage how far the file has been read
 */
public record JournalPart(List<Entry> entries, Coverage coverage, List<JournalProblem> problems) {
  /** Whether the file could be read at all. */
  public boolean isReadable() {
    for (JournalProblem problem : problems) {
      if (problem.kind() == JournalProblem.Kind.UNREADABLE) {
        return false;
      }
    }
    return true;
  }
}
