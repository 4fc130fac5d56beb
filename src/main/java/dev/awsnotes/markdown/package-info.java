/** Markdown text as a tree of blocks and spans; the only room that knows commonmark. Pure. */
@NullMarked
package dev.awsnotes.markdown;

import org.jspecify.annotations.NullMarked;
