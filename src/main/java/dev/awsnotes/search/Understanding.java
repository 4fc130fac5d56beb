package dev.awsnotes.search;

import java.util.List;

/**
 * What a query asks for.
 *
 * @param concepts its parts
 * @param rewrites what was read otherwise than typed
 * @param wordings the whole query as titles might say it: as typed, without endings, as understood;
 *     as keys
 */
record Understanding(List<Concept> concepts, List<Rewrite> rewrites, List<String> wordings) {}
