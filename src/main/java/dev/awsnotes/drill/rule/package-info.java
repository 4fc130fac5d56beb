/** The rules and quotas that drills and calculations rest on, each in one place with its source. */
@NullMarked
package dev.awsnotes.drill.rule;

import org.jspecify.annotations.NullMarked;
