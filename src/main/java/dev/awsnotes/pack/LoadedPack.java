package dev.awsnotes.pack;

import java.util.List;

/**
 * A pack as it was read, with the places that checks report.
 *
 * @param modules the modules with their places; empty for a folder of plain Markdown
 */
record LoadedPack(Pack pack, PackFiles files, List<ModuleReader.Located> modules) {}
