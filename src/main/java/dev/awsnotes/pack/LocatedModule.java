package dev.awsnotes.pack;

import java.util.List;
import java.util.Map;

/**
 * A module as it was read, with the places that checks report.
 *
 * @param module the module
 * @param places where the parts of its {@code module.json} stand
 * @param notesPaths the file of each language
 * @param ko the sections of the Korean file by id, in its order
 * @param en the sections of the English file by id, in its order
 * @param questions its bank
 */
public record LocatedModule(
    Module module,
    Places places,
    LocalizedText notesPaths,
    Map<String, NotesSection> ko,
    Map<String, NotesSection> en,
    List<LocatedQuestion> questions) {
  /** The sections of this language's file by id, in its order; empty if there is no such file. */
  public Map<String, NotesSection> notes(Lang lang) {
    return lang == Lang.KO ? ko : en;
  }
}
