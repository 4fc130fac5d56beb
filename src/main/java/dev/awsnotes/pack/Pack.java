package dev.awsnotes.pack;

import java.util.List;

/**
 * Notes and questions that belong together.
 *
 * @param id begins the full names of its modules and questions where they could collide
 * @param licence an SPDX identifier, or empty
 * @param modules in the order of the pack
 */
public record Pack(String id, LocalizedText title, String licence, List<Module> modules) {
  /** The id of the pack that comes with the program. */
  public static final String BUNDLED = "aws-notes";
}
