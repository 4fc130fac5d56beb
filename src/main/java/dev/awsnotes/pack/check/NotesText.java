package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Outline;
import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Facts;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.NotesSection;
import dev.awsnotes.pack.Position;
import dev.awsnotes.pack.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section in one language.
 *
 * @param module the module it belongs to
 * @param section what both languages have together
 * @param notes what this language's file has
 * @param path that file
 * @param outline what stands where in it
 */
record NotesText(
    LocatedModule module,
    Lang lang,
    Section section,
    NotesSection notes,
    String path,
    List<Placed> outline) {

  static List<NotesText> of(LocatedModule module) {
    Outline outline = new Outline();
    List<NotesText> texts = new ArrayList<>();
    for (Lang lang : Lang.values()) {
      for (NotesSection notes : module.notes(lang).values()) {
        Optional<Section> section = module.module().section(notes.id());
        section.ifPresent(
            s ->
                texts.add(
                    new NotesText(
                        module,
                        lang,
                        s,
                        notes,
                        module.notesPaths().exactly(lang),
                        outline.of(notes.source(), notes.firstLine()))));
      }
    }
    return texts;
  }

  /** Everything of this kind in it. */
  <T extends Placed> List<T> all(Class<T> kind) {
    return outline.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The facts it tells, as far as the pack knows them. */
  List<Facts.Fact> facts(Checked checked) {
    Optional<Facts> facts = checked.pack().facts();
    return facts.stream()
        .flatMap(known -> section.facts().stream().flatMap(id -> found(known, id)))
        .toList();
  }

  private static Stream<Facts.Fact> found(Facts facts, String id) {
    return facts.find(id).stream();
  }

  /** Where this stands in the file. */
  static Position at(Placed placed) {
    return new Position(placed.line(), placed.column());
  }
}
