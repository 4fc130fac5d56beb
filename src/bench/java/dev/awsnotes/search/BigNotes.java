package dev.awsnotes.search;

import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Span;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Many files of Markdown, made of the lines of the notes in another order, with numbered words. */
final class BigNotes {
  private static final int SECTIONS = 20;
  private static final int SECTION_BYTES = 760;
  private static final MarkdownParser PARSER = new MarkdownParser();

  private BigNotes() {}

  /** Writes the files and returns how many bytes they are together. */
  static long write(Pack pack, Path folder, int files) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (Module module : pack.modules()) {
      for (Section section : module.sections()) {
        for (Lang lang : Lang.values()) {
          titles.add(section.title().exactly(lang));
          section.body().exactly(lang).plain().lines().forEach(lines::add);
        }
      }
    }
    lines.removeIf(String::isBlank);
    delete(folder);
    Files.createDirectories(folder);
    Random random = new Random(1);
    long bytes = 0;
    for (int file = 0; file < files; file++) {
      StringBuilder text = new StringBuilder("# 노트 " + file + "\n");
      for (int section = 0; section < SECTIONS; section++) {
        String title = titles.get(random.nextInt(titles.size()));
        text.append("\n## ").append(title).append(' ').append(random.nextInt(100_000)).append('\n');
        int end = text.length() + SECTION_BYTES / 2;
        while (text.length() < end) {
          text.append('\n').append(lines.get(random.nextInt(lines.size())).replace('|', ','));
          text.append(" 번호").append(random.nextInt(1_000_000)).append('\n');
        }
      }
      Path path = folder.resolve("note" + file + ".md");
      Files.writeString(path, text);
      bytes += Files.size(path);
    }
    return bytes;
  }

  /** The files as sources, each a module. */
  static List<Source> sources(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        long modified = Files.getLastModifiedTime(file).toMillis();
        SourceFile source = new SourceFile(file, Files.size(file), modified);
        String name = file.getFileName().toString().replace(".md", "");
        sources.add(new Source("big", name, List.of(source), () -> module(name, file)));
      }
    }
    return sources;
  }

  private static Module module(String name, Path file) {
    try {
      Notes notes = new Notes(name, name, "");
      int number = 0;
      for (MarkdownParser.Part part : PARSER.parts(Files.readString(file), 2)) {
        if (part.level() == 2) {
          notes.parsed("s" + number++, Span.plain(part.heading()), part.body());
        }
      }
      return notes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path indexFolder(Path cache) throws IOException {
    try (Stream<Path> folders = Files.list(cache)) {
      return folders.findFirst().orElseThrow();
    }
  }

  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
