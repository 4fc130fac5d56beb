/** Questions and answers on their way out to other programs, and decks on their way in. Pure. */
@NullMarked
package dev.awsnotes.export;

import org.jspecify.annotations.NullMarked;
