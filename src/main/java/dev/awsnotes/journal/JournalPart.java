package dev.awsnotes.journal;

import java.util.List;

/**
 * What was read of one journal.
 *
 * @param entries in the order of the file
 * @param end the offset up to which the file is read for good; a torn last line lies behind it
 */
public record JournalPart(List<Entry> entries, long end, List<JournalProblem> problems) {}
