/** The commands: options to a request, a service, a renderer; streams and exit codes. */
@NullMarked
package dev.awsnotes.cli;

import org.jspecify.annotations.NullMarked;
