package dev.awsnotes.pack;

import java.util.List;

/**
 * A term of a module.
 *
 * @param term its house spelling in both languages
 * @param aliases other spellings, abbreviations and transliterations, in either language
 * @param meaning one line on what it means
 * @param section the id of the section that explains it, or empty
 */
public record GlossaryTerm(
    LocalizedText term, List<String> aliases, LocalizedText meaning, String section) {}
