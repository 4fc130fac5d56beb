package dev.awsnotes.pack;

import java.util.List;
import java.util.Optional;

/**
 * A pack as it was read, with the places that checks report.
 *
 * @param plain whether it is a folder of plain Markdown
 * @param modules the modules with their places; empty for a folder of plain Markdown
 * @param facts what the pack is to tell, if it says so
 * @param terms the house terms, if it has a table of them
 */
public record LoadedPack(
    Pack pack,
    boolean plain,
    List<LocatedModule> modules,
    Optional<Facts> facts,
    Optional<HouseTerms> terms) {}
