package dev.awsnotes.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The modules of a folder of plain Markdown by their files, without reading any: who keeps what it
 * made of them reads only the changed ones.
 *
 * @param packId the id of the pack
 */
public record PackSources(String packId, List<ModuleSource> modules) {
  /**
   * A module that is not read yet.
   *
   * @param files the files it is made from
   * @param reader reads it
   */
  public record ModuleSource(String id, List<Path> files, Supplier<Module> reader) {}

  /** The modules of a folder, if it is one of plain Markdown. */
  public static Optional<PackSources> ofPlain(Path root) {
    boolean plain =
        Files.isDirectory(root)
            && !Files.exists(root.resolve("pack.json"))
            && PackJson.missing(root).isEmpty();
    return plain ? Optional.of(PlainPackReader.sources(root)) : Optional.empty();
  }
}
