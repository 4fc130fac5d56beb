package dev.awsnotes.journal;

import java.time.LocalDate;

/**
 * What every line of the journal carries.
 *
 * @param id the line's ULID, unique over all devices
 * @param at when it was written, in milliseconds since 1970-01-01T00:00Z
 * @param day the learner's study day then, see {@link StudyDay}
 */
public record Stamp(String id, long at, LocalDate day) {}
