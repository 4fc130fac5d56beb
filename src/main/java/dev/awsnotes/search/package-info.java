/**
 * Finding sections: tokenizer, query rewriting, index, hits, snippets; the only room that knows
 * Lucene.
 */
@NullMarked
package dev.awsnotes.search;

import org.jspecify.annotations.NullMarked;
