/** Prepared content, caches, settings and folders. */
@NullMarked
package dev.awsnotes.store;

import org.jspecify.annotations.NullMarked;
