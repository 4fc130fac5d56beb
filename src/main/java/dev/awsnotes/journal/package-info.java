/** The append-only record of answers. */
@NullMarked
package dev.awsnotes.journal;

import org.jspecify.annotations.NullMarked;
