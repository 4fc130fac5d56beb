/** Sessions, selection and grading. Pure: clock and randomness come in as arguments. */
@NullMarked
package dev.awsnotes.quiz;

import org.jspecify.annotations.NullMarked;
