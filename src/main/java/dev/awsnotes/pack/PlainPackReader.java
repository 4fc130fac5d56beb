package dev.awsnotes.pack;

import dev.awsnotes.markdown.MarkdownParser;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a folder of plain Markdown: each file a module, its headings the sections. */
final class PlainPackReader {
  private static final double HANGUL_SHARE = 0.1;

  private PlainPackReader() {}

  static LoadedPack read(Path root, PackFiles files, Diagnostics diagnostics) {
    MarkdownParser markdown = new MarkdownParser();
    List<Module> modules = new ArrayList<>();
    Map<String, Integer> moduleIds = new HashMap<>();
    for (String file : markdownFiles(root, diagnostics)) {
      Optional<String> text = files.read(file);
      text.ifPresent(t -> modules.add(module(file, t, markdown, moduleIds)));
    }
    if (modules.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          root.toString(),
          Position.START,
          "pack.json도 Markdown 파일도 없습니다",
          "neither a pack.json nor a Markdown file");
    }
    String name = name(root);
    Pack pack =
        new Pack(
            NotesReader.slug(name, new HashMap<>()),
            LocalizedText.of(name),
            "",
            List.copyOf(modules),
            List.of());
    return new LoadedPack(pack, List.of(), Optional.empty(), Optional.empty());
  }

  private static String name(Path root) {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return name == null ? "pack" : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
  }

  /** Relative paths of all Markdown files, sorted; hidden files and folders are left alone. */
  private static List<String> markdownFiles(Path root, Diagnostics diagnostics) {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return !dir.equals(root) && hidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.toString();
              if (!hidden(file) && (name.endsWith(".md") || name.endsWith(".markdown"))) {
                found.add(root.relativize(file).toString());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              diagnostics.warning(
                  file.toString(), Position.START, "읽을 수 없어 건너뜁니다", "cannot be read, left out");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      diagnostics.error(
          root.toString(), Position.START, "폴더를 읽을 수 없습니다", "the folder cannot be read");
    }
    found.sort(String::compareTo);
    return found;
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static ReadModule module(
      String file, String text, MarkdownParser markdown, Map<String, Integer> moduleIds) {
    NotesReader.Notes notes = new NotesReader(markdown).read(text);
    boolean korean = isKorean(text);
    String stem =
        Normalizer.normalize(
            file.replaceFirst("\\.(md|markdown)$", "").replace('\\', '/').replace('/', ' '),
            Normalizer.Form.NFC);
    String title = notes.title().isEmpty() ? stem : notes.title();
    List<Section> sections = new ArrayList<>();
    if (!notes.intro().isEmpty()) {
      NotesSection intro =
          new NotesSection(
              "intro", title, Position.START, notes.intro(), notes.introSource(), 1, List.of(), "");
      sections.add(section(intro, korean));
    }
    notes.sections().forEach(section -> sections.add(section(section, korean)));
    return new ReadModule(
        NotesReader.slug(stem, moduleIds),
        one(title, korean),
        List.of(),
        LocalizedText.EMPTY,
        List.of(),
        List.copyOf(sections),
        List.of(),
        List.of(),
        List.of(),
        sections.stream().map(Section::heading).toList());
  }

  private static Section section(NotesSection part, boolean korean) {
    return ModuleReader.section(
        part.id(), false, List.of(), korean ? part : null, korean ? null : part);
  }

  private static LocalizedText one(String text, boolean korean) {
    return korean ? new LocalizedText(text, "") : new LocalizedText("", text);
  }

  private static boolean isKorean(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long hangul =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
            .count();
    return hangul > letters * HANGUL_SHARE;
  }
}
