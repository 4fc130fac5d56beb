package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;

/**
 * What is looked for.
 *
 * @param query as typed; anything at all
 * @param module the target of the only module to look in, empty for all
 * @param limit the most hits to give, at least 1
 * @param lang the language to show where both match alike
 */
public record SearchRequest(String query, String module, int limit, Scope scope, Lang lang) {}
