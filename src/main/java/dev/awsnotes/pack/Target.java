package dev.awsnotes.pack;

import java.util.Optional;

/**
 * A module, or one of its sections.
 *
 * @param section the section's heading; empty for the module as a whole
 */
public record Target(Pack pack, Module module, Optional<SectionHeading> section) {
  /** The target's name as it is typed, without the pack. */
  public String name() {
    return section.map(heading -> module.id() + "/" + heading.id()).orElse(module.id());
  }
}
