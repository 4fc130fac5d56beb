package dev.awsnotes.pack;

import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one module folder: {@code module.json}, {@code ko.md}, {@code en.md}, {@code quiz.json}.
 */
final class ModuleReader {
  private final PackFiles files;
  private final Diagnostics diagnostics;
  private final MarkdownParser markdown = new MarkdownParser();

  ModuleReader(PackFiles files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  Optional<LocatedModule> read(String folder) {
    String path = folder + "/module.json";
    if (!files.exists(path)) {
      diagnostics.error(files.name(path), Position.START, "파일이 없습니다", "there is no such file");
      return Optional.empty();
    }
    Optional<Fields> fields =
        files
            .read(path)
            .flatMap(text -> JsonFile.parse(files.name(path), text, diagnostics))
            .flatMap(json -> Fields.of(files.name(path), json, diagnostics));
    return fields.map(f -> read(folder, f));
  }

  private LocatedModule read(String folder, Fields fields) {
    String id = fields.string("id");
    if (!id.isEmpty() && !id.equals(folder)) {
      fields.error(
          "id", "모듈 id는 폴더 이름과 같아야 합니다: " + folder, "the id must be the folder's name: " + folder);
    }
    Map<String, NotesSection> ko = notes(folder + "/ko.md");
    Map<String, NotesSection> en = notes(folder + "/en.md");
    if (ko.isEmpty() && en.isEmpty()) {
      fields.error("id", "ko.md나 en.md에 절이 없습니다", "neither ko.md nor en.md has a section");
    }
    List<Section> sections = sections(fields, folder, ko, en);
    List<LocatedQuestion> questions = questions(folder);
    ReadModule module =
        new ReadModule(
            folder,
            fields.localized("title"),
            fields.strings("aliases"),
            fields.optionalLocalized("summary"),
            domains(fields),
            sections,
            glossary(fields, sections),
            questions.stream().map(LocatedQuestion::question).toList(),
            cheat(fields, sections),
            sections.stream().map(Section::heading).toList());
    fields.end();
    checkSections(questions, sections);
    LocalizedText notesPaths =
        new LocalizedText(files.name(folder + "/ko.md"), files.name(folder + "/en.md"));
    return new LocatedModule(module, fields.places(), notesPaths, ko, en, questions);
  }

  private Map<String, NotesSection> notes(String path) {
    Map<String, NotesSection> sections = new LinkedHashMap<>();
    if (!files.exists(path)) {
      return sections;
    }
    Optional<String> text = files.read(path);
    if (text.isEmpty()) {
      return sections;
    }
    NotesReader.Notes notes = new NotesReader(markdown).read(text.get());
    if (notes.title().isEmpty()) {
      diagnostics.warning(
          files.name(path),
          Position.START,
          "모듈의 제목(# ...)이 없습니다",
          "no heading with the module's title (# ...)");
    }
    for (NotesSection section : notes.sections()) {
      HeadingFaults.report(files.name(path), section, diagnostics);
      if (sections.putIfAbsent(section.id(), section) != null) {
        HeadingFaults.taken(files.name(path), section, diagnostics);
      }
    }
    return sections;
  }

  private List<Section> sections(
      Fields fields, String folder, Map<String, NotesSection> ko, Map<String, NotesSection> en) {
    List<Section> sections = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Fields entry : fields.objects("sections")) {
      String id = entry.string("id");
      boolean beyond = entry.bool("beyond");
      List<String> facts = entry.strings("facts");
      entry.end();
      ids.add(id);
      missing(entry, folder, "ko.md", id, ko);
      missing(entry, folder, "en.md", id, en);
      if (ko.containsKey(id) || en.containsKey(id)) {
        sections.add(section(id, beyond, facts, ko.get(id), en.get(id)));
      }
    }
    order(folder + "/ko.md", ids, ko);
    order(folder + "/en.md", ids, en);
    return List.copyOf(sections);
  }

  private void missing(
      Fields entry, String folder, String file, String id, Map<String, NotesSection> sections) {
    if (!sections.isEmpty() && !sections.containsKey(id)) {
      entry.error(
          "id",
          folder + "/" + file + "에 이 절이 없습니다: " + id,
          "no such section in " + folder + "/" + file + ": " + id);
    }
  }

  /** Both files hold what module.json lists, in its order. */
  private void order(String path, List<String> ids, Map<String, NotesSection> sections) {
    int last = -1;
    for (NotesSection section : sections.values()) {
      int index = ids.indexOf(section.id());
      if (index < 0) {
        diagnostics.error(
            files.name(path),
            section.at(),
            "module.json에 없는 절입니다: " + section.id(),
            "this section is not in module.json: " + section.id());
      } else if (index < last) {
        diagnostics.error(
            files.name(path),
            section.at(),
            "절의 순서가 module.json과 다릅니다: " + section.id(),
            "the order differs from module.json: " + section.id());
      } else {
        last = index;
      }
    }
  }

  static Section section(
      String id,
      boolean beyond,
      List<String> facts,
      @Nullable NotesSection ko,
      @Nullable NotesSection en) {
    LocalizedText title =
        new LocalizedText(ko == null ? "" : ko.title(), en == null ? "" : en.title());
    Prose body =
        new Prose(
            new LocalizedText(ko == null ? "" : ko.source(), en == null ? "" : en.source()),
            ko == null ? Document.EMPTY : ko.body(),
            en == null ? Document.EMPTY : en.body());
    List<String> sources = new ArrayList<>();
    String verified = "";
    for (NotesSection part : new NotesSection[] {en, ko}) {
      if (part != null) {
        part.sources().stream().filter(url -> !sources.contains(url)).forEach(sources::add);
        verified = verified.isEmpty() ? part.verified() : verified;
      }
    }
    return new Section(
        new SectionHeading(id, title, beyond), body, List.copyOf(sources), verified, facts);
  }

  private List<LocatedQuestion> questions(String folder) {
    String path = folder + "/quiz.json";
    if (!files.exists(path)) {
      return List.of();
    }
    QuestionReader reader = new QuestionReader(markdown, files.name(path), diagnostics);
    return files.read(path).map(reader::read).orElse(List.of());
  }

  private void checkSections(List<LocatedQuestion> questions, List<Section> sections) {
    Map<String, Section> byId = new HashMap<>();
    sections.forEach(section -> byId.put(section.id(), section));
    for (LocatedQuestion located : questions) {
      String section = located.question().head().section();
      if (!byId.containsKey(section)) {
        Optional<String> near = Nearest.to(section, byId.keySet());
        diagnostics.error(
            located.path(),
            located.places().at("section"),
            "모르는 절입니다: " + section + near.map(n -> " (혹시 " + n + "?)").orElse(""),
            "unknown section: " + section + near.map(n -> " (did you mean " + n + "?)").orElse(""));
      }
    }
  }

  private static List<Domain> domains(Fields fields) {
    List<Domain> domains = new ArrayList<>();
    for (String code : fields.strings("domains")) {
      Domain.of(code)
          .ifPresentOrElse(
              domains::add,
              () -> fields.error("domains", "알 수 없는 영역입니다: " + code, "unknown domain: " + code));
    }
    return List.copyOf(domains);
  }

  private static List<GlossaryTerm> glossary(Fields fields, List<Section> sections) {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (Fields term : fields.objects("glossary")) {
      String section = term.optionalString("section");
      if (!section.isEmpty() && sections.stream().noneMatch(s -> s.id().equals(section))) {
        term.error("section", "모르는 절입니다: " + section, "unknown section: " + section);
      }
      terms.add(
          new GlossaryTerm(
              term.localized("term"), term.strings("aliases"), term.localized("meaning"), section));
      term.end();
    }
    return List.copyOf(terms);
  }

  private static List<String> cheat(Fields fields, List<Section> sections) {
    List<String> ids = new ArrayList<>();
    fields
        .object("cheat")
        .ifPresent(
            cheat -> {
              ids.add(cheat.string("numbers"));
              ids.add(cheat.string("lookalikes"));
              cheat.end();
              for (String id : ids) {
                if (sections.stream().noneMatch(section -> section.id().equals(id))) {
                  fields.error("cheat", "모르는 절입니다: " + id, "unknown section: " + id);
                }
              }
            });
    return List.copyOf(ids);
  }
}
