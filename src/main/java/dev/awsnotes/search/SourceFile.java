package dev.awsnotes.search;

import java.nio.file.Path;

/**
 * A file that notes were read from, as it was then.
 *
 * @param path where it is
 * @param size in bytes
 * @param modified its time of modification in milliseconds since the epoch
 */
public record SourceFile(Path path, long size, long modified) {}
