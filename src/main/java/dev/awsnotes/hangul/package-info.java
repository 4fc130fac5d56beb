/** The letters of Korean: initial consonants, jamo, keyboard layout, particles. Pure. */
@NullMarked
package dev.awsnotes.hangul;

import org.jspecify.annotations.NullMarked;
