/** Trees and tables as styled text of a given width. Pure: writes to an Appendable. */
@NullMarked
package dev.awsnotes.render;

import org.jspecify.annotations.NullMarked;
