package dev.awsnotes.search;

import dev.awsnotes.pack.Module;
import java.util.List;
import java.util.function.Supplier;

/**
 * A module that an index is made from, with the files it stands in. It is made anew when one of
 * them has changed, and only then is the module read.
 *
 * @param pack the id of its pack; begins the targets of own packs
 * @param module the id of the module
 * @param files the files whose change means that the module changed
 * @param reader reads the module
 */
public record Source(String pack, String module, List<SourceFile> files, Supplier<Module> reader) {

  /** Names the source in an index. */
  public String key() {
    return pack + ":" + module;
  }

  /** Differs when a file was added, taken away or changed. */
  String fingerprint() {
    StringBuilder print = new StringBuilder();
    for (SourceFile file : files) {
      print.append(file.path()).append('|').append(file.size()).append('|');
      print.append(file.modified()).append('\n');
    }
    return print.toString();
  }
}
