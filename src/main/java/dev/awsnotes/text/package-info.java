/** How text is measured; knows nothing of terminals, packs or files. */
@NullMarked
package dev.awsnotes.text;

import org.jspecify.annotations.NullMarked;
