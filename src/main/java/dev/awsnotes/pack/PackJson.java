package dev.awsnotes.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The JSON files of a pack by their names: those that are missing, and those that nobody reads. */
public final class PackJson {
  private static final String PACK = "pack.json";
  private static final String MODULE = "module.json";
  private static final String QUIZ = "quiz.json";
  private static final List<String> OF_A_PACK = List.of(PACK, "facts.json", "terms.json");
  private static final List<String> OF_A_MODULE = List.of(MODULE, QUIZ);

  private PackJson() {}

  /** What to say of a folder without {@code pack.json} that is not one of plain Markdown. */
  static Optional<LocalizedText> missing(Path root) {
    if (Files.exists(root.resolve(MODULE))) {
      return Optional.of(
          new LocalizedText(
              "팩이 아니라 모듈의 폴더입니다. pack.json이 있는 폴더를 적으십시오",
              "the folder of a module, not of a pack; name the one with pack.json"));
    }
    for (Path folder : folders(root)) {
      for (String name : OF_A_MODULE) {
        if (Files.exists(folder.resolve(name))) {
          String found = folder.getFileName() + "/" + name;
          return Optional.of(
              new LocalizedText(
                  "pack.json이 없어 " + found + " 등을 읽지 않습니다",
                  "there is no pack.json, so that " + found + " would not be read"));
        }
      }
    }
    return Optional.empty();
  }

  /** Warns of what looks like a part of the pack and is not read as one. */
  public static void unread(Path root, LoadedPack pack, Diagnostics diagnostics) {
    if (pack.plain()) {
      return;
    }
    List<String> modules = pack.modules().stream().map(each -> each.module().id()).toList();
    for (Path folder : folders(root)) {
      String name = folder.getFileName().toString();
      if (modules.contains(name)) {
        strays(folder, OF_A_MODULE, false, diagnostics);
      } else if (Files.exists(folder.resolve(MODULE)) && !isNamed(name, root)) {
        diagnostics.warning(
            folder.resolve(MODULE).toString(),
            Position.START,
            "pack.json의 modules에 없어 읽지 않는 모듈입니다: " + name,
            "not read: modules in pack.json does not name " + name);
      }
    }
    strays(root, OF_A_PACK, true, diagnostics);
  }

  /** A module that is named and broken has been told of. */
  private static boolean isNamed(String folder, Path root) {
    Diagnostics ignored = new Diagnostics();
    PackFiles files = new PackFiles(root, ignored);
    return files
        .read(PACK)
        .flatMap(text -> JsonFile.parse(PACK, text, ignored))
        .flatMap(json -> Fields.of(PACK, json, ignored))
        .map(fields -> fields.strings("modules").contains(folder))
        .orElse(true);
  }

  private static void strays(
      Path folder, List<String> known, boolean nearOnly, Diagnostics diagnostics) {
    for (Path file : entries(folder)) {
      String name = file.getFileName().toString();
      Optional<String> near = Nearest.to(name, absent(folder, known));
      boolean stray = name.endsWith(".json") && !known.contains(name) && Files.isRegularFile(file);
      if (stray && (near.isPresent() || !nearOnly)) {
        diagnostics.warning(
            file.toString(),
            Position.START,
            "읽지 않는 파일입니다" + near.map(n -> " (혹시 " + n + "?)").orElse(""),
            "not read" + near.map(n -> " (did you mean " + n + "?)").orElse(""));
      }
    }
  }

  /** What is not there may have been meant; else any name of these. */
  private static Collection<String> absent(Path folder, List<String> known) {
    List<String> absent = new ArrayList<>();
    for (String name : known) {
      if (!Files.exists(folder.resolve(name))) {
        absent.add(name);
      }
    }
    return absent.isEmpty() ? known : absent;
  }

  private static List<Path> folders(Path root) {
    List<Path> folders = new ArrayList<>(entries(root));
    folders.removeIf(path -> !Files.isDirectory(path));
    return folders;
  }

  private static List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      for (Path path : listing) {
        if (!path.getFileName().toString().startsWith(".")) {
          entries.add(path);
        }
      }
    } catch (IOException e) {
      return List.of(); // What is wrong with it is told where it is read.
    }
    entries.sort(Path::compareTo);
    return entries;
  }
}
