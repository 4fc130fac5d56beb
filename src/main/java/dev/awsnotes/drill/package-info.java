/**
 * Drills: endless exercises whose answers are computed, with the working shown. Pure: an item is a
 * function of its seed.
 */
@NullMarked
package dev.awsnotes.drill;

import org.jspecify.annotations.NullMarked;
