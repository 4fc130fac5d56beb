package dev.awsnotes.cli;

import java.util.Optional;

/** What is best done now. */
public interface Advice {
  /** The command line that a bare Enter runs; nothing where there is nothing to do. */
  Optional<String> proposal();
}
