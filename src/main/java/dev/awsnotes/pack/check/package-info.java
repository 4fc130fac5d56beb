/** What can be said against a pack by a program: one small class a check. */
@NullMarked
package dev.awsnotes.pack.check;

import org.jspecify.annotations.NullMarked;
