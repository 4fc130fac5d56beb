/** The drills' rules on one's own numbers: parameters as data, a calculation or a clear error. */
@NullMarked
package dev.awsnotes.drill.calc;

import org.jspecify.annotations.NullMarked;
