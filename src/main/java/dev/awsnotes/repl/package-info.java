/** The interactive shell; the only room that knows the line reader. */
@NullMarked
package dev.awsnotes.repl;

import org.jspecify.annotations.NullMarked;
