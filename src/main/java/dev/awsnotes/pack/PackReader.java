package dev.awsnotes.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a pack from its folder: one with a {@code pack.json}, or plain Markdown files. */
public final class PackReader {
  private PackReader() {}

  /** Reads the pack in this folder; all that is wrong with it is told in one go. */
  public static PackReading read(Path root) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<LoadedPack> loaded = load(root, diagnostics);
    Optional<Pack> pack = loaded.map(LoadedPack::pack);
    // Of somebody's own notes what is broken is left out, and the rest is there.
    boolean plain = loaded.map(LoadedPack::plain).orElse(false);
    boolean usable = !diagnostics.hasErrors();
    if (plain) {
      usable = pack.filter(p -> !p.modules().isEmpty()).isPresent();
    }
    return new PackReading(usable ? pack : Optional.empty(), diagnostics.list());
  }

  /** Reads a pack with the places that checks report; errors are in the diagnostics. */
  public static Optional<LoadedPack> load(Path root, Diagnostics diagnostics) {
    if (!Files.isDirectory(root)) {
      noFolder(root, diagnostics);
      return Optional.empty();
    }
    PackFiles files = new PackFiles(root, diagnostics);
    if (files.exists("pack.json")) {
      return structured(files, diagnostics);
    }
    Optional<LocalizedText> missing = PackJson.missing(root);
    if (missing.isPresent()) {
      String path = files.name("pack.json");
      diagnostics.error(path, Position.START, missing.get().ko(), missing.get().en());
      return Optional.empty();
    }
    return Optional.of(PlainPackReader.read(root, files, diagnostics));
  }

  private static void noFolder(Path root, Diagnostics diagnostics) {
    Path folder = root.toAbsolutePath().normalize().getParent();
    if (folder != null && Files.exists(root)) {
      diagnostics.error(
          root.toString(),
          Position.START,
          "폴더가 아니라 파일입니다. 팩의 폴더를 적으십시오: " + folder,
          "a file, not a folder; name the pack's folder: " + folder);
    } else {
      diagnostics.error(root.toString(), Position.START, "팩 폴더가 없습니다", "no such folder");
    }
  }

  private static Optional<LoadedPack> structured(PackFiles files, Diagnostics diagnostics) {
    String path = files.name("pack.json");
    Optional<Fields> read =
        files
            .read("pack.json")
            .flatMap(text -> JsonFile.parse(path, text, diagnostics))
            .flatMap(json -> Fields.of(path, json, diagnostics));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    String id = QuestionReader.id(fields);
    LocalizedText title = fields.localized("title");
    String licence = fields.optionalString("licence");
    ModuleReader reader = new ModuleReader(files, diagnostics);
    List<LocatedModule> modules = new ArrayList<>();
    List<String> folders = folders(fields, files);
    folders.forEach(folder -> reader.read(folder).ifPresent(modules::add));
    fields.end();
    Map<String, LocatedModule> owners = new HashMap<>();
    for (LocatedModule module : modules) {
      for (LocatedQuestion q : module.questions()) {
        LocatedModule owner = owners.putIfAbsent(q.question().id(), module);
        if (owner != null && !owner.module().id().equals(module.module().id())) {
          diagnostics.error(
              q.path(),
              q.at(),
              "다른 모듈에 같은 id가 있습니다: " + q.question().id(),
              "another module has this id: " + q.question().id());
        }
      }
    }
    List<Module> plain = new ArrayList<>();
    modules.forEach(module -> plain.add(module.module()));
    Pack pack = new Pack(id, title, licence, List.copyOf(plain), blueprints(files, diagnostics));
    Optional<Facts> facts =
        optional(files, "facts.json")
            .flatMap(text -> FactsReader.read(files.name("facts.json"), text, diagnostics));
    Optional<HouseTerms> terms =
        optional(files, "terms.json")
            .flatMap(text -> TermsReader.read(files.name("terms.json"), text, diagnostics));
    return Optional.of(new LoadedPack(pack, false, List.copyOf(modules), facts, terms));
  }

  /** The folders that are named, each once and if it is there. */
  private static List<String> folders(Fields fields, PackFiles files) {
    List<String> folders = new ArrayList<>();
    if (!fields.has("modules")) {
      fields.missing("modules");
      return folders;
    }
    List<String> named = fields.strings("modules");
    if (named.isEmpty() && fields.isEmptyList("modules")) {
      fields.error("modules", "모듈이 없습니다", "no modules");
    }
    for (int i = 0; i < named.size(); i++) {
      String folder = named.get(i);
      Position at = fields.places().at("modules", i);
      if (!QuestionReader.ID.matcher(folder).matches()) {
        fields.error(at, "폴더 이름이 아닙니다: " + folder, "not a folder's name: " + folder);
      } else if (folders.contains(folder)) {
        fields.error(at, "같은 모듈이 두 번 있습니다: " + folder, "this module is named twice: " + folder);
      } else if (!files.exists(folder)) {
        Optional<String> near = Nearest.to(folder, files.folders());
        fields.error(
            at,
            "이런 폴더가 없습니다: " + folder + near.map(n -> " (혹시 " + n + "?)").orElse(""),
            "no such folder: " + folder + near.map(n -> " (did you mean " + n + "?)").orElse(""));
      } else {
        folders.add(folder);
      }
    }
    return folders;
  }

  private static Optional<String> optional(PackFiles files, String name) {
    return files.exists(name) ? files.read(name) : Optional.empty();
  }

  private static List<Blueprint> blueprints(PackFiles files, Diagnostics diagnostics) {
    if (!files.exists("exams")) {
      return List.of();
    }
    List<Blueprint> blueprints = new ArrayList<>();
    try (Stream<Path> exams = Files.list(Path.of(files.name("exams")))) {
      for (Path exam : exams.sorted().toList()) {
        String name = "exams/" + exam.getFileName();
        if (name.endsWith(".json")) {
          files
              .read(name)
              .flatMap(text -> BlueprintReader.read(files.name(name), text, diagnostics))
              .ifPresent(blueprints::add);
        }
      }
    } catch (IOException e) {
      diagnostics.error(
          files.name("exams"), Position.START, "폴더를 읽을 수 없습니다", "the folder cannot be read");
    }
    blueprints.sort((a, b) -> a.from().compareTo(b.from()));
    return List.copyOf(blueprints);
  }
}
