/** The entry of the program. */
@NullMarked
package dev.awsnotes;

import org.jspecify.annotations.NullMarked;
