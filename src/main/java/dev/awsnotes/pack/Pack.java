package dev.awsnotes.pack;

import java.util.List;

/**
 * Notes and questions that belong together.
 *
 * @param id begins the full names of its modules and questions where they could collide
 * @param licence an SPDX identifier, or empty
 * @param modules in the order of the pack
 * @param blueprints the exams it prepares for, the oldest first
 */
public record Pack(
    String id,
    LocalizedText title,
    String licence,
    List<Module> modules,
    List<Blueprint> blueprints) {
  /** The id of the pack that comes with the program. */
  public static final String BUNDLED = "aws-notes";

  /** The full name of a module or section of this pack. */
  public String qualified(String target) {
    return qualified(id, target);
  }

  /** The full name of a module or section: with its pack where that is not the bundled one. */
  public static String qualified(String packId, String target) {
    return packId.equals(BUNDLED) ? target : packId + ":" + target;
  }
}
