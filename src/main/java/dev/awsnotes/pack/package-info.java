/** What a pack is made of, and reading and checking one. */
@NullMarked
package dev.awsnotes.pack;

import org.jspecify.annotations.NullMarked;
