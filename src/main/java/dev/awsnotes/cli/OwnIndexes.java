package dev.awsnotes.cli;

import dev.awsnotes.journal.OwnerOnly;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackSources;
import dev.awsnotes.search.IndexCache;
import dev.awsnotes.search.NotesIndex;
import dev.awsnotes.search.Source;
import dev.awsnotes.search.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indexes of own packs, kept in the cache folder. */
final class OwnIndexes {
  /** Telling each module would cost more than reading it. */
  private static final int PROGRESS_STEP = 50;

  private OwnIndexes() {}

  /** The modules of the pack in this folder; none if the pack is broken. */
  static List<Source> sources(Path root, Context context) throws IOException {
    Optional<PackSources> plain = PackSources.ofPlain(root);
    return plain.isPresent() ? plain(plain.get()) : structured(root, context);
  }

  /** The index of these modules of the pack in this folder. */
  static NotesIndex open(Path root, List<Source> sources, Context context) throws IOException {
    String name = Integer.toHexString(root.toAbsolutePath().normalize().toString().hashCode());
    Path folder = context.folders().cache().resolve("index").resolve(name);
    closeCache(context);
    boolean told = context.streams().errTerminal();
    int all = sources.size();
    NotesIndex index =
        IndexCache.open(
            folder,
            sources,
            done -> {
              if (told && done % PROGRESS_STEP == 0) {
                context.streams().err().print("\r" + context.say("search.indexing", done, all));
              }
            });
    if (told) {
      context.streams().err().print("\r\u001b[K");
    }
    return index;
  }

  /** An index holds the learner's own texts: it is made where nobody else can look. */
  private static void closeCache(Context context) {
    try {
      OwnerOnly.createFolders(context.folders().cache());
    } catch (IOException e) {
      // Without a cache the index is made anew each time.
    }
  }

  private static List<Source> plain(PackSources pack) {
    List<Source> sources = new ArrayList<>();
    for (PackSources.ModuleSource module : pack.modules()) {
      sources.add(new Source(pack.packId(), module.id(), files(module.files()), module.reader()));
    }
    return sources;
  }

  /** A pack with a pack.json is read as a whole: only so is it known to be in order. */
  private static List<Source> structured(Path root, Context context) throws IOException {
    List<Source> sources = new ArrayList<>();
    context.library();
    Optional<Pack> pack = context.host().libraries().opened(root);
    if (pack.isPresent()) {
      for (Module module : pack.get().modules()) {
        List<Path> files;
        try (Stream<Path> all = Files.list(root.resolve(module.id()))) {
          files = all.sorted().toList();
        }
        sources.add(new Source(pack.get().id(), module.id(), files(files), () -> module));
      }
    }
    return sources;
  }

  private static List<SourceFile> files(List<Path> paths) {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        files.add(
            new SourceFile(path, attributes.size(), attributes.lastModifiedTime().toMillis()));
      } catch (IOException e) {
        files.add(new SourceFile(path, -1, -1)); // It went away meanwhile: reading will tell.
      }
    }
    return List.copyOf(files);
  }
}
