package dev.awsnotes.pack;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a pack.
 *
 * @param pack the pack; empty if anything in it is in error, but of a folder of plain Markdown what
 *     is in order is there
 * @param diagnostics all that was found, warnings included
 */
public record PackReading(Optional<Pack> pack, List<Diagnostic> diagnostics) {}
