/** Workings: how an answer is reached, line by line, in both languages. */
@NullMarked
package dev.awsnotes.drill.work;

import org.jspecify.annotations.NullMarked;
