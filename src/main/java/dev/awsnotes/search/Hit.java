package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;

/**
 * Something that was found.
 *
 * @param target what it opens: a section or module, or the id of a question
 * @param lang the language whose text matched best
 * @param score higher is better; only the order means something
 * @param snippet the passage of the text in that language where the match stands
 */
public record Hit(
    Kind kind, String target, LocalizedText title, Lang lang, double score, Snippet snippet) {}
