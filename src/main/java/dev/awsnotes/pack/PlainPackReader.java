package dev.awsnotes.pack;

import static java.util.Objects.requireNonNull;

import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Passages;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a folder of plain Markdown: each file a module, its headings the sections. */
final class PlainPackReader {
  private static final double HANGUL_SHARE = 0.1;
  private static final Pattern MARKDOWN =
      Pattern.compile("\\.(?:md|markdown)$", Pattern.CASE_INSENSITIVE);

  private PlainPackReader() {}

  static LoadedPack read(Path root, PackFiles files, Diagnostics diagnostics) {
    MarkdownParser markdown = new MarkdownParser();
    List<LocatedModule> modules = new ArrayList<>();
    Map<String, Integer> moduleIds = new HashMap<>();
    Passages passages = new Passages();
    Set<String> taken = new HashSet<>();
    for (Path file : markdownFiles(root, diagnostics)) {
      String relative = relative(root, file);
      String id = NotesReader.slug(stem(relative), moduleIds);
      files
          .read(file)
          .ifPresent(
              text -> {
                PlainFile plain = new PlainFile(relative, file.toString(), id, text);
                modules.add(module(plain, markdown, passages, taken, diagnostics));
              });
    }
    if (modules.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          root.toString(),
          Position.START,
          "pack.json도 Markdown 파일도 없습니다",
          "neither a pack.json nor a Markdown file");
    }
    List<Module> all = new ArrayList<>();
    modules.forEach(module -> all.add(module.module()));
    Pack pack = new Pack(id(root), LocalizedText.of(name(root)), "", List.copyOf(all), List.of());
    return new LoadedPack(pack, true, List.copyOf(modules), Optional.empty(), Optional.empty());
  }

  /** The modules that the files of a folder would make, each read when it is asked for. */
  static PackSources sources(Path root) {
    List<PackSources.ModuleSource> modules = new ArrayList<>();
    Map<String, Integer> moduleIds = new HashMap<>();
    for (Path file : markdownFiles(root, new Diagnostics())) {
      String id = NotesReader.slug(stem(relative(root, file)), moduleIds);
      modules.add(new PackSources.ModuleSource(id, List.of(file), () -> readOne(root, file, id)));
    }
    return new PackSources(id(root), List.copyOf(modules));
  }

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString();
  }

  private static Module readOne(Path root, Path file, String id) {
    PackFiles files = new PackFiles(root, new Diagnostics());
    String text = files.read(file).orElse("");
    PlainFile plain = new PlainFile(relative(root, file), file.toString(), id, text);
    return module(plain, new MarkdownParser(), new Passages(), new HashSet<>(), new Diagnostics())
        .module();
  }

  private static String id(Path root) {
    return NotesReader.slug(name(root), new HashMap<>());
  }

  private static String stem(String file) {
    return Normalizer.normalize(
        MARKDOWN.matcher(file).replaceFirst("").replace('\\', '/').replace('/', ' '),
        Normalizer.Form.NFC);
  }

  private static String name(Path root) {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return name == null ? "pack" : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
  }

  /**
   * All Markdown files, sorted; hidden files and folders are left alone. As paths: a name whose
   * bytes are no text would not be found again by its text.
   */
  private static List<Path> markdownFiles(Path root, Diagnostics diagnostics) {
    List<Path> found = new ArrayList<>();
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
              if (!hidden(file) && MARKDOWN.matcher(name).find()) {
                found.add(file);
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
    found.sort(Comparator.comparing(file -> relative(root, file)));
    return found;
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /**
   * A file that is read.
   *
   * @param relative its name in the pack
   * @param path its name in messages
   * @param id the id of its module
   */
  private record PlainFile(String relative, String path, String id, String text) {}

  private static LocatedModule module(
      PlainFile file,
      MarkdownParser markdown,
      Passages passages,
      Set<String> taken,
      Diagnostics diagnostics) {
    FrontMatter matter = FrontMatter.of(file.text());
    String shown = ReadableNotes.of(matter.rest(), passages);
    NotesReader.Notes notes =
        distinct(new NotesReader(markdown).read(matter.rest(), shown), file.path(), diagnostics);
    boolean korean = isKorean(matter.rest());
    String stem = matter.title().isEmpty() ? stem(file.relative()) : matter.title();
    String title = notes.title().isEmpty() ? stem : notes.title();
    List<Section> sections = new ArrayList<>();
    if (!notes.intro().isEmpty()) {
      String introId = introId(notes.sections());
      NotesSection intro =
          new NotesSection(
              introId, title, Position.START, notes.intro(), notes.introSource(), 1, List.of(), "");
      sections.add(section(intro, korean));
    }
    notes.sections().forEach(section -> sections.add(section(section, korean)));
    QuestionMaker.Notes source =
        new QuestionMaker.Notes(file.path(), korean, sectionsByLine(notes, sections));
    QuestionMaker maker = new QuestionMaker(markdown, source, taken, diagnostics);
    MarkdownQuestions.find(matter.rest(), passages, maker);
    ReadModule module =
        new ReadModule(
            file.id(),
            one(title, korean),
            List.of(),
            LocalizedText.EMPTY,
            List.of(),
            List.copyOf(sections),
            List.of(),
            maker.questions().stream().map(LocatedQuestion::question).toList(),
            List.of(),
            sections.stream().map(Section::heading).toList());
    Places places = new Places(file.path(), new Json.Null(Position.START));
    return new LocatedModule(
        module, places, one(file.path(), korean), Map.of(), Map.of(), maker.questions());
  }

  /** Every section has an id of its own: a second one of the same is told, and gets another. */
  private static NotesReader.Notes distinct(
      NotesReader.Notes notes, String path, Diagnostics diagnostics) {
    Map<String, Integer> taken = new HashMap<>();
    notes.sections().forEach(section -> taken.put(section.id(), 0));
    Set<String> seen = new HashSet<>();
    List<NotesSection> sections = new ArrayList<>();
    for (NotesSection section : notes.sections()) {
      HeadingFaults.report(path, section, diagnostics);
      if (seen.add(section.id())) {
        sections.add(section);
      } else {
        HeadingFaults.taken(path, section, diagnostics);
        sections.add(section.withId(NotesReader.slug(section.id(), taken)));
      }
    }
    return new NotesReader.Notes(
        notes.title(), notes.intro(), notes.introSource(), List.copyOf(sections));
  }

  /** The section that begins last before a line; else what stands before the first one. */
  private static QuestionMaker.Sections sectionsByLine(
      NotesReader.Notes notes, List<Section> sections) {
    TreeMap<Integer, String> ids = new TreeMap<>();
    ids.put(0, sections.isEmpty() ? "" : sections.getFirst().id());
    for (NotesSection section : notes.sections()) {
      ids.put(section.at().line(), section.id());
    }
    return line -> requireNonNull(ids.floorEntry(line)).getValue();
  }

  /** A heading keeps its own id; what stands before the first one yields. */
  private static String introId(List<NotesSection> sections) {
    Map<String, Integer> taken = new HashMap<>();
    sections.forEach(section -> taken.put(section.id(), 0));
    return NotesReader.slug("intro", taken);
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
