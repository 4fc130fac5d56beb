package dev.awsnotes.review;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the content, and how well it is known.
 *
 * @param id {@code <pack>/<module id>}, for a section followed by {@code /<section id>}
 * @param parts the sections of a module that have questions; empty for a section
 */
public record Topic(String id, Mastery mastery, List<Topic> parts) {
  /** The sections of these modules that were never practised, in the order of the notes. */
  public static List<Topic> notPractised(List<Topic> modules) {
    List<Topic> found = new ArrayList<>();
    for (Topic module : modules) {
      for (Topic section : module.parts()) {
        if (section.mastery().practised() == 0) {
          found.add(section);
        }
      }
    }
    return found;
  }

  /**
   * The practised sections of these modules that are recalled with less than the usual retention,
   * the weakest first.
   */
  public static List<Topic> weakest(List<Topic> modules) {
    List<Topic> found = new ArrayList<>();
    for (Topic module : modules) {
      for (Topic section : module.parts()) {
        Mastery mastery = section.mastery();
        if (mastery.practised() > 0 && mastery.recall() < Schedule.DEFAULT_RETENTION) {
          found.add(section);
        }
      }
    }
    found.sort((one, other) -> Double.compare(one.mastery().recall(), other.mastery().recall()));
    return found;
  }
}
