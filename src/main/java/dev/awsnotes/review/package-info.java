/** Memory, schedule, plan and progress. Pure: the day and the entries come in as arguments. */
@NullMarked
package dev.awsnotes.review;

import org.jspecify.annotations.NullMarked;
